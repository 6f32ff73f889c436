import { describe, expect, it } from 'vitest';
import { wordColumns } from '../../../src/ingest/workshops/review-words.ts';
import { caseReviews } from '../../../src/model/tables/case-reviews.ts';
import { PLAYBOOK } from './sheets.ts';

const columns = new Map(wordColumns(PLAYBOOK).map((each) => [each.column, each]));

describe('the words of a case review', () => {
  it('are known in every column with closed answers', () => {
    const closed = Object.entries(caseReviews.columns).filter(([, { kind }]) =>
      ['code', 'codes', 'flag'].includes(kind),
    );
    expect(closed.map(([name]) => name).filter((name) => !columns.has(name))).toEqual([]);
    expect([...columns.values()].filter(({ isList }) => isList).map(({ column }) => column)).toEqual([
      'decisive',
      'contributory',
    ]);
  });

  it.each([
    ['decisive', 'outreach team', 'E12'],
    ['decisive', 'effective outreach team', 'E12'],
    ['ideal_outcome', 'right support in the right place', undefined],
    ['ideal_outcome', 'the right support in the right place', 'right_now'],
    ['ideal_outcome', 'need met at sen support', 'sen_support_no_plan'],
    ['divergence_point', 'in year 10 and 11', 'key_stage_4'],
    ['ideal_provision', 'state special school', 'special_state'],
    ['primary_need', 'autism', 'ASD'],
    ['confidence', 'fairly sure', '2'],
    ['dissent', 'no', '0'],
  ])('are those of the form and the playbook: %s, %s', (column, plain, code) => {
    expect(columns.get(column)!.descriptions.get(plain)?.code).toBe(code);
  });
});
