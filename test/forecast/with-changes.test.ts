import { describe, expect, it } from 'vitest';
import { plainSetting, withChanges } from '../../src/forecast/with-changes.ts';
import { isoDay } from '../../src/model/day.ts';
import { day, places } from '../assess/facts.ts';
import { acting, input } from './inputs.ts';

const INPUT = input({
  interventions: [acting({ startDate: day('2026-09-01') }), acting({ id: 'I02' })],
  capacity: [places({ provision: 'mainstream', places: 100 })],
});

describe('withChanges', () => {
  it('changes one intervention or all of them, within 0 and 1', () => {
    const of = (change: object) =>
      withChanges(INPUT, [{ change: 'intervention', of: 'all', ...change }], 2026).input.interventions;
    expect(of({ of: 'I01', scale: 0.5 }).map(({ deliverability }) => deliverability.central)).toEqual([0.15, 0.3]);
    expect(of({ shift: 0.9 }).map(({ deliverability }) => deliverability.central)).toEqual([1, 1]);
    expect(of({ shift: -0.9 }).map(({ deliverability }) => deliverability.high)).toEqual([0, 0]);
    expect(isoDay(of({ delay_months: 6 })[0]!.startDate)).toBe('2027-03-01');
  });

  it('changes places, sets prices aside for later, and makes the rest changes of flows', () => {
    const {
      input: changed,
      prices,
      flows,
    } = withChanges(
      INPUT,
      [
        { change: 'capacity', of: 'mainstream', scale: 0.5 },
        { change: 'inflation', to: 0.05 },
        { change: 'cost', of: 'all', scale: 1.1 },
        { change: 'starts', scale: 1.2 },
      ],
      2026,
    );
    expect(changed.capacity[0]!.places).toBe(50);
    expect(prices.map(({ change }) => change)).toEqual(['inflation', 'cost']);
    expect(Object.keys(flows)).toEqual(['inflow']);
  });

  it('is as without a scenario where there is no change', () => {
    expect(withChanges(INPUT, [], 2026)).toEqual(plainSetting(INPUT));
  });
});
