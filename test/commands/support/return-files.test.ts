import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { returnSource } from '../../../src/commands/support/return-files.ts';
import { temporaryFolder } from '../../world.ts';

function folder(): string {
  const base = temporaryFolder();
  mkdirSync(path.join(base, 'exports/older'), { recursive: true });
  for (const name of ['b.csv', 'a.csv', '.hidden', 'older/c.csv'])
    writeFileSync(path.join(base, 'exports', name), name);
  return base;
}

describe('returnSource', () => {
  it('takes the files of a folder in order, none hidden and none of a folder inside', async () => {
    const base = folder();
    const { kind, file, files } = await returnSource([path.join(base, 'exports')], base);
    expect([kind, file, files.map((each) => each.file)]).toEqual([
      'sen2',
      'exports',
      ['exports/a.csv', 'exports/b.csv'],
    ]);
    expect(new TextDecoder().decode(files[0]!.bytes)).toBe('a.csv');
    expect(files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes files by themselves, each once', async () => {
    const base = folder();
    const one = path.join(base, 'exports/b.csv');
    const { file, files } = await returnSource([one, one, path.join(base, 'exports/older')], base);
    expect([file, files.map((each) => each.file)]).toEqual(['exports/b.csv', ['exports/b.csv', 'exports/older/c.csv']]);
  });

  it('says where there is nothing', async () => {
    const base = folder();
    mkdirSync(path.join(base, 'empty'));
    await expect(returnSource([path.join(base, 'none')], base)).rejects.toThrow(/There is no file or folder/);
    await expect(returnSource([path.join(base, 'empty')], base)).rejects.toThrow(/There is no file in/);
  });
});
