import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { evidenceView } from '../../../src/render/view/evidence.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = evidenceView(contextOf(diagnosis()));

describe('how good the evidence is', () => {
  it('accounts for every row read', () => {
    expect(rowsOf(view.files)[1]).toEqual(['Plans', 'data/plans.csv', '1,932', '1,921', '11', 'Unknown code']);
    expect(rowsOf(view.files)[3]).toEqual(['Case reviews', 'data/case-reviews.csv', '104', '104', '0', '']);
  });

  it('lists faults, what to do, and those the area has accepted', () => {
    const rows = rowsOf(view.issues);
    expect(rows[0]).toEqual([
      'Error',
      'data/plans.csv',
      'primary_need',
      'The cell is not one of the codes of this column.',
      'Nearest is SLCN.',
      '11',
      '88',
      '',
    ]);
    expect(rows.at(-1)!.at(-1)).toBe('until 30 June 2026, by Data lead (data known late)');
    expect(rowsOf(view.corrections)).toEqual([['data/plans.csv', 'primary_need', 'Unknown code', '3']]);
  });

  it('shows faults outside without lines or words of the files', () => {
    const rows = rowsOf(evidenceView(contextOf(protect(diagnosis()))).issues);
    expect(rows[0]).toEqual([
      'Error',
      'data/plans.csv',
      'primary_need',
      'Unknown code',
      'dbv check says where it is and what to do.',
      '10',
      'c',
      '',
    ]);
    expect(rows.flat().join(' ')).not.toMatch(/Forename|Surname/);
  });

  it('says how far each kind of evidence reaches', () => {
    expect(rowsOf(view.streams)[0]).toEqual(['Case reviews', '17', '17']);
    expect(rowsOf(view.streams).find(([stream]) => stream === 'Children and young people')).toEqual([
      'Children and young people',
      '7',
      '8',
    ]);
  });

  it('judges the case reviews', () => {
    expect(view.caseReviews[0]).toBe(
      'Reviewers could say what could have been in 102 of 104 cases. A reviewer disagreed in 6 cases.',
    );
    expect(view.caseReviews[2]).toMatch(
      /Education otherwise than at school \(22 open plans\); Alternative provision \(17 open plans\); Not known \(3 open plans\)\.$/,
    );
    expect(view.caution).not.toBe('');
    expect(rowsOf(view.strata)[3]).toEqual(['State special school, secondary', '167', '30', '30', '5.6', 'yes']);
    expect(rowsOf(view.divergence)[2]).toEqual(['At transfer to secondary school', '21']);
  });

  it('knows one disagreement and none', () => {
    const { caseReviews } = diagnosis();
    const of = (dissent: number) =>
      evidenceView(contextOf(diagnosis({ caseReviews: { ...caseReviews, dissent } }))).caseReviews[0];
    expect(of(1)).toMatch(/A reviewer disagreed in 1 case\.$/);
    expect(of(0)).toMatch(/No disagreement between reviewers is recorded\.$/);
  });

  it('says when the cases had no frame', () => {
    const { caseReviews } = diagnosis();
    expect(
      evidenceView(contextOf(diagnosis({ caseReviews: { ...caseReviews, purposive: true } }))).caseReviews[1],
    ).toMatch(/^Cases were chosen without a frame/);
  });

  it('says what was not done, and that there are no case reviews', () => {
    expect(view.notDone[0]).toEqual({
      term: 'Pounds of "Needs met at SEN support"',
      text: 'The assumption sen-support-cost-per-child has not been made.',
    });
    const bare = evidenceView(contextOf(bareDiagnosis()));
    expect(bare).toMatchObject({
      caution: '',
      caseReviews: ['No case reviews to judge. There is nothing to count.'],
      strata: { hasRows: false },
      issues: { hasRows: false },
    });
  });
});
