import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessInput, type Assessment, assess } from '../../src/assess/assess.ts';
import type { Plan } from '../../src/model/caseload.ts';
import { diagnosisSchema } from '../../src/model/diagnosis.ts';
import type { Row, Tables } from '../../src/model/tables/index.ts';
import {
  answer,
  assumption,
  CALENDAR,
  caseRow,
  day,
  engagement,
  feedback,
  indicator,
  intervention,
  localMeasure,
  movesAtElevenInto,
  places,
  plan,
  selfAnswer,
  tableOf,
  unitCostOf,
} from './facts.ts';
import { element, PLAYBOOK, SEVENTEEN } from './playbook.ts';

/**
 * A small area with every table. Its story: secondary schools (E09) decide what happens to children who go to special
 * schools at eleven, and parent carers say so too.
 */
const PARTS = [
  'caseReviews',
  'voices',
  'elements',
  'themes',
  'matrix',
  'opportunities',
  'interventions',
  'assumptions',
  'notDone',
] as const;
const schema = diagnosisSchema.pick(
  Object.fromEntries(PARTS.map((key) => [key, true])) as Record<(typeof PARTS)[number], true>,
);

const CASES: readonly Row<'case-reviews'>[] = Array.from({ length: 60 }, (_, index) =>
  caseRow({
    caseId: `K${index}`,
    line: index + 2,
    stratum: index < 40 ? 'special_state:secondary' : 'mainstream:primary',
    population: index < 40 ? 120 : 300,
    idealOutcome: index % 3 === 0 ? 'mainstream_not_special' : index % 10 === 1 ? 'cannot_say' : 'right_now',
    ...(index % 3 === 0 ? { decisive: ['E09'], contributory: [`E0${1 + (index % 7)}`] } : {}),
  }),
);
const SURVEYS: readonly Row<'surveys'>[] = Array.from({ length: 120 }, (_, index) =>
  answer({
    line: index + 2,
    respondentId: `S${index % 12}`,
    group: index % 2 === 0 ? 'parent_carer' : 'provider',
    element: SEVENTEEN[index % 17]!.id,
    importance: 3 + (index % 3),
    experience: index % 17 === 8 ? 1 : 2 + (index % 4),
    topThree: index % 17 === 8,
  }),
);
const CASELOAD: readonly Plan[] = [
  ...movesAtElevenInto('special_state', 30),
  ...Array.from({ length: 20 }, (_, index) =>
    plan({
      id: `N${index}`,
      birth: '2012-03-01',
      start: '2025-06-01',
      placements: [['special_state', '2025-06-01']],
    }),
  ),
  plan({ id: 'R1', birth: '2015-03-01', start: '2020-06-01', placements: [['resourced', '2020-06-01']] }),
];
const TABLES: Tables = {
  'case-reviews': tableOf(CASES),
  surveys: tableOf(SURVEYS),
  engagement: tableOf([engagement({ invited: 60 }), engagement({ group: 'provider', invited: 30 })]),
  feedback: tableOf([feedback({})]),
  'self-assessment': tableOf(SEVENTEEN.map(({ id }, index) => selfAnswer({ element: id, maturity: 1 + (index % 5) }))),
  measures: tableOf([localMeasure({})]),
  interventions: tableOf([
    intervention({ startDate: day('2026-09-01'), rampMonths: 12, recurringCost: 50_000 }),
    intervention({ interventionId: 'I02', status: 'idea', pathway: 'resourced_not_special' }),
  ]),
  assumptions: tableOf([assumption({})]),
  capacity: tableOf([places({ provision: 'mainstream', places: 500 })]),
};
const INPUT: AssessInput = {
  tables: TABLES,
  caseload: CASELOAD,
  calendar: CALENDAR,
  indicators: [
    unitCostOf('special_state', 22_000),
    unitCostOf('mainstream', 7000),
    indicator({ id: 'special-share', value: 0.4, denominator: 50 }),
  ],
  playbook: PLAYBOOK,
  seed: 42,
  acceptPurposive: false,
};

describe('assess', () => {
  const result = assess(INPUT);
  const of = (id: string, from: Assessment = result) => from.elements.find((one) => one.id === id)!;

  it('makes its part of the diagnosis, whole and in shape', () => {
    const { sizes, ...parts } = result;
    expect(() => schema.parse(parts)).not.toThrow();
    expect(Object.keys(parts).toSorted()).toEqual([...PARTS].toSorted());
    // What is not known is left out, and never written as undefined.
    expect(JSON.parse(JSON.stringify(parts))).toStrictEqual(parts);
    expect([...sizes.alone.keys()]).toEqual(['I01']);
  });

  it('finds the story', () => {
    const scores = result.elements.map(({ id, score }) => [id, score as number] as const);
    expect(scores.toSorted((a, b) => b[1] - a[1])[0]![0]).toBe('E09');
    expect(of('E09')).toMatchObject({ priority: true, coverage: 1 - 1 / 8, grade: expect.stringMatching(/[AB]/) });
  });

  it('fills the matrix of seventeen elements and three themes', () => {
    expect(result.matrix).toHaveLength(51);
    expect(result.themes.map(({ id, status, coverage }) => [id, status, coverage])).toEqual([
      ['A', 'known', 1],
      ['B', 'known', 1],
      ['C', 'known', 1],
    ]);
  });

  it('sizes the pathway that has an intervention and shows what is possible on the others', () => {
    const total = (id: string) => result.opportunities.find((row) => row.pathway === id && row.stratum === null)!;
    // 14 of the 40 cases named mainstream; 3 could not say. New plans 20, transfers 30.
    expect(total('mainstream_not_special').potential).toMatchObject({ central: (50 * 14) / 37 });
    expect(total('mainstream_not_special').children).toMatchObject({
      central: expect.closeTo((50 * 14 * 0.3) / 37, 9),
    });
    expect(total('mainstream_not_special').capacityChecked).toBe(true);
    expect(total('resourced_not_special')).toMatchObject({ status: 'sized', years: [], interventions: [] });
    expect(total('state_special_not_independent')).toMatchObject({ status: 'not-sized' });
  });

  it('lists interventions and assumptions, counted or not', () => {
    expect(result.interventions.map(({ id }) => id)).toEqual(['I01', 'I02']);
    expect(result.assumptions.map(({ id }) => id)).toEqual(['sen-support-cost-per-child']);
  });

  it('does what it can with nothing at all, and says so', () => {
    const { sizes, ...nothing } = assess({ ...INPUT, tables: {}, caseload: [], indicators: [] });
    expect(() => schema.parse(nothing)).not.toThrow();
    expect(sizes).toEqual({ alone: new Map(), moves: [] });
    expect(nothing.caseReviews.status).toBe('unknown');
    expect(nothing.elements.every(({ status, priority }) => status === 'unknown' && !priority)).toBe(true);
    expect(nothing.themes.every(({ status }) => status === 'unknown')).toBe(true);
    expect(nothing.opportunities.every(({ status }) => status === 'not-sized')).toBe(true);
    expect(nothing.notDone.length).toBeGreaterThan(15);
  });

  it('gives the same for the same seed, and changes only ranks with another', () => {
    expect(assess(INPUT)).toEqual(result);
    const other = assess({ ...INPUT, seed: 43 });
    const withoutRanks = (one: Assessment) => one.elements.map(({ rank: _, priority: __, ...rest }) => rest);
    expect(withoutRanks(other)).toEqual(withoutRanks(result));
    expect(other.elements.map(({ rank }) => rank)).not.toEqual(result.elements.map(({ rank }) => rank));
    expect({ ...other, elements: [] }).toEqual({ ...result, elements: [] });
  });

  it('does not care for the order of rows or of plans', () => {
    const turn = <T>(items: readonly T[], by: number) => [
      ...items.slice(by % items.length),
      ...items.slice(0, by % items.length),
    ];
    fc.assert(
      fc.property(fc.nat(200), (by) => {
        const tables = Object.fromEntries(
          Object.entries(TABLES).map(([name, table]) => [
            name,
            { ...table, rows: turn<unknown>(table.rows, by).toReversed() },
          ]),
        ) as Tables;
        const turned = assess({
          ...INPUT,
          tables,
          caseload: turn(CASELOAD, by),
          indicators: INPUT.indicators.toReversed(),
        });
        expect(turned).toEqual(result);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the score of an element as it is, and covers less, when a kind of evidence is asked for and missing', () => {
    const without = assess({ ...INPUT, playbook: { ...PLAYBOOK, elements: [element('E09')] } });
    const withMore = assess({
      ...INPUT,
      playbook: { ...PLAYBOOK, elements: [element('E09', { askedOfChildren: true })] },
    });
    expect(of('E09', withMore).score).toBe(of('E09', without).score);
    expect(of('E09', withMore).coverage).toBeLessThan(of('E09', without).coverage);
  });
});
