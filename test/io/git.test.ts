import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesGitTakes, gitTakes, workTreeOf } from '../../src/io/git.ts';
import { temporaryFolder } from '../world.ts';

function workTree(): string {
  const folder = temporaryFolder();
  execFileSync('git', ['init', '--quiet', folder]);
  return folder;
}

describe('workTreeOf', () => {
  it('looks upwards, also from a folder that is not there yet', async () => {
    const folder = workTree();
    expect(await workTreeOf(path.join(folder, 'area', 'data'))).toBe(folder);
    expect(await workTreeOf(path.join(temporaryFolder(), 'area'))).toBeUndefined();
  });

  it('knows a linked work tree by its file', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, '.git'), 'gitdir: elsewhere\n');
    expect(await workTreeOf(folder)).toBe(folder);
  });
});

describe('filesGitTakes', () => {
  it('lists what is taken and what would be, below a folder, and not what is ignored', async () => {
    const tree = workTree();
    const area = path.join(tree, 'area');
    mkdirSync(path.join(area, 'data'), { recursive: true });
    for (const name of ['a b.csv', 'forced.csv', 'data/plans.csv', 'zoë.csv']) {
      writeFileSync(path.join(area, name), '');
    }
    writeFileSync(path.join(tree, 'beside.csv'), '');
    writeFileSync(path.join(area, '.gitignore'), 'data/\nforced.csv\n');
    execFileSync('git', ['-C', area, 'add', '--force', 'forced.csv']);
    const names = (await filesGitTakes(area, process.env))!.map((name) => name.normalize('NFC'));
    expect(names.sort()).toEqual(['.gitignore', 'a b.csv', 'forced.csv', 'zoë.csv']);
  });

  it('is not led astray by a hook it runs in', async () => {
    const area = workTree();
    writeFileSync(path.join(area, 'plans.csv'), '');
    const env = { ...process.env, GIT_DIR: path.join(temporaryFolder(), 'elsewhere'), GIT_INDEX_FILE: 'elsewhere' };
    expect(await filesGitTakes(area, env)).toEqual(['plans.csv']);
  });

  it('says nothing outside a work tree, and where git is not there to ask', async () => {
    expect(await filesGitTakes(temporaryFolder(), process.env)).toBeUndefined();
    expect(await filesGitTakes(workTree(), { PATH: temporaryFolder() })).toBeUndefined();
  });
});

describe('gitTakes', () => {
  const takes = (folder: string, file: string) => gitTakes(folder, file, process.env);

  it('tells of a file that is not there yet whether git would take it', async () => {
    const area = path.join(workTree(), 'area');
    mkdirSync(area);
    expect(await takes(area, 'local/key.csv')).toBe(true);
    writeFileSync(path.join(area, '.gitignore'), 'local/\n');
    expect(await takes(area, 'local/key.csv')).toBe(false);
    expect(await takes(area, 'answers/key.csv')).toBe(true);
  });

  it('is not deceived by .gitignore about a file that has been taken', async () => {
    const tree = workTree();
    writeFileSync(path.join(tree, 'key.csv'), '');
    execFileSync('git', ['-C', tree, 'add', 'key.csv']);
    writeFileSync(path.join(tree, '.gitignore'), 'key.csv\n');
    expect(await takes(tree, 'key.csv')).toBe(true);
  });

  it('says nothing outside a work tree, and where git is not there to ask', async () => {
    expect(await takes(temporaryFolder(), 'key.csv')).toBeUndefined();
    expect(await gitTakes(workTree(), 'key.csv', { PATH: temporaryFolder() })).toBeUndefined();
  });
});
