import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/model/tables/index.ts';
import { sampleDrawn, sampleReviewed, strataReviewed, viewsSought } from '../../../src/walk/completion/cases.ts';
import { caseRow, caseRows, day } from '../../assess/facts.ts';
import { rule, table, walkFacts } from '../facts.ts';

/** `count` cases drawn in a stratum, and one in reserve. */
function drawn(stratum: string, count: number, population = 120): Row<'sample'>[] {
  return Array.from({ length: count + 1 }, (_, index) => ({
    line: index + 2,
    caseId: `${stratum}-${index}`,
    stratum,
    population,
    order: index + 1,
    reserve: index === count,
    primaryNeed: undefined,
    seed: 1,
    drawnFor: day('2026-01-31'),
  }));
}

/** Reviews of the first cases drawn in a stratum; one more than were drawn is of its reserve. */
function reviews(stratum: string, count: number): Row<'case-reviews'>[] {
  return Array.from({ length: count }, (_, index) => caseRow({ caseId: `${stratum}-${index}`, stratum }));
}

const PRIMARY = 'special_state:primary';
const SECONDARY = 'special_state:secondary';

describe('sampleDrawn', () => {
  const test = (tables = {}) => sampleDrawn(walkFacts({ tables }), rule('sample-drawn'));

  it('holds once cases are drawn; reserves are not among them', () => {
    expect(test(table('sample', [...drawn(PRIMARY, 10), ...drawn(SECONDARY, 12)]))).toEqual({
      met: true,
      found: '22 cases drawn in 2 strata',
      missing: [],
    });
  });

  it('holds without a sample where the children of every stratum are counted beside the cases', () => {
    const cases = [caseRow({ population: 90 }), caseRow({ stratum: PRIMARY })];
    expect(test(table('case-reviews', cases))).toMatchObject({
      met: false,
      found: '2 cases chosen in 2 strata, without answers/sample.csv',
      missing: ['Title of special_state, phase primary: the number of children in it'],
    });
    expect(test(table('case-reviews', cases.slice(0, 1))).met).toBe(true);
    expect(test().missing).toEqual(['no sample: dbv sample draws one']);
  });
});

describe('sampleReviewed', () => {
  const test = (tables = {}) => sampleReviewed(walkFacts({ tables }), rule('sample-reviewed'));

  it('counts stratum by stratum: more in one do not make up for another', () => {
    const tables = {
      ...table('sample', [...drawn(PRIMARY, 3), ...drawn(SECONDARY, 4)]),
      ...table('case-reviews', [...reviews(PRIMARY, 1), ...reviews(SECONDARY, 5), caseRow()]),
    };
    expect(test(tables)).toEqual({
      met: false,
      found: '5 of 7 drawn cases reviewed',
      missing: ['Title of special_state, phase primary: 1 of 3 reviewed'],
    });
  });

  it('asks only that there are cases where none was drawn', () => {
    expect(test(table('case-reviews', caseRows(3)))).toEqual({ met: true, found: '3 cases reviewed', missing: [] });
    expect(test().met).toBe(false);
  });
});

describe('strataReviewed', () => {
  const test = (tables = {}) => strataReviewed(walkFacts({ tables }), rule('strata-reviewed'));

  it('needs as many cases as are turned into children, of those in which reviewers could say', () => {
    const tables = table('case-reviews', [
      ...caseRows(9),
      ...caseRows(3, { idealOutcome: 'cannot_say' }),
      ...caseRows(10, { stratum: PRIMARY }),
    ]);
    expect(test(tables)).toEqual({
      met: false,
      found: '1 of 2 strata with enough',
      missing: ['Title of special_state, phase secondary: 9 of 10'],
    });
  });

  it('is content with all the children of a stratum of fewer', () => {
    const few = {
      ...table('sample', drawn(PRIMARY, 4, 4)),
      ...table('case-reviews', caseRows(4, { stratum: PRIMARY })),
    };
    expect(test(few).met).toBe(true);
    expect(test(table('sample', drawn(PRIMARY, 4, 4))).missing).toEqual([
      'Title of special_state, phase primary: 0 of all its children',
    ]);
  });

  it('says how many are wanted where nothing is reviewed', () => {
    expect(test().missing).toEqual(['10 cases in each stratum']);
  });
});

describe('viewsSought', () => {
  const test = (rows: Row<'case-reviews'>[], atLeast = 0.8) =>
    viewsSought(walkFacts({ tables: table('case-reviews', rows) }), rule('views-sought', { atLeast }));

  it('takes each view apart, and a blank for not sought', () => {
    const rows = [
      ...caseRows(8, { parentView: true, childView: true }),
      ...caseRows(1, { parentView: false }),
      caseRow(),
    ];
    expect(test(rows)).toEqual({
      met: true,
      found: 'the parent carer’s view in 80%, the child’s view in 80%',
      missing: [],
    });
    expect(test([...rows, caseRow({ parentView: true })])).toMatchObject({
      met: false,
      missing: ['the child’s view in 80% of cases: it is 72%'],
    });
    expect(test([]).met).toBe(false);
  });
});
