import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import { type Done, notDone } from '../../src/assess/not-done.ts';
import type { Diagnosis, ElementResult, OpportunityResult } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { sampleRow } from '../sampling/facts.ts';
import { caseRows, places, tableOf } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';

/** A full set of tables with a row each, which no analysis lacks. */
const ALL = Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf([{ line: 2 }])])) as Done['tables'];

function read(fields: Partial<Done> & { readonly cases?: readonly Row<'case-reviews'>[] } = {}) {
  const { cases = [], ...rest } = fields;
  return notDone({
    tables: ALL,
    sample: caseSample(cases),
    rule: { sizeFrom: 10, acceptPurposive: false },
    flows: new Map(),
    elements: [],
    themes: [],
    opportunities: [],
    playbook: PLAYBOOK,
    ...rest,
  });
}
const theme = (id: string, status: string) => ({ id, title: `Theme ${id}`, status }) as Diagnosis['themes'][number];
const scored = (id: string, status: string) => ({ id, title: `Element ${id}`, status }) as ElementResult;
const sized = (fields: Partial<OpportunityResult>) =>
  ({ stratum: null, status: 'sized', title: 'Mainstream', ...fields }) as OpportunityResult;

describe('notDone', () => {
  it('names each table that is missing or empty, in the words of the table', () => {
    const { spend: _, ...tables } = ALL;
    expect(read({ tables: { ...tables, surveys: tableOf([]) } })).toEqual([
      { analysis: TABLES.surveys.enables, reason: 'data/surveys.csv has no row that can be used.' },
      { analysis: TABLES.spend.enables, reason: 'There is no data/spend.csv that can be used.' },
    ]);
    expect(read({ tables: {} })).toHaveLength(TABLE_NAMES.length);
  });

  it('names strata that are not sized, that have no population, and that nobody reviewed', () => {
    const entries = read({
      cases: [
        ...caseRows(9, { population: 50 }),
        ...caseRows(12, { stratum: 'mainstream:primary' }),
        ...caseRows(12, { stratum: 'resourced:primary', population: 40 }),
      ],
      flows: new Map([
        ['eotas:secondary', { newPlans: 0, transfers: 3 }],
        ['alternative:secondary', { newPlans: 2, transfers: 0 }],
        ['mainstream:primary', { newPlans: 9, transfers: 0 }],
      ]),
    });
    expect(entries).toEqual([
      {
        analysis: 'part of some strata in weighted shares of reviewed cases',
        reason:
          'No population is given for these, so their cases count within their own stratum only: Title of mainstream, phase primary.',
      },
      {
        analysis: 'size of the opportunity in some strata',
        reason: expect.stringMatching(/^The cases were chosen without a frame.* Title of mainstream, phase primary\.$/),
      },
      {
        analysis: 'size of the opportunity in some strata',
        reason: 'Too few reviewed cases to turn into children. Title of special_state, phase secondary.',
      },
      {
        analysis: 'size of the opportunity in strata without a reviewed case',
        reason:
          'Children entered these in the period and no case was reviewed: Title of alternative, phase secondary; Title of eotas, phase secondary.',
      },
    ]);
  });

  it('says that a purposive sample speaks of its own cases, and not that its strata lack a population', () => {
    const analyses = read({ cases: caseRows(12) }).map(({ analysis }) => analysis);
    expect(analyses).toEqual([
      'shares of reviewed cases that speak for all children',
      'size of the opportunity in some strata',
    ]);
    const accepted = read({ cases: caseRows(12), rule: { sizeFrom: 10, acceptPurposive: true } });
    expect(accepted.map(({ analysis }) => analysis)).toEqual(['shares of reviewed cases that speak for all children']);
  });

  it('names strata of the sample that are not reviewed in full, without a number', () => {
    const drawn = (caseId: string, stratum: string) => sampleRow(caseId, { stratum });
    const sample = tableOf([drawn('K1', 'mainstream:primary'), drawn('K2', 'resourced:primary')]);
    const reviews = tableOf([...caseRows(1, { caseId: 'K1', stratum: 'mainstream:primary' })]);
    expect(read({ tables: { ...ALL, sample, 'case-reviews': reviews } })).toEqual([
      {
        analysis: 'reviews of all the cases that were drawn',
        reason: 'Cases are still to be reviewed in these strata: Title of resourced, phase primary.',
      },
    ]);
  });

  it('names elements and themes without a score', () => {
    const elements = [
      scored('E01', 'unknown'),
      ...['E02', 'E03', 'E04', 'E05', 'E06', 'E08'].map((id) => scored(id, 'known')),
    ];
    expect(read({ elements, themes: [theme('A', 'known'), theme('B', 'unknown')] })).toEqual([
      { analysis: 'scores of some elements', reason: 'There is too little evidence on: E01 Element E01.' },
      { analysis: 'scores of some themes', reason: 'Too few of their elements have a score: B Theme B.' },
    ]);
  });

  it('says when too few elements have a score for priorities', () => {
    const elements = ['E01', 'E02', 'E03', 'E04', 'E05'].map((id) => scored(id, 'known'));
    expect(read({ elements }).map(({ analysis }) => analysis)).toEqual(['priorities among the elements']);
  });

  it('says which pounds are not known and which places could not be checked, once a pathway', () => {
    const opportunities = [
      sized({ poundsReason: 'No cost.', capacityChecked: false }),
      sized({ stratum: 'special_state:primary', poundsReason: 'No cost.' }),
      sized({ title: 'Resourced', capacityChecked: true }),
    ];
    const tables = { ...ALL, capacity: tableOf([places({})]) };
    expect(read({ opportunities, tables }).map(({ analysis }) => analysis)).toEqual([
      'pounds of "Mainstream"',
      'whether there are places for "Mainstream"',
    ]);
    // Without the table, the line about the missing table has already said so.
    const { capacity: _, ...without } = ALL;
    expect(read({ opportunities, tables: without }).map(({ analysis }) => analysis)).toEqual([
      TABLES.capacity.enables,
      'pounds of "Mainstream"',
    ]);
  });

  it('never tells a number of children: nothing in it needs protection', () => {
    const entries = read({ cases: caseRows(9, { population: 50 }), tables: {} });
    for (const { reason } of entries) expect(reason).not.toMatch(/\d/);
  });
});
