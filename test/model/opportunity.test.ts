import { describe, expect, it } from 'vitest';
import { opportunitySchema } from '../../src/model/opportunity.ts';

describe('opportunitySchema', () => {
  const sized = {
    pathway: 'mainstream_not_special',
    title: 'Mainstream in place of special',
    stratum: null,
    theme: 'A',
    kind: 'avoided-growth',
    status: 'sized',
    children: { low: 15, central: 24, high: 35 },
    years: [],
    interventions: [],
  };

  it('takes a pathway over all strata, and one whose pounds are not known', () => {
    expect(opportunitySchema.parse(sized)).toEqual(sized);
    expect(opportunitySchema.safeParse({ ...sized, poundsReason: 'no unit cost' }).success).toBe(true);
  });

  it('takes a figure that is withheld, and no figure without its range', () => {
    const withheld = { protected: 'c' };
    const children = { low: withheld, central: withheld, high: withheld };
    expect(opportunitySchema.safeParse({ ...sized, children }).success).toBe(true);
    expect(opportunitySchema.safeParse({ ...sized, children: { central: 24 } }).success).toBe(false);
    expect(opportunitySchema.safeParse({ ...sized, pathway: 'fewer-plans' }).success).toBe(false);
  });
});
