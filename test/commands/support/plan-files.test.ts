import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePlanFiles } from '../../../src/commands/support/plan-files.ts';
import { protect } from '../../../src/protect/protect.ts';
import { plannedDiagnosis } from '../../render/planned.ts';
import { copyOfExample, fakeWorld, temporaryFolder } from '../../world.ts';

const NAMES = ['dsg-management-plan.csv', 'places.csv', 'plan.md', 'reform-plan-evidence.md'];

function place() {
  const cwd = temporaryFolder();
  const world = { ...fakeWorld(cwd), finish: () => {} };
  const area = copyOfExample('southmere');
  const write = (replace?: true, document = protect(plannedDiagnosis())) =>
    writePlanFiles(document, area, { out: 'board', ...(replace && { replace }) }, world);
  return { cwd, area, write, folder: path.join(cwd, 'board') };
}

describe('writePlanFiles', () => {
  it('writes all papers and says which, and the same again without a word', async () => {
    const { write, folder } = place();
    expect((await write()).toSorted()).toEqual(NAMES.map((name) => `board/${name}`));
    expect(readdirSync(folder).toSorted()).toEqual(NAMES);
    expect(await write()).toHaveLength(4);
  });

  it('leaves everything as it was where a paper says something else', async () => {
    const { write, folder } = place();
    await write();
    writeFileSync(path.join(folder, 'places.csv'), 'changed by hand\n');
    await expect(write()).rejects.toThrow('board/places.csv would be overwritten');
    expect(readFileSync(path.join(folder, 'places.csv'), 'utf8')).toBe('changed by hand\n');
    await write(true);
    expect(readFileSync(path.join(folder, 'places.csv'), 'utf8')).toMatch(/^\ufeffprovision,/);
  });

  it('notices that an exact plan would replace one that may be shared', async () => {
    const { write } = place();
    await write();
    await expect(write(undefined, plannedDiagnosis())).rejects.toThrow('would be overwritten');
  });
});
