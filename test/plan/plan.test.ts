import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSizes } from '../../src/assess/plan-sizes.ts';
import type { Range } from '../../src/model/diagnosis.ts';
import { planResultSchema } from '../../src/model/plan.ts';
import { planOf } from '../../src/plan/plan.ts';
import { assumption, caseRows, day, intervention, places } from '../assess/facts.ts';
import { PLAYBOOK } from '../assess/playbook.ts';
import { sources } from '../assess/sizes.ts';
import { scored } from '../walk/facts.ts';
import { input } from './facts.ts';

const interventions = [
  intervention({ interventionId: 'I02', startDate: day('2026-09-01'), rampMonths: 12, recurringCost: 24_000 }),
  intervention({ interventionId: 'I01', status: 'idea', oneOffCost: 99 }),
  intervention({ interventionId: 'I03', status: 'stopped' }),
];
const area = sources({ interventions });
const plan = planOf(
  input({
    interventions,
    elements: [scored('E09', { streams: [{ stream: 'child', status: 'known', weight: 1 }] })],
    sizes: planSizes(PLAYBOOK.pathways.pathways, area),
    grant: { source: 's', amounts: { '2024-25': 5_000 } },
  }),
);

describe('planOf', () => {
  it('is the document\u2019s, from the earliest grant to the last year sized', () => {
    expect(planResultSchema.parse(plan)).toEqual(plan);
    expect([plan.years[0], plan.years.at(-1)]).toEqual(['2024-25', '2030-31']);
  });

  it('has every intervention that is not stopped, by id, with what it comes to where it counts', () => {
    expect(plan.interventions.map(({ id, counts, alone }) => [id, counts, alone !== undefined])).toEqual([
      ['I01', false, false],
      ['I02', true, true],
    ]);
    const [, counting] = plan.interventions;
    expect(counting).toMatchObject({ streams: ['child'], milestones: [{ what: 'start' }, { what: 'full-strength' }] });
    // 200 a year × 12 of 30 × 30% = 24, as the method works out.
    expect((counting!.alone!.children as Range).central).toBeCloseTo(24, 9);
  });

  it('costs what counts, and shows what an idea would cost beside it', () => {
    expect(plan.money.years.find(({ year }) => year === '2026-27')).toMatchObject({ recurring: 14_000, oneOff: 0 });
    expect(plan.interventions[0]!.costs.map(({ oneOff }) => oneOff)).toContain(99);
  });

  it('may be empty', () => {
    const none = planOf(input());
    expect([none.interventions, none.sameFlow, none.checks]).toEqual([[], [], []]);
    expect(none.money.years.every(({ cost }) => cost === 0)).toBe(true);
  });
});

interface Drawn {
  readonly shares: readonly number[];
  readonly pathway: 'mainstream_not_special' | 'resourced_not_special';
  readonly month: number;
  readonly year: number;
  readonly rampMonths: number;
  readonly recurringCost: number;
  readonly oneOffCost: number;
}

describe('what every plan keeps to', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rows = fc.array(
    fc.record({
      shares: fc.tuple(share, share, share),
      pathway: fc.constantFrom('mainstream_not_special' as const, 'resourced_not_special' as const),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2024, max: 2031 }),
      rampMonths: fc.nat(48),
      recurringCost: fc.nat(200_000),
      oneOffCost: fc.nat(200_000),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const cases = [
    ...caseRows(8, { population: 200, idealOutcome: 'mainstream_not_special' }),
    ...caseRows(6, { population: 200, idealOutcome: 'resourced_not_special' }),
    ...caseRows(16, { population: 200 }),
  ];
  const planned = (drawn: readonly Drawn[]) =>
    drawn.map(({ shares, month, year, ...fields }, index) => {
      const [low = 0, central = 0, high = 0] = shares.toSorted((a, b) => a - b);
      return intervention({
        ...fields,
        interventionId: `I${index}`,
        startDate: day(`${year}-${String(month).padStart(2, '0')}-01`),
        deliverabilityLow: low,
        deliverabilityCentral: central,
        deliverabilityHigh: high,
      });
    });
  const capacity = [places({ provision: 'resourced', places: 40 })];

  it('lets no intervention reach more children than come along its flow, by itself or with the others', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const written = planned(drawn);
        const of = sources({
          interventions: written,
          cases,
          capacity,
          assumptions: [assumption({ assumptionId: 'resourced-new-support' })],
        });
        const { alone } = planSizes(PLAYBOOK.pathways.pathways, of);
        for (const { flow, years } of alone.values()) {
          for (const { children } of years) {
            const { low, central, high } = children as { low: number; central: number; high: number };
            expect(low).toBeLessThanOrEqual(central + 1e-9);
            expect(central).toBeLessThanOrEqual(high + 1e-9);
            expect(high).toBeLessThanOrEqual((flow as number) + 1e-9);
            expect(low).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('adds the costs of the interventions up to the cost of each year, and the years to the whole', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const written = planned(drawn);
        const { money, interventions: each } = planOf(input({ interventions: written }));
        money.years.forEach((year, index) => {
          const sum = each.reduce((total, { costs }) => total + costs[index]!.recurring + costs[index]!.oneOff, 0);
          expect(year.cost).toBeCloseTo(sum, 4);
        });
        const oneOff = money.years.reduce((total, year) => total + year.oneOff, money.earlierOneOff ?? 0);
        const late = written
          .filter(({ startDate }) => startDate >= day('2031-04-01'))
          .reduce((total, { oneOffCost = 0 }) => total + oneOffCost, 0);
        expect(oneOff + late).toBeCloseTo(
          written.reduce((total, { oneOffCost = 0 }) => total + oneOffCost, 0),
          4,
        );
      }),
      { numRuns: 50 },
    );
  });
});
