import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFixFile, fixFilePlace, isTableFile, withFixes } from '../../../src/commands/support/load-fixes.ts';
import { source } from '../../ingest/area.ts';
import { dbv, temporaryFolder } from '../../world.ts';

const PLANS = 'plan_id,person_id,birth_date,sex,primary_need,start_date\nP1,C1,2015-03-14,M,Autism,2024-02-05\n';
const area = { name: 'Northshire' };

/** An area with one fault, the file of fixes for it, and a correction in it. */
async function corrected() {
  const cwd = temporaryFolder();
  const folder = path.join(cwd, 'area');
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  writeFileSync(path.join(folder, 'dbv.yaml'), 'name: Northshire\nreference_date: 2026-01-31\n');
  writeFileSync(path.join(folder, 'data', 'plans.csv'), PLANS);
  const keyFile = path.join(cwd, 'dbv.key');
  await dbv(folder, 'check', '--fixes', '--key-file', keyFile);
  const file = path.join(folder, 'answers', 'issues.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/,,,$/m, ',ASD,,'));
  return { folder, keys: { cwd, env: {}, keyFile } };
}

describe('withFixes', () => {
  it('puts the corrections beside the files of tables', async () => {
    const { folder, keys } = await corrected();
    const { files, issues } = await withFixes([source('plans', PLANS)], folder, area, keys);
    expect(issues).toEqual([]);
    expect(files.map((each) => isTableFile(each) && each.fixes?.corrections.map(({ text }) => text))).toEqual([
      ['ASD'],
    ]);
  });

  it('says so where the key is not there', async () => {
    const { folder, keys } = await corrected();
    for (const other of [undefined, { ...keys, keyFile: undefined }, { ...keys, keyFile: `${keys.keyFile}2` }]) {
      const { files, issues } = await withFixes([source('plans', PLANS)], folder, area, other);
      expect(issues.map(({ code }) => code)).toEqual(['fix-no-key']);
      expect(files[0]).not.toHaveProperty('fixes');
    }
  });

  it('says so where the table of a correction has no file', async () => {
    const { folder, keys } = await corrected();
    const { issues } = await withFixes([source('spend', '')], folder, area, keys);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['fix-row-gone', 2]]);
  });

  it('has nothing to add where there is no file of fixes', async () => {
    const files = [source('plans', PLANS)];
    expect(await withFixes(files, temporaryFolder(), area, undefined)).toEqual({ files, issues: [] });
  });
});

describe('fixFilePlace and findFixFile', () => {
  it('go by dbv.yaml', async () => {
    const folder = temporaryFolder();
    expect(fixFilePlace(folder, {})).toBe(path.join(folder, 'answers', 'issues.csv'));
    expect(fixFilePlace(folder, { fixes: 'ours/fixes.csv' })).toBe(path.join(folder, 'ours', 'fixes.csv'));
    expect(await findFixFile(folder, path.join(folder, 'ours', 'fixes.csv'))).toBeUndefined();
    writeFileSync(path.join(folder, 'fixes.csv'), 'key,column,correction\nk,sex,M\n');
    expect(await findFixFile(folder, path.join(folder, 'fixes.csv'))).toMatchObject({ file: 'fixes.csv', issues: [] });
  });
});
