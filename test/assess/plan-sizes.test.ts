import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import { opportunities } from '../../src/assess/opportunity.ts';
import { planSizes } from '../../src/assess/plan-sizes.ts';
import type { OpportunityResult, Range } from '../../src/model/diagnosis.ts';
import { assumption, caseRows, intervention, places, unitCostOf } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';
import { type Sizes, sources } from './sizes.ts';

const sizes = (fields: Sizes = {}) => planSizes(PLAYBOOK.pathways.pathways, sources(fields));
const central = (row: OpportunityResult | undefined, key: 'children' | 'pounds') => (row![key] as Range).central;
// 200 a year × 12 of 30 = 80 who could have been in mainstream, each £12,000 apart.
const I01 = intervention({ deliverabilityLow: 0.1, deliverabilityCentral: 0.3, deliverabilityHigh: 0.6 });
const I02 = intervention({
  interventionId: 'I02',
  deliverabilityLow: 0.5,
  deliverabilityCentral: 0.5,
  deliverabilityHigh: 0.5,
});

describe('each intervention alone', () => {
  it('is its pathway with it and no other', () => {
    const { alone } = sizes({ interventions: [I01, I02] });
    expect(central(alone.get('I01'), 'children')).toBeCloseTo(80 * 0.3, 9);
    expect(central(alone.get('I02'), 'children')).toBeCloseTo(80 * 0.5, 9);
    expect(central(alone.get('I01'), 'pounds')).toBeCloseTo(80 * 0.3 * 12_000, 6);
    expect(alone.get('I01')!.interventions).toEqual(['I01']);
    // Together a child is reached once: 1 − 0.7 × 0.5 = 0.65.
    const [total] = opportunities([PLAYBOOK.pathways.pathways[1]!], sources({ interventions: [I01, I02] }));
    expect(central(total, 'children')).toBeCloseTo(80 * 0.65, 9);
  });

  it('is there where it counts and acts on a pathway', () => {
    const { alone } = sizes({
      interventions: [I01, { ...I02, status: 'idea' }, intervention({ interventionId: 'I03', pathway: 'starts' })],
    });
    expect([...alone.keys()]).toEqual(['I01']);
  });

  it('is held to the places that are free, as the pathway is', () => {
    const { alone } = sizes({ interventions: [I01], capacity: [places({ places: 4 })] });
    expect(central(alone.get('I01'), 'children')).toBeCloseTo(4, 9);
  });
});

describe('how far a pathway moves', () => {
  it('is what it comes to with the low and with the high deliverability, the others at their central one', () => {
    const { moves } = sizes({ interventions: [I01, I02] });
    expect(moves).toHaveLength(1);
    const [move] = moves;
    expect(move).toMatchObject({ of: { intervention: 'I01' }, pathway: 'mainstream_not_special', year: '2030-31' });
    // 1 − 0.9 × 0.5 = 0.55 and 1 − 0.4 × 0.5 = 0.8; I02 has no range and is not varied.
    expect([move!.low.value, move!.high.value]).toEqual([0.1, 0.6]);
    expect(move!.low.children).toBeCloseTo(80 * 0.55, 9);
    expect(move!.high.children).toBeCloseTo(80 * 0.8, 9);
    expect(move!.high.pounds).toBeCloseTo(80 * 0.8 * 12_000, 6);
  });

  it('is what an assumption of its costs makes of it', () => {
    const cases = [
      ...caseRows(12, { population: 200, idealOutcome: 'sen_support_no_plan' }),
      ...caseRows(18, { population: 200 }),
    ];
    const fields: Sizes = {
      cases,
      interventions: [{ ...I02, pathway: 'sen_support_no_plan' }],
      assumptions: [assumption({ valueLow: 3_000, valueCentral: 4_000, valueHigh: 6_000 })],
    };
    const [move, ...others] = sizes(fields).moves;
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      of: { assumption: 'sen-support-cost-per-child' },
      low: { value: 3_000, children: 40 },
      high: { value: 6_000, children: 40 },
    });
    // 40 children × (£20,000 − £3,000), and × (£20,000 − £6,000).
    expect([move!.low.pounds, move!.high.pounds]).toEqual([680_000, 560_000]);
  });

  it('is not said without a range, without the assumption, or where nothing counts; pounds only where they are known', () => {
    expect(sizes({ interventions: [I02] }).moves).toEqual([]);
    expect(sizes({ interventions: [{ ...I01, status: 'idea' }] }).moves).toEqual([]);
    const find = indicatorIndex([unitCostOf('mainstream', 8_000)]);
    expect(sizes({ interventions: [I01], find }).moves[0]).toMatchObject({ low: { pounds: undefined } });
  });
});
