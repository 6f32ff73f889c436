import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.ts';
import { runIndicators } from '../../src/indicators/run.ts';
import { AGE_BANDS, NEEDS, PROVISIONS, SEXES } from '../../src/model/codes.ts';
import { indicatorResultSchema } from '../../src/model/diagnosis.ts';
import type { Facts } from '../../src/model/indicator.ts';
import type { BenchmarksContent } from '../../src/model/playbook.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { day, facts, placement, plan, planIn, request, residents, row } from './facts.ts';

const plans = [
  planIn('mainstream', { birth: '2018-01-01', sex: 'F', primaryNeed: 'SLCN' }, { annualCost: 12_000.1 }),
  planIn('special_state', { birth: '2012-01-01', sex: 'M', start: '2025-03-01' }, { annualCost: 24_000.2 }),
  planIn('special_independent', { birth: '2008-01-01', sex: 'M' }, { annualCost: 60_000.3, inArea: false }),
  planIn('post16', { birth: '2003-01-01', cease: '2025-08-31', ceaseReason: '4' }),
  plan({
    birth: '2014-05-05',
    placements: [
      placement('mainstream', '2018-09-01', { leaving: '2025-08-31' }),
      placement('special_independent', '2025-09-01', { annualCost: 55_000.4 }),
    ],
    reviewMeetingDate: day('2025-05-01'),
    reviewDecisionDate: day('2025-05-20'),
  }),
];
const rows = {
  requests: [
    request('2025-02-01', { decided: ['N', '2025-03-01'], tribunal: true }),
    request('2025-02-10', { decided: ['Y', '2025-04-01'], issued: ['Y', '2025-06-01'], exception20Weeks: true }),
    request('2025-02-10', { decided: ['Y', '2025-03-01'], issued: ['N', '2025-05-01'] }),
  ],
  population: residents(2025, 100),
  spend: [
    row('spend', { financialYear: 2023, provision: 'mainstream', amount: 100.1 }),
    row('spend', { financialYear: 2024, provision: 'mainstream', amount: 60.2 }),
    row('spend', { financialYear: 2024, provision: 'special_state', amount: 50.3 }),
  ],
  'case-reviews': [
    row('case-reviews', {
      caseId: 'K1',
      stratum: 'mainstream:primary',
      reviewedOn: day('2025-10-01'),
      currentProvision: 'mainstream',
      idealOutcome: 'right_now',
      parentView: true,
    }),
  ],
  measures: [
    row('measures', { measure: 'b', date: day('2025-09-30'), numerator: 1, denominator: 4, line: 2 }),
    row('measures', { measure: 'a', date: day('2025-09-30'), value: 7, line: 3 }),
  ],
} satisfies { [Name in 'requests' | 'population' | 'spend' | 'case-reviews' | 'measures']: Row<Name>[] };
const whole = facts({ plans, rows });

const published: BenchmarksContent = {
  release: 'Release 1',
  publisher: 'A publisher',
  licence: 'A licence',
  nextUpdate: 'Never',
  url: 'https://example.org',
  periods: { '*': 'Year one' },
  sources: {},
  geographies: { England: 'England', E12000007: 'London' },
  figures: [
    { indicator: 'mainstream-share', geography: 'England', value: 0.4 },
    { indicator: 'mainstream-share', by: { sex: 'M' }, geography: 'E12000007', value: 0.5 },
  ],
  spreads: [],
};

const of = (given: Facts, id: string) => runIndicators(given, []).results.filter((result) => result.id === id);

describe('runIndicators', () => {
  it('gives every indicator, as the diagnosis writes it', () => {
    const { results, failed } = runIndicators(whole, [published], 'London');
    expect(failed).toEqual([]);
    for (const result of results) expect(() => indicatorResultSchema.parse(result)).not.toThrow();
    const ids = new Set(results.map(({ id }) => id));
    expect(INDICATOR_IDS.filter((id) => !ids.has(id))).toEqual(['measure:<name>']);
  });

  it('writes out the whole of a known figure', () => {
    expect(of(whole, 'special-independent-share')[0]).toMatchObject({
      id: 'special-independent-share',
      title: 'Plans in independent or non-maintained special schools',
      by: null,
      unit: 'share',
      polarity: 'context',
      partOf: 'special-share',
      status: 'known',
      value: 0.5,
      numerator: 2,
      denominator: 4,
      used: 4,
      leftOut: [],
    });
    expect(of(whole, 'out-of-area-share')[0]).toMatchObject({ numerator: 1, denominator: 4, blank: 3 });
    expect(of(whole, 'unit-cost-special-state')[0]).toMatchObject({ concentration: { twoLargestShare: 1 } });
  });

  it('keeps the order of the list; everyone first, then age bands, needs and sexes in the order of their codes', () => {
    const { results } = runIndicators(whole, []);
    const firsts = [...new Set(results.map(({ id }) => id))];
    expect(firsts).toEqual([...INDICATOR_IDS.slice(0, -1), 'measure:a', 'measure:b']);
    expect(of(whole, 'mainstream-share').map(({ by }) => by)).toEqual([
      null,
      { age_band: '5-10' },
      { age_band: '11-15' },
      { age_band: '16-19' },
      { primary_need: 'SLCN' },
      { primary_need: 'ASD' },
      { sex: 'M' },
      { sex: 'F' },
    ]);
  });

  it('gives local measures their own ids and units', () => {
    expect(of(whole, 'measure:a')[0]).toMatchObject({ unit: 'value', value: 7, title: 'A' });
    expect(of(whole, 'measure:b')[0]).toMatchObject({ unit: 'share', value: 0.25, numerator: 1, denominator: 4 });
  });

  it('says which tables a figure lacks', () => {
    expect(of(facts({ plans }), 'requests-per-10k')).toMatchObject([
      { by: null, status: 'unknown', reason: 'table-missing', detail: 'requests, population', used: 0, leftOut: [] },
    ]);
    expect(of(facts({ plans }), 'measure:<name>')).toMatchObject([{ reason: 'table-missing', detail: 'measures' }]);
    const noPlacements = facts({ rows: { plans: plans.map((one) => one.row) } });
    expect(of(noPlacements, 'mainstream-share')).toMatchObject([{ reason: 'table-missing', detail: 'placements' }]);
  });

  it('puts published figures beside the group they are for', () => {
    const { results } = runIndicators(whole, [published], 'London');
    const benchmarkOf = (by: Record<string, string> | null) =>
      results.find((result) => result.id === 'mainstream-share' && JSON.stringify(result.by) === JSON.stringify(by))
        ?.benchmark;
    expect(benchmarkOf(null)).toEqual({ england: 0.4, period: 'Year one', source: 'A publisher, Release 1' });
    expect(benchmarkOf({ sex: 'M' })).toMatchObject({ region: 0.5, regionName: 'London' });
    expect(benchmarkOf({ sex: 'F' })).toBeUndefined();
  });

  it('reports an indicator that breaks and carries on', () => {
    const broken: Facts = {
      ...whole,
      get stateProvision(): ReadonlySet<string> {
        throw new Error('the set broke');
      },
    };
    const { results, failed } = runIndicators(broken, []);
    expect(failed).toEqual([{ id: 'independent-from-state-share', message: 'the set broke' }]);
    expect(results.filter(({ reason }) => reason === 'failed')).toMatchObject([
      { id: 'independent-from-state-share', by: null, status: 'unknown', used: 0 },
    ]);
    expect(results.find(({ id }) => id === 'child-voice-share')).toMatchObject({ status: 'known' });
  });

  it('does not depend on the order of any file', () => {
    const once = runIndicators(whole, [published]).results;
    const { requests, population, spend, measures } = rows;
    fc.assert(
      fc.property(
        fc.tuple(permuted(plans), permuted(requests), permuted(population), permuted(spend), permuted(measures)),
        ([somePlans, someRequests, somePopulation, someSpend, someMeasures]) => {
          const shuffled = facts({
            plans: somePlans,
            rows: {
              'case-reviews': rows['case-reviews'],
              requests: someRequests,
              population: somePopulation,
              spend: someSpend,
              measures: someMeasures,
            },
          });
          expect(runIndicators(shuffled, [published]).results).toEqual(once);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes a caseload of 20,000 plans', () => {
    const needs = Object.keys(NEEDS) as (keyof typeof NEEDS)[];
    const sexes = Object.keys(SEXES) as (keyof typeof SEXES)[];
    const many = Array.from({ length: 20_000 }, (_, index) =>
      planIn(
        PROVISIONS[index % PROVISIONS.length]!,
        {
          birth: `${2000 + (index % 26)}-05-05`,
          start: '2025-06-01',
          primaryNeed: needs[index % needs.length]!,
          sex: sexes[index % 2]!,
        },
        { annualCost: index },
      ),
    );
    const { results, failed } = runIndicators(facts({ plans: many, rows }), []);
    expect(failed).toEqual([]);
    // Everyone, and 5 age bands + 13 needs + 2 sexes.
    expect(results.filter(({ id }) => id === 'mainstream-share')).toHaveLength(1 + AGE_BANDS.length + 13 + 2);
  });
});

/** The same items in any order. */
function permuted<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
