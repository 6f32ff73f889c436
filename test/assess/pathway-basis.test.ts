import { describe, expect, it } from 'vitest';
import { pathwayBasis } from '../../src/assess/pathway-basis.ts';
import { flat } from '../../src/assess/span.ts';
import { caseRows, intervention, places } from './facts.ts';
import { pathway, sources, TWELVE_OF_THIRTY } from './sizes.ts';

describe('pathwayBasis', () => {
  it('brings together flow, share, cost and interventions', () => {
    const basis = pathwayBasis(pathway('mainstream_not_special'), sources());
    expect(basis.sized).toHaveLength(1);
    expect(basis.sized[0]).toMatchObject({
      cases: 30,
      flow: { newPlans: 0, transfers: 200 },
      share: { central: 0.4 },
      saving: flat(12_000),
    });
    expect(basis.interventions.map(({ interventionId }) => interventionId)).toEqual(['I01']);
    expect(basis.years.map(({ year }) => year.label)).toEqual(['2026-27', '2027-28', '2028-29', '2029-30', '2030-31']);
  });

  it('keeps apart strata that are not sized, with why', () => {
    const cases = [...TWELVE_OF_THIRTY, ...caseRows(9, { stratum: 'special_state:post16', population: 50 })];
    const { sized, unsized } = pathwayBasis(pathway('mainstream_not_special'), sources({ cases }));
    expect(sized.map(({ stratum }) => stratum.id)).toEqual(['special_state:secondary']);
    expect(unsized.map(({ stratum, why }) => [stratum.id, why])).toEqual([
      ['special_state:post16', 'Too few reviewed cases to turn into children.'],
    ]);
  });

  it('leaves out strata that the pathway is not for', () => {
    const { sized, unsized } = pathwayBasis(pathway('state_special_not_independent'), sources());
    expect([...sized, ...unsized]).toEqual([]);
  });

  it('plans no year without an intervention that counts', () => {
    const idea = sources({ interventions: [intervention({ status: 'idea' })] });
    expect(pathwayBasis(pathway('mainstream_not_special'), idea).years).toEqual([]);
  });

  it('looks for places in the provision it leads to, and for none where none is needed', () => {
    const capacity = [places({ provision: 'mainstream', places: 10 })];
    const led = pathwayBasis(pathway('mainstream_not_special'), sources({ capacity }));
    expect(led.years[0]!.free.overall).toBe(10);
    const interventions = [intervention({ pathway: 'sen_support_no_plan' })];
    const none = pathwayBasis(pathway('sen_support_no_plan'), sources({ capacity, interventions }));
    expect(none.years[0]!.free).toEqual({ overall: undefined, byPhase: new Map() });
  });
});
