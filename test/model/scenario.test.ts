import { describe, expect, it } from 'vitest';
import { SCENARIO_CHANGES, scenarioChangeSchema, scenarioSchema, scenariosSchema } from '../../src/model/scenario.ts';

const takes = (change: object) => scenarioChangeSchema.safeParse(change).success;

describe('scenarioChangeSchema', () => {
  it.each([
    { change: 'starts', scale: 1.2, from: 2027, until: 2028 },
    { change: 'starts', into: 'special_state', redirect_to: 'mainstream', share: 0.1 },
    { change: 'arrivals', shift: -5, age_band: '11-15' },
    { change: 'moves', into: 'special_independent', scale: 0.5 },
    { change: 'moves', delay_years: 1 },
    { change: 'transfer_moves', out_of: 'mainstream', redirect_to: 'resourced', share: 0.2 },
    { change: 'ceases', out_of: 'neet', shift: 0.02 },
    { change: 'cost', of: 'all', scale: 1.05 },
    { change: 'cost', of: 'special_independent', delay_years: 2 },
    { change: 'inflation', to: 0.045 },
    { change: 'capacity', of: 'resourced', phase: 'secondary', delay_months: 12 },
    { change: 'intervention', of: 'I03', shift: -0.1 },
  ])('takes %j', (change) => {
    expect(takes(change)).toBe(true);
  });

  it.each<[object, string]>([
    [{ change: 'starts' }, 'no way of changing'],
    [{ change: 'starts', scale: 1.2, shift: 10 }, 'two ways'],
    [{ change: 'starts', redirect_to: 'mainstream' }, 'a redirection without a share'],
    [{ change: 'starts', scale: 1.2, share: 0.1 }, 'a share without a redirection'],
    [{ change: 'starts', out_of: 'mainstream', scale: 1 }, 'a place that new plans come out of'],
    [{ change: 'ceases', into: 'neet', scale: 1 }, 'a place that ended plans go to'],
    [{ change: 'moves', shift: 5 }, 'a shift of moves'],
    [{ change: 'transfer_moves', delay_years: 1 }, 'a delay of some moves'],
    [{ change: 'cost', scale: 1.1 }, 'a cost of nothing'],
    [{ change: 'cost', of: 'boarding', scale: 1.1 }, 'an unknown provision'],
    [{ change: 'inflation', scale: 2 }, 'inflation without a value'],
    [{ change: 'weather', scale: 1 }, 'an unknown change'],
    [{ change: 'starts', scale: -1 }, 'less than none'],
  ])('refuses %j: %s', (change) => {
    expect(takes(change)).toBe(false);
  });

  it('says what may change where something else is named', () => {
    const message = scenarioChangeSchema.safeParse({ change: 'weather' }).error?.issues[0]?.message;
    for (const name of SCENARIO_CHANGES) expect(message).toContain(name);
  });
});

describe('scenarioSchema', () => {
  it('needs a title and a change, under an id in lower case', () => {
    const change = { change: 'inflation', to: 0.04 };
    expect(scenarioSchema.safeParse({ title: 'Dearer', changes: [change] }).success).toBe(true);
    expect(scenarioSchema.safeParse({ title: '', changes: [change] }).success).toBe(false);
    expect(scenarioSchema.safeParse({ title: 'Nothing', changes: [] }).success).toBe(false);
    expect(scenariosSchema.safeParse({ 'dearer-places': { title: 'D', changes: [change] } }).success).toBe(true);
    expect(scenariosSchema.safeParse({ 'Dearer places': { title: 'D', changes: [change] } }).success).toBe(false);
  });
});
