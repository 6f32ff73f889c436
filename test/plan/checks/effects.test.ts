import { describe, expect, it } from 'vitest';
import type { KnownForecast } from '../../../src/model/forecast.ts';
import { checkEffects, checkSameFlow } from '../../../src/plan/checks/effects.ts';
import { intervention } from '../../assess/facts.ts';
import { facts, foreseen, type Parts, sized } from '../facts.ts';

const effect = (fields: Parameters<typeof intervention>[0], parts: Parts = {}) =>
  checkEffects(facts({ interventions: [intervention(fields)], ...parts })).map(
    ({ status, detail }) => `${status}: ${detail}`,
  )[0];
const alone = (row: ReturnType<typeof sized>) => ({ sizes: { alone: new Map([['I01', row]]), moves: [] } });
const acting = (notActing?: string) =>
  foreseen({
    mitigated: {
      effects: [{ interventions: ['I01'], years: [], ...(notActing ? { notActing } : {}) }],
      doubleClaims: [],
    } as unknown as NonNullable<KnownForecast['mitigated']>,
  });

describe('what an intervention does', () => {
  it('is known in children and pounds, and in the forecast where there is one', () => {
    expect(effect({}, alone(sized()))).toBe('met: Children and pounds.');
    expect(effect({}, { ...alone(sized()), outlook: acting() })).toBe('met: Children, pounds and forecast.');
  });

  it('is half known without pounds, and not known where the pathway is not sized', () => {
    const { pounds: _, ...children } = sized({ poundsReason: 'No cost.' });
    expect(effect({}, alone(children))).toBe('to-look-at: Children are known, pounds are not. No cost.');
    expect(effect({}, alone(sized({ status: 'not-sized', reason: 'Too few cases.' })))).toBe('not-met: Too few cases.');
    expect(effect({})).toBe('not-met: Its pathway is not turned into children.');
  });

  it('of new plans, plans that end and costs shows in the forecast alone', () => {
    expect(effect({ pathway: 'starts' })).toMatch(/^not-checked: .*forecast alone/);
    expect(effect({ pathway: 'unit_cost' }, { outlook: acting() })).toBe('met: In the forecast.');
    expect(effect({ pathway: 'starts' }, { outlook: acting('No such flow.') })).toBe(
      'not-met: Not in the forecast. No such flow.',
    );
    expect(effect({}, { ...alone(sized()), outlook: acting('No share.') })).toBe(
      'to-look-at: Not in the forecast. No share.',
    );
  });

  it('is nothing by its own central estimate', () => {
    expect(effect({ deliverabilityLow: 0, deliverabilityCentral: 0 }, alone(sized()))).toMatch(
      /^to-look-at: .*delivers nothing/,
    );
  });

  it('is asked of what counts', () => {
    expect(effect({ status: 'idea' })).toBeUndefined();
  });
});

describe('the same flow', () => {
  const same = (...rows: Parameters<typeof intervention>[0][]) =>
    checkSameFlow(facts({ interventions: rows.map((row) => intervention(row)) })).map(
      ({ status, detail }) => `${status}: ${detail}`,
    );

  it('is claimed by nobody twice, or by those who are named', () => {
    expect(same({})).toEqual(['met: No two interventions act on the same flow.']);
    expect(same({}, { interventionId: 'I02' })).toEqual([
      'to-look-at: I01 and I02 act on the same flow of children; together each child is counted once.',
    ]);
    expect(same({ status: 'idea' })).toEqual([]);
  });
});
