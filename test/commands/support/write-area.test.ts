import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArea } from '../../../src/commands/support/write-area.ts';
import { temporaryFolder } from '../../world.ts';

const FILES = new Map([
  ['dbv.yaml', 'name: Here\n'],
  ['README.md', 'Here\n'],
  ['data/plans.csv', 'plan_id\n'],
]);

describe('writeArea', () => {
  it('writes what is not there and keeps what is, named in the order given', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'README.md'), 'mine\n');
    expect(await writeArea(folder, FILES)).toEqual({ written: ['dbv.yaml', 'data/plans.csv'], kept: ['README.md'] });
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe('mine\n');
  });

  it('makes the folder an area last, so that one cut off is made again', async () => {
    const folder = temporaryFolder();
    // What stands in the way of a file keeps the rest from being written after it.
    writeFileSync(path.join(folder, 'data'), 'a file where a folder should be');
    await expect(writeArea(folder, FILES)).rejects.toMatchObject({ name: 'UserError' });
    expect(readdirSync(folder)).toEqual(['README.md', 'data']);
  });
});
