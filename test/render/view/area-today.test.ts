import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { areaTodayView, placeWords } from '../../../src/render/view/area-today.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = areaTodayView(contextOf(diagnosis()));

function rowOf(title: string, of = view): string[] | undefined {
  return rowsOf(of.indicators).find(([name]) => name === title);
}

describe('the area beside others', () => {
  it('stands beside England, the region and the spread, with its base', () => {
    expect(rowOf('Plans issued within 20 weeks')).toEqual([
      'Plans issued within 20 weeks',
      '39.3% (33.0% to 45.9%)',
      '86 of 219',
      '45.9%',
      expect.stringMatching(/%$/),
      '12.5% to 94.3%',
      'below the middle',
      'high',
    ]);
    expect(view.indicators.columns[4]!.text).toBe('North East');
  });

  it('says what was left out and what was blank', () => {
    expect(rowOf('Requests decided within 6 weeks')![2]).toBe('268 of 331; 11 left out (outcome undated)');
    expect(rowOf('Plans issued with an exception to the 20 weeks')![2]).toBe('23 of 219; 6 blank');
  });

  it('gives counts, rates, growth and money each their base', () => {
    expect(rowOf('New plans')!.slice(1, 4)).toEqual(['221', 'all records', '\u2013']);
    expect(rowOf('Requests for each 10,000 residents aged 0 to 25')!.slice(1, 3)).toEqual([
      '82.9 (74.4 to 92.2)',
      '342 of 41,230',
    ]);
    expect(rowOf('Growth of open plans in a year')!.slice(1, 3)).toEqual(['+11.9%', 'the year before']);
    expect(rowOf('Mean annual cost of a place in a state special school')!.slice(1, 3)).toEqual([
      '£24,317 (£23,367 to £25,266)',
      '311 places; 9 left out (annual cost missing)',
    ]);
    expect(rowOf('High needs spending for each open plan')!.slice(1, 3)).toEqual(['£29,607', '1,061 plans']);
    expect(rowOf('Speech language wait weeks')!.slice(1, 3)).toEqual(['31.4', 'as the area gave it']);
  });

  it('keeps parts under their whole, and groups what belongs together', () => {
    expect(rowOf('of which: plans in state special schools')).toBeDefined();
    expect(view.indicators.bodies.map(({ title }) => title)).toEqual([
      'Requests and decisions',
      'Time to a plan',
      'Plans',
      'Where children and young people are educated',
      'Starting and moving',
      'Reviews',
      'Leaving, and life after 16',
      'Costs and spending',
      'Voice in reviews',
      'Local measures',
    ]);
  });

  it('shows an indicator that belongs to no family', () => {
    const { indicators } = diagnosis();
    const odd = { ...indicators[0]!, id: 'of-a-later-version', title: 'Of a later version' };
    const { bodies } = areaTodayView(contextOf(diagnosis({ indicators: [...indicators, odd] }))).indicators;
    expect(bodies.at(-1)).toMatchObject({ title: 'Other', rows: [expect.anything()] });
  });

  it('breaks down by age, need and sex with a base in every cell', () => {
    const [age, need, sex] = view.breakdowns;
    expect(rowsOf(age!)[2]).toEqual(['Ages 11 to 15', '40.8% of 431', '53.6% of 431']);
    expect(rowsOf(need!)).toHaveLength(13);
    expect(rowsOf(sex!)[1]).toEqual(['Female', '40.2% of 326', '34.4% of 326']);
  });

  it('sets the area\u2019s figures beside those published of it, groups too', () => {
    expect(view.asPublished.hasRows).toBe(false);
    const indicators = diagnosis().indicators.map((result) =>
      result.benchmark && (result.id === 'special-share' || result.id === 'open-plans')
        ? { ...result, benchmark: { ...result.benchmark, area: 0.341 } }
        : result,
    );
    const rows = rowsOf(areaTodayView(contextOf(diagnosis({ indicators }))).asPublished);
    expect(rows[0]).toEqual(['Plans in special schools', '35.5%', '34.1%', 'January 2025 census']);
    expect(rows).toContainEqual(['Plans in special schools: Ages 11 to 15', '53.6%', '34.1%', 'January 2025 census']);
  });

  it('breaks counts down too', () => {
    const [count] = diagnosis().indicators.filter(({ id }) => id === 'open-plans');
    const indicators = [
      {
        ...count!,
        id: 'setting-count',
        title: 'Plans by setting',
        by: { setting: 'special_academy_free' },
        value: 211,
      },
    ];
    const [bySetting] = areaTodayView(contextOf(diagnosis({ indicators }))).breakdowns;
    expect(bySetting!.caption).toBe('By setting');
    expect(rowsOf(bySetting!)).toEqual([['Special academy free', '211']]);
  });

  it('flags a share of nobody or everybody outside', () => {
    const [age] = areaTodayView(contextOf(protect(diagnosis()))).breakdowns;
    expect(rowsOf(age!)[4]).toEqual(['Ages 20 to 25', '0% of 65 \u2020', 'c of 65']);
    expect(age!.notes[0]).toMatch(/^\u2020: nobody, or everybody, in the group/);
  });

  it('lists what is not known, with the reason', () => {
    expect(view.unknown).toEqual([
      { term: 'Refusals taken to mediation', text: 'There is nothing to count. No refusal has a mediation flag.' },
    ]);
    const bare = areaTodayView(contextOf(bareDiagnosis()));
    expect(bare.indicators.hasRows).toBe(false);
    expect(bare.unknown.length).toBeGreaterThan(40);
  });

  it('says what was not done', () => {
    expect(view.neighbours).toMatch(/^Not done: comparison with statistical neighbours\./);
  });
});

describe('placeWords', () => {
  const spread = { p10: 0.1, p25: 0.2, p50: 0.3, p75: 0.4, p90: 0.5 };

  it.each([
    [0.05, 'among the lowest tenth'],
    [0.1, 'in the lowest quarter'],
    [0.2, 'below the middle'],
    [0.3, 'in the middle'],
    [0.4, 'above the middle'],
    [0.41, 'in the highest quarter'],
    [0.5, 'in the highest quarter'],
    [0.51, 'among the highest tenth'],
  ])('puts %f %s', (value, words) => {
    expect(placeWords(value, { authorities: 150, ...spread })).toBe(words);
  });
});
