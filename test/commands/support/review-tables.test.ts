import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFiles, keptReviews, readReviewTables } from '../../../src/commands/support/review-tables.ts';
import { caseRow, day } from '../../assess/facts.ts';
import { reviewArea } from './review-area.ts';

const AREA = { name: 'Northshire' };
const NONE = { added: [], changed: [], rows: [] };
const REVIEW = caseRow({
  caseId: 'B',
  stratum: 'mainstream:primary',
  reviewedOn: day('2025-10-01'),
  currentProvision: 'mainstream',
  idealOutcome: 'right_now',
});
const FILE =
  'case_id,stratum,reviewed_on,current_provision,ideal_outcome\n' +
  'A,mainstream:primary,2025-10-01,mainstream,right_now\n' +
  'C,mainstream:primary,2025-10-01,mainstream,wrong\n';

async function tablesOf(text?: string) {
  const cwd = reviewArea(text === undefined ? {} : { 'area/data/case-reviews.csv': text });
  const folder = path.join(cwd, 'area');
  return { folder, tables: await readReviewTables(folder, AREA) };
}

describe('the reviews of an area', () => {
  it('are the rows that can be used, and the cases of those that cannot', async () => {
    const { tables } = await tablesOf(FILE);
    const { rows, faulty } = keptReviews(tables.first);
    expect([rows.map(({ caseId }) => caseId), [...faulty]]).toEqual([['A'], ['C']]);
    expect(keptReviews(tables.second)).toEqual({ rows: [], faulty: new Set() });
    expect(tables.sample.table!.rows).toHaveLength(6);
  });

  it('are refused where the file cannot be used, and not where it is empty', async () => {
    await expect(tablesOf('case_id,stratum\nA,b\n')).rejects.toThrow('data/case-reviews.csv cannot be used');
    expect(keptReviews((await tablesOf('')).tables.first).rows).toEqual([]);
  });
});

describe('the files that change', () => {
  it('are those with something new in them', async () => {
    const { folder, tables } = await tablesOf(FILE);
    const merged = { first: { ...NONE, added: [REVIEW] }, second: NONE };
    const files = changedFiles(tables, merged, AREA);
    expect([...files.keys()]).toEqual([path.join(folder, 'data/case-reviews.csv')]);
    expect(Buffer.from([...files.values()][0]!).toString()).toBe(
      `${FILE}B,mainstream:primary,2025-10-01,mainstream,right_now\n`,
    );
    expect(changedFiles(tables, { first: NONE, second: NONE }, AREA).size).toBe(0);
  });

  it('are changed in place and grown in one', async () => {
    const { tables } = await tablesOf(FILE);
    const first = {
      ...NONE,
      added: [REVIEW],
      changed: [{ line: 2, review: { ...REVIEW, caseId: 'A', idealOutcome: 'cannot_say' as const } }],
    };
    const [text] = [...changedFiles(tables, { first, second: NONE }, AREA).values()];
    expect(Buffer.from(text!).toString().split('\n').slice(1, 4)).toEqual([
      'A,mainstream:primary,2025-10-01,mainstream,cannot_say',
      'C,mainstream:primary,2025-10-01,mainstream,wrong',
      'B,mainstream:primary,2025-10-01,mainstream,right_now',
    ]);
  });

  it('are begun with dates as they are, whatever form workshops write', async () => {
    const { tables } = await tablesOf();
    const area = { ...AREA, dates: 'DD/MM/YYYY' as const };
    const files = changedFiles(tables, { first: NONE, second: { ...NONE, added: [REVIEW] } }, area);
    expect([...files.keys()].map((file) => path.basename(file))).toEqual(['second-reviews.csv']);
    expect(Buffer.from([...files.values()][0]!).toString()).toContain(',2025-10-01,');
  });
});
