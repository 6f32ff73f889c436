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

  it('says how far reviewers agree', () => {
    expect(view.caseReviews.at(-1)).toBe(
      'Others reviewed 21 cases a second time, without knowing the first answer. Both said the same of what could have been in 16 of 21 (kappa 0.68, 95% interval 0.44 to 0.93); of where the path parted, where both say, in 5 of 9 (too few to generalise); of which elements were decisive in 9 of 21 (kappa 0.52, 95% interval 0.34 to 0.71). Kappa is 1 for full agreement and 0 for what chance alone would give.',
    );
    const shown = evidenceView(contextOf(protect(diagnosis()))).caseReviews.at(-1);
    expect(shown).toContain('about 20 cases a second time');
    expect(shown).toContain('of what could have been in 15 of 20 (kappa 0.7, 95% interval 0.4 to 0.9); of where');
  });

  it('says so where nobody reviewed a case twice, too few did, or all said the same', () => {
    const { caseReviews } = diagnosis();
    const of = (agreement: typeof caseReviews.agreement) =>
      evidenceView(contextOf(protect(diagnosis({ caseReviews: { ...caseReviews, agreement } })))).caseReviews.at(-1);
    const outcome = caseReviews.agreement![0]!;
    const { kappa: _, lower: __, upper: ___, ...counts } = outcome;
    expect(of([{ ...counts, status: 'unknown', reason: 'table-missing', pairs: 0, agreed: 0 }])).toBe(
      'No case was reviewed twice, so how far reviewers agree is not known.',
    );
    expect(of([{ ...outcome, pairs: 6, agreed: 6 }])).toBe(
      'Others reviewed fewer than 8 cases (c) a second time: too few to say how far reviewers agree.',
    );
    expect(of([{ ...counts, status: 'unknown', reason: 'no-variation', agreed: 21 }])).toContain(
      'in 20 of 20 (no kappa: all answers are the same, so agreement beyond chance cannot be told)',
    );
    const { agreement: ____, ...older } = caseReviews;
    expect(evidenceView(contextOf(diagnosis({ caseReviews: older }))).caseReviews.at(-1)).toMatch(
      /^No case was reviewed in/,
    );
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

describe('what was decided on the way', () => {
  const decisions = {
    steps: [
      { id: 'prepare', title: 'Prepare', asked: 6, answered: 4 },
      { id: 'score', title: 'Score', asked: 18, answered: 0 },
    ],
    answers: [
      { step: 'prepare', question: 'promise', ask: 'Is it said?', answer: 'Yes', date: '2026-03-02' },
      { step: 'prepare', question: 'decision-day', ask: 'When?', answer: '2026-09-01', date: '2026-03-02' },
    ],
  };

  it('counts the questions of each step and gives the closed answers, days as days', () => {
    for (const document of [diagnosis({ decisions }), protect(diagnosis({ decisions }))]) {
      const decided = evidenceView(contextOf(document));
      expect(rowsOf(decided.decisions)).toEqual([
        ['Prepare', '4', '6'],
        ['Score', '0', '18'],
      ]);
      expect(rowsOf(decided.answers)).toEqual([
        ['Prepare', 'Is it said?', 'Yes', '2 March 2026'],
        ['Prepare', 'When?', '1 September 2026', '2 March 2026'],
      ]);
    }
  });

  it('is empty where nothing was', () => {
    expect([view.decisions.hasRows, view.answers.hasRows]).toEqual([false, false]);
  });
});
