import { describe, expect, it } from 'vitest';
import {
  fateLines,
  importJson,
  importText,
  needsSomebody,
  type ReviewImport,
} from '../../../src/commands/support/case-review-report.ts';
import { FATES, type Fate } from '../../../src/ingest/workshops/merge-reviews.ts';
import { caseRow } from '../../assess/facts.ts';
import { PLAYBOOK } from '../../ingest/workshops/sheets.ts';

const NONE = { added: [], changed: [], rows: [] };
const reading = (fields: Partial<ReviewImport['readings'][number]> = {}): ReviewImport['readings'][number] => ({
  file: 'w.csv',
  read: 1,
  reviews: [caseRow()],
  setAside: [],
  unfilled: [],
  filledIn: {},
  issues: [],
  usable: true,
  ...fields,
});
const outcome = (fates: readonly Fate[], fields: Partial<ReviewImport> = {}): ReviewImport => ({
  readings: [reading()],
  merged: {
    first: NONE,
    second: NONE,
    fates: fates.map((fate, index) => ({ fate, sent: { file: 'w.csv', review: caseRow({ line: index + 2 }) } })),
  },
  open: [],
  words: new Map(),
  config: '',
  files: [],
  progress: undefined,
  agreement: [],
  provision: PLAYBOOK.provision,
  written: false,
  ...fields,
});
const WORLD = { colour: false, columns: 80 } as Parameters<typeof importText>[1];

describe('what became of reviews', () => {
  it('is said in one order, with the lines of those that somebody has to see to', () => {
    expect(fateLines(outcome(['unchanged', 'third', 'added', 'added']))).toEqual([
      '2 new',
      '1 there already',
      '1 not taken: a third review of a case; two are kept (w.csv line 3)',
    ]);
  });

  it('needs somebody where a review was not taken, or a row was set aside for an error', () => {
    const open = FATES.filter((fate) => needsSomebody(outcome([fate])));
    expect(open).toEqual(['differs', 'third', 'no-first', 'row-faulty']);
    const setAside = (reason: 'cell-required' | 'row-repeated-header') =>
      needsSomebody(outcome([], { readings: [reading({ setAside: [{ reason, lines: [2] }] })] }));
    expect([setAside('cell-required'), setAside('row-repeated-header')]).toEqual([true, false]);
  });
});

describe('the account of an import', () => {
  it('shows at most ten of the cases that are still to be reviewed', async () => {
    const missing = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const stratum = {
      stratum: 'mainstream:primary',
      population: 90,
      drawn: 12,
      reviewed: 0,
      notSampled: 1,
      missing,
      stillToReview: 12,
      reservesLeft: [],
    };
    const progress = { strata: [stratum], stillToReview: 12, notSampled: ['x'] };
    const text = await importText(outcome([], { progress }), WORLD);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Still to review: 12 of p0, p1, p2, p3, p4, p5, p6, p7, p8, p9 and 2 more;',
    );
    expect(text).toContain('Not in the sample: 1 reviewed case.');
  });

  it('says what was not written, and why kappa is not known', async () => {
    const agreement = [
      { about: 'ideal_outcome', status: 'unknown', reason: 'no-variation', pairs: 2, agreed: 2 } as const,
      { about: 'decisive', status: 'known', pairs: 12, agreed: 9, kappa: 1, generalise: true } as const,
    ];
    const text = await importText(outcome([], { files: ['data/x.csv'], config: 'dates: x\n', agreement }), WORLD);
    expect(text).toContain('Not written: data/x.csv, dbv.yaml.');
    expect(text.replace(/\s+/g, ' ')).toContain('the same in 2 of 2. All answers are the same');
    expect(text).toContain('the same in 9 of 12; kappa 1.00.');
  });

  it('is data for a script too: every row once, and no cell', () => {
    const readings = [reading({ read: 4, unfilled: [5], setAside: [{ reason: 'cell-required', lines: [3, 4] }] })];
    const data = JSON.parse(importJson(outcome(['added'], { readings })));
    expect(data.files).toEqual([{ table: 'case-reviews', file: 'w.csv', read: 4, used: 1, setAside: 3 }]);
    expect(data.unfilled).toEqual([{ file: 'w.csv', line: 5 }]);
    expect(data.reviews).toEqual([{ file: 'w.csv', line: 2, fate: 'added' }]);
    expect(data).not.toHaveProperty('sample');
  });
});
