import { describe, expect, it } from 'vitest';
import { baselineSchema, type Reconciliation } from '../../../src/model/diagnosis.ts';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { notComparedSentence, reconciliationSentences, spendingView } from '../../../src/render/view/spending.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const exact = diagnosis();
const view = spendingView(contextOf(exact));
const shared = spendingView(contextOf(protect(exact)));

it('has a fixture that is sound', () => {
  expect(baselineSchema.parse(exact.baseline)).toEqual(exact.baseline);
});

describe('why spending changed', () => {
  it('has every table of the first comparison, and two of the last two years', () => {
    expect(
      view.comparisons.map(({ heading, tables }) => [heading, tables.filter(({ hasRows }) => hasRows).length]),
    ).toEqual([
      ['2021-22 to 2024-25', 3],
      ['2023-24 to 2024-25', 2],
    ]);
    expect(view.notDone).toBe('');
    expect(view.caution).toContain('not what made it change');
  });

  it('sets the parts beside the change of each group, then what they add up to', () => {
    const [byProvision, byAge] = view.comparisons[0]!.tables;
    expect(byProvision!.columns.map(({ text }) => text)).toEqual([
      'Provision',
      'Children, 2021-22',
      'Children, 2024-25',
      'Spent, 2021-22',
      'Spent, 2024-25',
      'Change',
      'Number of children',
      'Mix',
      'Cost a child',
    ]);
    const rows = rowsOf(byProvision!);
    // 58 × £54,200 + 11 × £55,000, then 81 × £63,400 + 20 × £64,050.
    expect(rows.find(([name]) => name?.startsWith('Independent'))!.slice(1, 6)).toEqual([
      '69',
      '101',
      '£3,748,600',
      '£6,416,400',
      '+£2,667,800',
    ]);
    expect(rows.slice(-2).map(([name]) => name)).toEqual(['Services and block contracts', 'All spending']);
    expect(rows.at(-1)!.slice(3, 6)).toEqual(['£24,500,000', '£31,412,880', '+£6,912,880']);
    expect(rowsOf(byAge!)[0]![0]).toBe('Ages 5 to 10');
  });

  it('ranks what contributed most', () => {
    const table = view.comparisons[0]!.tables.at(-1)!;
    expect(rowsOf(table)).toHaveLength(10);
    expect(table.notes[0]).toMatch(
      /^Of 12 cells of provision and age band, as fine as the rows give them; all contributions are in/,
    );
  });

  it('withholds what is small outside, and says so', () => {
    const rows = rowsOf(shared.comparisons[0]!.tables[0]!);
    expect(rows.find(([name]) => name === 'Education otherwise than at school')!.slice(1)).toEqual(Array(8).fill('c'));
    expect(shared.comparisons[0]!.tables[0]!.notes).toEqual([
      'c: withheld; the note at the top of this report says why.',
    ]);
  });

  it('says why nothing is compared', () => {
    expect(spendingView(contextOf(bareDiagnosis()))).toMatchObject({
      notDone: 'Not done: why spending changed. Not given: spend.',
      caution: '',
      comparisons: [],
    });
    expect(notComparedSentence(undefined)).toMatch(/^Not done: why spending changed\./);
  });
});

const known = (changes: Partial<Extract<Reconciliation, { status: 'known' }>>) => {
  const found = exact.baseline!.reconciliation;
  if (found.status === 'unknown') throw new Error('known in the fixture');
  return { ...exact.baseline!, reconciliation: { ...found, ...changes } };
};

describe('spending beside the cost of placements', () => {
  const { write } = contextOf(exact);
  const { all } = known({}).reconciliation;

  it('sets the gap against what is missing', () => {
    // 29,527,800 less 16,915,000; services 11,600,000; 83 placements at £9,000 without a cost.
    expect(view.reconciliation.sentences).toEqual([
      'In 2024-25 £29,527,800 was spent. Placements come to £16,915,000: £12,612,800 (42.7%) less.',
      'Each placement counts for the days of the year on which it was open, at the annual cost recorded for it; 964 of 1,047 have one.',
      'Spending without children beside it, on services and block contracts, is £11,600,000; placements without a cost would be about £747,000 at the unit cost of their provision.',
      'Of the gap £265,800 is not explained by these.',
      'Second placements with a cost are not counted in it: 4, £21,300.',
    ]);
  });

  it('says it where placements cost more, or where all is explained', () => {
    const more = known({ all: { ...all, gap: -500, gapShare: -0.02, unexplained: -900 } });
    expect(reconciliationSentences({ write }, more)[0]).toContain('£500 (2.0%) more.');
    expect(reconciliationSentences({ write }, more)[3]).toMatch(/^Together they are £900 more than the gap/);
    const even = known({
      all: { ...all, gap: 0, gapShare: 0, unexplained: 0 },
      secondPlacements: { count: 0, cost: 0 },
    });
    const sentences = reconciliationSentences({ write }, even);
    expect(sentences[0]).toContain('£16,915,000: the same.');
    expect(sentences.slice(3)).toEqual(['Together they explain the gap.']);
  });

  it('marks what is in one source only', () => {
    const row = (name: string) => rowsOf(view.reconciliation.table).find(([title]) => title === name)!;
    expect(row('Not in education, employment or training').at(-1)).toBe('placements');
    expect(row('Mainstream').at(-1)).toBe('');
    expect(row('All').slice(1, 4)).toEqual(['£29,527,800', '£11,600,000', '964 of 1,047']);
  });

  it('says when it is withheld, was not made, or is not there', () => {
    expect(reconciliationSentences({ write }, known({ all: { ...all, gap: { protected: 'c' } } }))).toEqual([
      'What placements cost in 2024-25 is withheld: there are too few of them.',
    ]);
    const bare = bareDiagnosis().baseline;
    expect(reconciliationSentences({ write }, bare)).toEqual([
      'Not done: spending set against the cost of placements. Not given: spend, plans, placements.',
    ]);
    expect(reconciliationSentences({ write }, undefined)).toEqual([]);
  });
});

describe('unit costs', () => {
  it('stand beside what is published, with its definition and source', () => {
    const { unitCosts } = view;
    const row = (name: string) => rowsOf(unitCosts).find(([title]) => title?.startsWith(name))!;
    expect(row('State special')).toEqual([
      'State special school',
      '£24,317 (£23,367 to £25,266)',
      '311 of 320',
      '97.2%',
      '',
    ]);
    expect(row('Independent').at(-1)).toBe('£64,000 (England, 2024-25)');
    expect(row('Mainstream').at(-1)).toBe('');
    expect(unitCosts.notes.join(' ')).toContain('Source: https://www.parallelparliament.co.uk/question/100030/');
  });
});
