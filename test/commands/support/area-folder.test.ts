import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaFolder, areaIfAny } from '../../../src/commands/support/area-folder.ts';
import { copyOfExample, fakeWorld, temporaryFolder } from '../../world.ts';

describe('areaFolder', () => {
  it('is the current folder, or one beside it', () => {
    const cwd = path.resolve('somewhere');
    const world = { ...fakeWorld(cwd), finish: () => {} };
    expect(areaFolder(world, undefined)).toBe(cwd);
    expect(areaFolder(world, 'x')).toBe(path.join(cwd, 'x'));
  });
});

describe('areaIfAny', () => {
  const world = (cwd: string) => ({ ...fakeWorld(cwd), finish: () => {} });

  it('is the area that was named, else the current folder where that is one', async () => {
    const area = copyOfExample('southmere');
    expect(await areaIfAny(world(area), undefined)).toBe(area);
    expect(await areaIfAny(world(path.dirname(area)), 'southmere')).toBe(area);
    expect(await areaIfAny(world(path.dirname(area)), undefined)).toBeUndefined();
  });

  it('refuses a folder that was named and is no area', async () => {
    await expect(areaIfAny(world(temporaryFolder()), 'none')).rejects.toThrow('none is not an area');
  });
});
