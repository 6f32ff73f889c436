import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import {
  assumptionsNamedBy,
  destinationCost,
  destinationOf,
  placeCost,
  supportCost,
} from '../../src/assess/pathway-cost.ts';
import type { PathwayContent } from '../../src/assess/pathway-strata.ts';
import { poundsOf } from '../../src/assess/priced.ts';
import { flat } from '../../src/assess/span.ts';
import { assumption, intervention, unitCostOf } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';

const pathway = (id: PathwayContent['id']) => PLAYBOOK.pathways.pathways.find((one) => one.id === id)!;
const FIND = indicatorIndex([unitCostOf('mainstream', 8000)]);

describe('place costs', () => {
  it('are unit costs, by the provision that a pathway leads to', () => {
    expect(destinationOf(pathway('mainstream_not_special'))).toBe('mainstream');
    expect(poundsOf(destinationCost(pathway('mainstream_not_special'), FIND, PLAYBOOK.provision))).toEqual(flat(8000));
    expect(placeCost('resourced', FIND, PLAYBOOK.provision)).toEqual({
      status: 'unknown',
      reason: 'The unit cost of the provision "Title of resourced" is not known.',
    });
  });

  it('are £0 to the high needs block where no place is needed', () => {
    expect(destinationOf(pathway('sen_support_no_plan'))).toBeUndefined();
    expect(poundsOf(destinationCost(pathway('sen_support_no_plan'), FIND, PLAYBOOK.provision))).toEqual(flat(0));
  });
});

describe('assumptionsNamedBy', () => {
  it('are those that a pathway is costed with', () => {
    const named = PLAYBOOK.pathways.pathways.map((each) => [each.id, assumptionsNamedBy(each)]);
    expect(Object.fromEntries(named)).toMatchObject({
      sen_support_no_plan: ['sen-support-cost-per-child'],
      mainstream_not_special: [],
      resourced_not_special: ['resourced-new-support'],
    });
  });
});

describe('supportCost', () => {
  const senSupport = pathway('sen_support_no_plan');
  const made = [assumption({ valueLow: 3000, valueHigh: 6000 })];

  it('is the assumption where the playbook names one', () => {
    expect(poundsOf(supportCost(senSupport, [], made))).toEqual({ low: 3000, central: 4000, high: 6000 });
  });

  it('is unknown where the assumption has not been made, and nothing where none is named', () => {
    expect(supportCost(senSupport, [intervention({})], [])).toEqual({
      status: 'unknown',
      reason: 'The assumption sen-support-cost-per-child is not in plan/assumptions.csv.',
    });
    expect(poundsOf(supportCost(pathway('mainstream_not_special'), [intervention({})], []))).toEqual(flat(0));
  });

  it('is what an intervention says instead, even where the assumption has not been made', () => {
    const costed = intervention({ newSupportCostPerChild: 2500 });
    expect(poundsOf(supportCost(senSupport, [costed], made))).toEqual(flat(2500));
    expect(poundsOf(supportCost(senSupport, [costed], []))).toEqual(flat(2500));
    expect(poundsOf(supportCost(senSupport, [intervention({ newSupportCostPerChild: 0 })], made))).toEqual(flat(0));
  });

  it('is the mean of several, weighted by what each can deliver: (0.3 × 1,000 + 0.1 × 5,000) ÷ 0.4', () => {
    const both = [
      intervention({ newSupportCostPerChild: 1000, deliverabilityCentral: 0.3 }),
      intervention({ newSupportCostPerChild: 5000, deliverabilityCentral: 0.1 }),
    ];
    expect(poundsOf(supportCost(senSupport, both, made))!.central).toBeCloseTo(2000, 9);
  });

  it('takes the assumption for those that do not say, and is unknown where it is needed and not made', () => {
    const some = [
      intervention({ newSupportCostPerChild: 1000, deliverabilityCentral: 0.2 }),
      intervention({ deliverabilityCentral: 0.2 }),
    ];
    expect(poundsOf(supportCost(senSupport, some, made))).toEqual({ low: 2000, central: 2500, high: 3500 });
    expect(supportCost(senSupport, some, []).status).toBe('unknown');
  });

  it('takes a plain mean of interventions that deliver nothing', () => {
    const idle = [1000, 3000].map((newSupportCostPerChild) =>
      intervention({ newSupportCostPerChild, deliverabilityLow: 0, deliverabilityCentral: 0 }),
    );
    expect(poundsOf(supportCost(senSupport, idle, made))).toEqual(flat(2000));
  });
});
