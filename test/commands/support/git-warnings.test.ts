import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitWarnings } from '../../../src/commands/support/git-warnings.ts';
import { copyOfExample } from '../../world.ts';

const world = { env: process.env };

describe('gitWarnings', () => {
  it('names the files that git would take and that tell who someone is', async () => {
    const area = copyOfExample('southmere');
    expect(await gitWarnings(area, world)).toEqual([]);

    execFileSync('git', ['init', '--quiet', path.dirname(area)]);
    writeFileSync(path.join(area, 'data', 'old.csv'), 'person_id\nB801200005001\n');
    expect((await gitWarnings(area, world)).map(({ code, file }) => [code, file])).toEqual([
      ['git-numbers', 'data/old.csv'],
      ['git-identifiers', 'data/plans.csv'],
    ]);

    writeFileSync(path.join(area, '.gitignore'), 'data/\n');
    expect(await gitWarnings(area, world)).toEqual([]);
  });

  it('does not let a file that has been taken hide behind .gitignore, and minds none that is gone', async () => {
    const area = copyOfExample('southmere');
    execFileSync('git', ['init', '--quiet', area]);
    execFileSync('git', ['-C', area, 'add', 'data']);
    writeFileSync(path.join(area, '.gitignore'), 'data/\n');
    rmSync(path.join(area, 'data', 'placements.csv'));
    expect((await gitWarnings(area, world)).map(({ file }) => file)).toEqual(['data/plans.csv']);
  });

  it('names what is for one machine alone, whatever is in it', async () => {
    const area = copyOfExample('southmere');
    execFileSync('git', ['init', '--quiet', area]);
    writeFileSync(path.join(area, '.gitignore'), 'data/\n');
    mkdirSync(path.join(area, 'local'));
    writeFileSync(path.join(area, 'local', 'sample-key.csv'), 'case_id,plan_id\n');
    expect((await gitWarnings(area, world)).map(({ code, file }) => [code, file])).toEqual([
      ['git-local', 'local/sample-key.csv'],
    ]);
    writeFileSync(path.join(area, '.gitignore'), 'data/\nlocal/\n');
    expect(await gitWarnings(area, world)).toEqual([]);
  });
});
