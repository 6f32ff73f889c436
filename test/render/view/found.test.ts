import { describe, expect, it } from 'vitest';
import type { Diagnosis, ElementResult, OpportunityResult } from '../../../src/model/diagnosis.ts';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { barOf, foundView, priorities, reachSentence } from '../../../src/render/view/found.ts';
import { bareDiagnosis, diagnosis, share, total } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

function found(changes: Partial<Diagnosis> = {}) {
  return foundView(contextOf(diagnosis(changes)));
}

describe('the area in a few sentences', () => {
  it('gives exact figures inside the building', () => {
    expect(found().today).toEqual([
      'On the census day, 15 January 2026, Northshire had 1,187 open plans, 11.9% up on a year before.',
      'Of these plans, 40.6% were in mainstream schools (England: 43.6%), 35.5% in special schools (England: 30.4%) and 8.7% in independent or non-maintained special schools, which are among these (England: 5.3%).',
      'In the period, 39.3% of new plans were issued within 20 weeks (86 of 219); in England it was 45.9%.',
    ]);
  });

  it('gives rounded figures outside, and leaves out what is withheld', () => {
    const exact = diagnosis();
    const few = exact.indicators.map((result) =>
      result.id === 'issued-in-20-weeks-share' ? share(result.id, 3, 219) : result,
    );
    expect(foundView(contextOf(protect({ ...exact, indicators: few }))).today).toEqual([
      'On the census day, 15 January 2026, Northshire had about 1,185 open plans, 12% up on a year before.',
      'Of these plans, 41% were in mainstream schools (England: 44%), 35% in special schools (England: 30%) and 9% in independent or non-maintained special schools, which are among these (England: 5%).',
    ]);
  });

  it('knows one plan, fewer plans and no change', () => {
    const first = (plans: number, growth: number) => {
      const indicators = [total('open-plans', plans), { ...total('plan-growth', growth), unit: 'growth' as const }];
      return found({ indicators }).today[0];
    };
    expect(first(1, -0.5)).toBe(
      'On the census day, 15 January 2026, Northshire had 1 open plan, 50.0% down on a year before.',
    );
    expect(first(2, 0)).toBe(
      'On the census day, 15 January 2026, Northshire had 2 open plans, about the same as a year before.',
    );
  });

  it('says so where even the plans are not known', () => {
    expect(foundView(contextOf(bareDiagnosis())).today).toEqual([
      'How many plans were open in Southmere on the census day, 15 January 2026, is not known.',
    ]);
  });
});

describe('themes', () => {
  it('show a score, what it rests on and the strongest elements in it', () => {
    const [theme] = found().themes;
    expect(theme).toMatchObject({
      id: 'A',
      hasScore: true,
      score: '52.4',
      bar: '10',
      sentence: 'It rests on 97% of the weight of evidence that could bear on it.',
    });
    expect(theme!.strongest).toHaveLength(3);
    expect(theme!.strongest[0]!.text).toMatch(/^E\d\d /);
  });

  it('without evidence are not known, which is not nought', () => {
    const [theme] = foundView(contextOf(bareDiagnosis())).themes;
    expect(theme).toMatchObject({ hasScore: false, score: 'not known', bar: '', strongest: [] });
    expect(theme!.sentence).toBe(
      'There is too little evidence to say. It rests on 0% of the weight of evidence that could bear on it.',
    );
  });
});

describe('priorities', () => {
  it('come likeliest first, with their certainty and the children behind them', () => {
    const view = found();
    expect(view.priorities.map(({ id }) => id)).toEqual(['E09', 'E03', 'E14', 'E10']);
    expect(view.prioritiesSentence).toMatch(
      /^Four elements are priorities\. An element is called a priority only if it came among the first 5 in at least 80% of 2,000 draws/,
    );
    expect(view.priorities[0]).toMatchObject({
      outOf: 'out of 100',
      anchor: 'e09-secondary-schools-as-a-welcoming-environment',
    });
    expect(view.priorities[0]!.facts[0]).toEqual({
      term: 'Certainty',
      text: 'Rank 1 to 2 in 90% of draws; among the first 5 in 100.0%.',
    });
    expect(view.priorities[0]!.facts[2]).toEqual({
      term: 'Children',
      text: 'Decisive for about 34 children a year (23 to 48), from 25 of 102 reviewed cases.',
    });
  });

  it('may be one, or none, or past saying', () => {
    const only = (count: number) =>
      diagnosis().elements.map((element, index) => ({ ...element, priority: index < count }));
    expect(found({ elements: only(1) }).prioritiesSentence).toMatch(/^One element is a priority\./);
    expect(found({ elements: only(0) }).prioritiesSentence).toMatch(/^No element stands out as a priority\./);
    expect(foundView(contextOf(bareDiagnosis())).prioritiesSentence).toMatch(
      /^No element can be called a priority: there is too little evidence/,
    );
    expect(priorities(bareDiagnosis())).toEqual([]);
  });

  it('show a withheld score alone', () => {
    const elements = diagnosis().elements.map((element) => ({ ...element, score: { protected: 'c' as const } }));
    expect(found({ elements }).priorities[0]).toMatchObject({ score: 'c', outOf: '' });
  });
});

describe('reachSentence', () => {
  const said = (changes: Partial<ElementResult>) =>
    reachSentence(contextOf(diagnosis()), { ...diagnosis().elements[0]!, ...changes });

  it('never says more than the cases do', () => {
    expect(said({ decisiveCases: 10, reach: { low: 3, central: 9, high: 20 } })).toBe(
      'Decisive for about 9 children a year (3 to 20), from 10 of 102 reviewed cases.',
    );
    expect(said({ decisiveCases: 0, reach: { low: 0, central: 0, high: 6 } })).toBe(
      'Decisive for no children a year (0 to 6), from 0 of 102 reviewed cases.',
    );
    expect(said({ decisiveCases: { protected: 'c' } })).toBe(
      'Too few cases to say for how many children it was decisive (c of 102 reviewed cases).',
    );
    const { reach: _, ...without } = diagnosis().elements[0]!;
    expect(reachSentence(contextOf(diagnosis()), without)).toBe('For how many children it was decisive is not known.');
  });
});

describe('case reviews in section 1', () => {
  it('carry the caution, the counts and the shares', () => {
    const view = found();
    expect(view.caution).toMatch(/never find that a child is in the wrong place/);
    expect(view.caseReviews[0]).toBe(
      'Reviewers from several services looked at 104 children\u2019s stories, between 22 September 2025 and 14 November 2025. In 102 of them they could say what could have been.',
    );
    expect(rowsOf(view.outcomes)[0]).toEqual([
      'The right support in the right place',
      '46 of 102',
      expect.stringMatching(/^\d+\.\d% \(\d+\.\d% to \d+\.\d%\)$/),
    ]);
  });

  it('say "too few to generalise" in place of a share', () => {
    const { caseReviews } = diagnosis();
    const shares = caseReviews.shares.map((row) => ({ ...row, generalise: false }));
    expect(rowsOf(found({ caseReviews: { ...caseReviews, shares } }).outcomes)[0]![2]).toBe('too few to generalise');
  });

  it('speak of the cases alone where they were chosen without a frame', () => {
    const { caseReviews } = diagnosis();
    expect(found({ caseReviews: { ...caseReviews, purposive: true } }).caseReviews[1]).toMatch(
      /say nothing of other children/,
    );
  });

  it('say nothing, and why, where there are none', () => {
    const view = foundView(contextOf(bareDiagnosis()));
    expect(view).toMatchObject({
      caution: '',
      caseReviews: ['Nothing is said here of what could have been for children. There is nothing to count.'],
    });
    expect(view.outcomes.hasRows).toBe(false);
  });
});

describe('improvements', () => {
  const [template] = diagnosis().opportunities.filter(({ stratum, pounds }) => stratum === null && pounds);
  const said = (changes: Partial<OpportunityResult>) =>
    found({ opportunities: [{ ...template!, ...changes }] }).improvements[0];
  const children = { low: 15, central: 24, high: 35 };

  it('put children first, then pounds', () => {
    expect(said({ children, pounds: { low: 177_000, central: 288_000, high: 415_000 } })).toBe(
      'Mainstream in place of special: about 24 children a year (15 to 35) by 2028-29; about £288,000 a year of growth in cost avoided (£177,000 to £415,000).',
    );
  });

  it('say plainly when a pathway costs more', () => {
    expect(said({ children, pounds: { low: -5000, central: -9000, high: -12_000 } })).toMatch(
      /it would cost about £9,000 a year more than it avoids \(£5,000 to £12,000\)\.$/,
    );
  });

  it('say when pounds are withheld or not known, and why', () => {
    const withheld = { protected: 'c' as const };
    expect(said({ children, pounds: { low: withheld, central: withheld, high: withheld } })).toMatch(
      /; pounds are withheld \(c\)\.$/,
    );
    const { pounds: _, ...without } = template!;
    expect(
      found({ opportunities: [{ ...without, children, poundsReason: 'No cost is known.' }] }).improvements[0],
    ).toMatch(/; pounds are not known, because: No cost is known\.$/);
  });

  it('say what is possible where nothing was agreed', () => {
    const { children: _, pounds: __, ...without } = template!;
    expect(found({ opportunities: [{ ...without, potential: children, years: [] }] }).improvements).toEqual([
      'Mainstream in place of special: were everything possible delivered, about 24 children a year (15 to 35). No intervention on it has been agreed.',
    ]);
  });
});

describe('barOf', () => {
  it('is a length in twentieths, where there is a figure to draw', () => {
    expect([barOf(0), barOf(52), barOf(100), barOf({ protected: 'c' }), barOf(undefined)]).toEqual([
      '0',
      '10',
      '20',
      '',
      '',
    ]);
  });
});
