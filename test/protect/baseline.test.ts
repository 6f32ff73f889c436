import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/baseline/baseline.ts';
import type { AgeBand, NEEDS, Provision } from '../../src/model/codes.ts';
import {
  type Baseline,
  baselineSchema,
  NOT_GIVEN,
  type Reconciled,
  type SpendChange,
} from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { protectBaseline } from '../../src/protect/baseline.ts';
import { protectIndicators } from '../../src/protect/indicators.ts';
import { CALENDAR, row, table } from '../indicators/facts.ts';
import { unitCost } from '../render/diagnosis.ts';
import { restOnFew } from './intruder.ts';
import { disclosure } from './rules.ts';

const MINIMUM = disclosure.money.minimumPlacements;

function protectedOf(exact: Baseline, indicators: ReturnType<typeof unitCost>[] = []): Baseline {
  const shown = protectIndicators(indicators, disclosure);
  return protectBaseline(exact, { disclosure, exact: indicators, shown });
}

function baselineOf(spend: readonly Row<'spend'>[], indicators: ReturnType<typeof unitCost>[] = []): Baseline {
  return baseline(
    { tables: { spend: table('spend', spend) }, caseload: [], calendar: CALENDAR, indicators },
    { unitCosts: { figures: [] } },
  );
}

describe('protectBaseline', () => {
  it('says of unit costs what their protected indicators say', () => {
    const indicators = [
      unitCost('unit-cost-special-state', 24_316.7, 311),
      unitCost('unit-cost-eotas', 31_200, 9),
      unitCost('unit-cost-post16-specialist', 58_000, 12, { twoLargestShare: 0.93, restOverLargest: 0.05 }),
    ];
    const { unitCosts } = protectedOf(baselineOf([], indicators), indicators);
    expect(unitCosts).toMatchObject([
      { provision: 'special_state', value: 24_000, places: 320, costed: 310, coverage: 0.97 },
      { provision: 'post16_specialist', value: { protected: 'c' }, places: 20, costed: 10, coverage: 0.5 },
      { provision: 'eotas', value: { protected: 'c' }, places: 20, costed: 10, coverage: 0.5 },
    ]);
  });

  it('hides the spending of a provision whose placements a few dear ones make up', () => {
    const rows = [2023, 2024].flatMap((financialYear) =>
      (['mainstream', 'special_state', 'post16_specialist'] as const).map((provision) =>
        row('spend', { financialYear, provision, amount: 400_000, children: 40 }),
      ),
    );
    const dominated = unitCost('unit-cost-post16-specialist', 58_000, 12, {
      twoLargestShare: 0.93,
      restOverLargest: 0.05,
    });
    const shown = protectedOf(baselineOf(rows, [dominated]), [dominated]);
    const [{ split } = { split: undefined }] = shown.comparisons;
    expect(split?.status === 'known' && split.byProvision.map(({ change }) => typeof change)).toEqual([
      'number',
      'number',
      'object',
    ]);
  });
});

const PROVISIONS: readonly Provision[] = ['mainstream', 'special_state', 'alternative'];
const AGES: readonly AgeBand[] = ['5-10', '11-15'];
const CODES = ['ASD', 'SEMH'] as const satisfies readonly (keyof typeof NEEDS)[];

const count = fc.oneof(fc.nat(6), fc.nat(14), fc.integer({ min: 10, max: 40 }));
/** Spending of three years in up to eight cells, with few children often; services beside them. */
const spend = fc
  .record({
    places: fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 8 }),
    counts: fc.array(fc.tuple(count, count, count), { minLength: 8, maxLength: 8 }),
    withNeeds: fc.boolean(),
  })
  .map(({ places, counts, withNeeds }) =>
    [2021, 2023, 2024].flatMap((financialYear, year) => [
      ...places.map((place, at) =>
        row('spend', {
          financialYear,
          provision: PROVISIONS[place % 3]!,
          ageBand: AGES[Math.floor(place / 3) % 2]!,
          need: withNeeds ? CODES[Math.floor(place / 6)]! : undefined,
          children: counts[at]![year]!,
          amount: counts[at]![year]! * (10_000 + 1_000 * place),
        }),
      ),
      row('spend', { financialYear, provision: 'mainstream', amount: 50_000 }),
    ]),
  );

type Place = Pick<SpendChange, 'provision' | 'need' | 'ageBand'>;

/** Which of the cells a row is a sum of. */
function isIn(place: Place, { provision, need = NOT_GIVEN, ageBand = NOT_GIVEN }: Place): boolean {
  const same = (wanted: string | undefined, given: string | undefined) => wanted === undefined || wanted === given;
  return same(place.provision, provision) && same(place.need, need) && same(place.ageBand, ageBand);
}

describe('the intruder', () => {
  it('finds no spending on fewer than ten children by taking anything shown from anything else, of all comparisons together', () => {
    let tried = 0;
    fc.assert(
      fc.property(spend, (rows) => {
        const exact = withReconciliation(baselineOf(rows));
        const shown = protectedOf(exact);
        expect(baselineSchema.parse(shown)).toEqual(shown);
        for (const year of new Set(exact.comparisons.flatMap(({ from, to }) => [from, to]))) {
          const cells = new Map<string, Place & { readonly children: number }>();
          const sums: Place[] = [];
          for (const [at, { from, to, split }] of exact.comparisons.entries()) {
            const protectedSplit = shown.comparisons[at]!.split;
            if (split.status === 'unknown' || protectedSplit.status === 'unknown' || (from !== year && to !== year))
              continue;
            for (const { childrenFrom, childrenTo, ...place } of split.cells) {
              const children = (from === year ? childrenFrom : childrenTo) as number;
              if (children > 0)
                cells.set(JSON.stringify([place.provision, place.need, place.ageBand]), { ...place, children });
            }
            const { all, byProvision, byNeed, byAgeBand, cells: shownCells } = protectedSplit;
            for (const one of [all, ...byProvision, ...byNeed, ...byAgeBand, ...shownCells]) {
              const figure = from === year ? one.spendFrom : one.spendTo;
              if (typeof figure === 'number') sums.push(one);
            }
          }
          if (year === '2024-25' && shown.reconciliation.status === 'known') {
            sums.push(...shown.reconciliation.provisions.filter((one) => typeof one.spend === 'number'));
          }
          const members = [...cells.values()];
          const matrix = sums.map((sum) => members.map((cell) => (isIn(sum, cell) ? 1 : 0)));
          if (matrix.length === 0) continue;
          tried++;
          expect(
            restOnFew(
              matrix,
              members.map(({ children }) => children),
              MINIMUM,
            ),
          ).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

/** The same with a reconciliation of the last year: as many placements as there are children beside the spending. */
function withReconciliation(exact: Baseline): Baseline {
  const split = exact.comparisons[0]?.split;
  const groups = split?.status === 'known' ? split.byProvision : [];
  const reconciled = ({ provision, childrenTo, spendTo }: Partial<SpendChange>): Reconciled => ({
    ...(provision ? { provision } : {}),
    spend: spendTo ?? 0,
    services: 0,
    children: childrenTo ?? 0,
    placements: childrenTo ?? 0,
    costed: childrenTo ?? 0,
    fullYear: childrenTo ?? 0,
    placementCost: spendTo ?? 0,
    gap: 0,
    withoutCost: 0,
    unexplained: 0,
  });
  return {
    ...exact,
    reconciliation: {
      status: 'known',
      year: '2024-25',
      provisions: groups.map(reconciled),
      all: reconciled(split?.status === 'known' ? split.all : {}),
      secondPlacements: { count: 0, cost: 0 },
    },
  };
}
