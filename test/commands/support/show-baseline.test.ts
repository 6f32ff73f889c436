import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv } from '../../world.ts';

function without(...names: readonly string[]): string {
  const folder = copyOfExample('northshire');
  for (const name of names) rmSync(path.join(folder, 'data', `${name}.csv`));
  return folder;
}

describe('what a baseline needs', () => {
  it('does without spend.csv as far as it can, and says what is not done', async () => {
    const { code, out } = await dbv(without('spend', 'case-reviews'), 'baseline');
    expect(code).toBe(0);
    expect(out).toContain('Not done: why spending changed. Not given: spend.');
    expect(out).toContain('Not done: spending set against the cost of placements. Not given: spend.');
    expect(out).toContain('State special');
  });

  it('does without placements', async () => {
    const { code, out } = await dbv(without('placements', 'plans', 'case-reviews'), 'baseline');
    expect(code).toBe(0);
    expect(out).toContain('came with more children');
    expect(out).toContain('Not known: there are no placements on the census day.');
  });

  it('stops with 2 where it has neither', async () => {
    const { code, err } = await dbv(without('spend', 'placements'), 'baseline');
    expect(code).toBe(2);
    expect(err).toContain('A baseline needs data/spend.csv, or data/plans.csv and data/placements.csv.');
  });

  it('stops with 2 for a year without outturn, and names those there are', async () => {
    const { code, err } = await dbv(without('case-reviews'), 'baseline', '--years', '2019-20,2025-26');
    expect(code).toBe(2);
    expect(err).toBe(
      'dbv: spend.csv has no outturn for 2019-20 and 2025-26.\nIt has outturn for 2021-22, 2022-23, 2023-24, 2024-25.\n',
    );
    const none = await dbv(without('spend'), 'baseline', '--years', '2019-20,2025-26');
    expect(none.err).toContain('It has none at all.');
  });

  it('stops with 1 where a file it uses cannot be used, and does without one it does not use', async () => {
    const folder = without();
    writeFileSync(path.join(folder, 'data', 'case-reviews.csv'), 'case_id,case_id\n1,2\n');
    expect((await dbv(folder, 'baseline')).code).toBe(0);
    writeFileSync(path.join(folder, 'data', 'spend.csv'), 'provision,provision\n1,2\n');
    const { code, out, err } = await dbv(folder, 'baseline');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Nothing was worked out: spend cannot be used.');
  });
});
