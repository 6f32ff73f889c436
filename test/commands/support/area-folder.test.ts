import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaFolder } from '../../../src/commands/support/area-folder.ts';
import { fakeWorld } from '../../world.ts';

describe('areaFolder', () => {
  it('is the current folder, or one beside it', () => {
    const cwd = path.resolve('somewhere');
    const world = { ...fakeWorld(cwd), finish: () => {} };
    expect(areaFolder(world, undefined)).toBe(cwd);
    expect(areaFolder(world, 'x')).toBe(path.join(cwd, 'x'));
  });
});
