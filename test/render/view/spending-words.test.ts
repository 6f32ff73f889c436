import { describe, expect, it } from 'vitest';
import type { SpendChange, SpendComparison } from '../../../src/model/diagnosis.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import {
  cellKinds,
  comparisonSentences,
  costedText,
  placeWords,
  takenSentences,
} from '../../../src/render/view/spending-words.ts';
import { diagnosis } from '../diagnosis.ts';

const context = contextOf(diagnosis());
type Known = Extract<SpendComparison['split'], { readonly status: 'known' }>;

const change = (figures: Partial<SpendChange> = {}): SpendChange => ({
  childrenFrom: 100,
  childrenTo: 120,
  spendFrom: 1_000,
  spendTo: 1_500,
  change: 500,
  caseload: 0,
  mix: 0,
  unitCost: 0,
  ...figures,
});

function comparison(
  total: Partial<SpendComparison>,
  parts: Partial<SpendChange>,
  services = 0,
  more: Partial<Known> = {},
): SpendComparison {
  return {
    from: '2021-22',
    to: '2024-25',
    spendFrom: 9_000,
    spendTo: 9_500,
    change: 500,
    growth: 500 / 9_000,
    split: {
      status: 'known',
      all: change(parts),
      services: { spendFrom: 0, spendTo: services, change: services },
      byProvision: [],
      byNeed: [],
      byAgeBand: [change({ ageBand: '5-10' })],
      cells: [],
      servicesByProvision: [],
      contributions: [],
      notSplit: [],
      ...more,
    },
    ...total,
  };
}

describe('comparisonSentences', () => {
  it('says what the rise came with, and what went against it', () => {
    const rise = comparison({}, { caseload: 410, mix: -120, unitCost: 150 }, 60);
    expect(comparisonSentences(context, rise)).toEqual([
      'Spending rose by £500 (+5.6%) from 2021-22 to 2024-25: it was £9,000, then £9,500.',
      'Of the rise of £500, £410 came with more children (100, then 120), £150 with more spent on each child in the same provision and age band and £60 with more spent on services and block contracts.',
      'Against the rise, £120 came with a mix of children that moved towards cheaper provision and age bands.',
    ]);
  });

  it('says it of a fall', () => {
    const fall = comparison(
      { spendTo: 8_500, change: -500, growth: -500 / 9_000 },
      { caseload: -700, mix: 90, unitCost: 0 },
      110,
    );
    expect(comparisonSentences(context, fall)).toEqual([
      'Spending fell by £500 (\u22125.6%) from 2021-22 to 2024-25: it was £9,000, then £8,500.',
      'Of the fall of £500, £700 came with fewer children (100, then 120).',
      'Against the fall, £90 came with a mix of children that moved towards dearer provision and age bands and £110 with more spent on services and block contracts.',
    ]);
  });

  it('says it of no change, with and without parts that made up for each other', () => {
    const still = { spendTo: 9_000, change: 0, growth: 0 };
    expect(comparisonSentences(context, comparison(still, {}))).toEqual([
      'Spending did not change from 2021-22 to 2024-25: it was £9,000.',
    ]);
    expect(comparisonSentences(context, comparison(still, { caseload: 40, unitCost: -40 }))[1]).toBe(
      'Parts of it changed and made up for each other: £40 came with more children (100, then 120) and £40 with less spent on each child in the same provision and age band.',
    );
  });

  it('says why there is no split, or that it is withheld', () => {
    const detail = 'No spending of 2021-22 has children beside it.';
    const unknown = { split: { status: 'unknown', reason: 'nothing-to-count', detail } } as const;
    expect(comparisonSentences(context, comparison(unknown, {}))[1]).toBe(
      `Not done: the split of this change. There is nothing to count. ${detail}`,
    );
    expect(comparisonSentences(context, comparison({}, { caseload: { protected: 'c' } }))[1]).toMatch(
      /^How the change splits is withheld/,
    );
  });

  it('claims no cause', () => {
    const rise = comparison({}, { caseload: 410, mix: -120, unitCost: 150 }, 60);
    expect(comparisonSentences(context, rise).join(' ')).not.toMatch(/because|due to|caused|driven|led to/);
  });
});

describe('takenSentences', () => {
  it('names what could not be split or counted alike', () => {
    const more: Partial<Known> = {
      notSplit: [
        { provision: 'mainstream', by: 'need' },
        { provision: 'post16', by: 'need' },
      ],
      servicesByProvision: [
        { provision: 'eotas', spendFrom: 1, spendTo: 2, change: 1, childrenTo: 12 },
        { provision: 'mainstream', spendFrom: 1, spendTo: 2, change: 1 },
      ],
    };
    expect(takenSentences(context, comparison({}, {}, 0, more))).toEqual([
      'Not split by need, because rows of 2021-22 and of 2024-25 do not give it alike: Mainstream and Further education and other post-16.',
      'Taken as services in both years, because children are beside the spending of one of them only: Education otherwise than at school.',
    ]);
    expect(takenSentences(context, comparison({}, {}))).toEqual([]);
  });
});

describe('places', () => {
  it('are named as fine as they are', () => {
    expect(placeWords(context, { provision: 'special_state', ageBand: '11-15' })).toBe(
      'State special school, ages 11 to 15',
    );
    expect(placeWords(context, { provision: 'mainstream', need: 'not-given', ageBand: '5-10' })).toBe(
      'Mainstream, need not given, ages 5 to 10',
    );
    expect(placeWords(context, { need: 'SEMH' })).toBe('Social, emotional and mental health');
  });

  it('are cut by what the rows give', () => {
    const { split } = comparison({}, {}, 0, { byNeed: [change({ need: 'ASD' })] });
    expect(split.status === 'known' && cellKinds(split)).toBe('provision, need and age band');
  });
});

it('says nothing of the cost of places that are withheld', () => {
  expect(costedText(context, 311, 320)).toBe('311 of 320');
  expect(costedText(context, { protected: 'c' }, 40)).toBe('c of 40');
  expect(costedText(context, 0, { protected: 'c' })).toBe('c');
});
