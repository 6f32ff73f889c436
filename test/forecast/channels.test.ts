import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/forecast/channels.ts';
import { cellOf, PLACE_OF } from '../../src/forecast/states.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { day } from '../assess/facts.ts';
import { acting, MAINSTREAM_NOT_SPECIAL, NO_PLAN } from './inputs.ts';

const windows = windowsAfter(2026, 3);
const SPECIAL = PLACE_OF.get('special_state')!;
const MAINSTREAM = PLACE_OF.get('mainstream')!;
const PATHWAYS = [MAINSTREAM_NOT_SPECIAL, NO_PLAN];

describe('actionOf', () => {
  it('leads children of sized strata from where a pathway leads away to where it leads', () => {
    const { channels } = actionOf([acting()], PATHWAYS, 'central', windows);
    expect(channels).toHaveLength(1);
    const [channel] = channels;
    expect(channel).toMatchObject({ pathway: 'mainstream_not_special', target: MAINSTREAM, support: 2000 });
    // Primary is 4 to 10 on 31 August, secondary 11 to 15; no share was given of post-16.
    expect([3, 4, 10, 11, 15, 16].map((age) => channel!.shares[cellOf(age, SPECIAL)])).toEqual([
      0, 0.4, 0.4, 0.4, 0.4, 0,
    ]);
    expect(channel!.shares[cellOf(8, MAINSTREAM)]).toBe(0);
    expect(channel!.sources.map((is, place) => (is ? place : -1)).filter((place) => place >= 0)).toEqual([
      SPECIAL,
      PLACE_OF.get('special_independent')!,
    ]);
  });

  it('meets new plans with the ramp of the year and moves with the ramp on 1 September', () => {
    // From 1 September 2026 straight to full on 1 September 2027.
    const [channel] = actionOf(
      [acting({ startDate: day('2026-09-01'), rampMonths: 12 })],
      PATHWAYS,
      'central',
      windows,
    ).channels;
    expect([...channel!.ofTransfers]).toEqual([0, 0, expect.closeTo(0.3, 12), expect.closeTo(0.3, 12)]);
    // 15 January 2026 to 21 January 2027: 371 days, of which 142 from 1 September; 142² ÷ (2 × 365) days in full.
    expect(channel!.ofStarts[1]).toBeCloseTo((0.3 * (142 * 142)) / (2 * 365) / 371, 9);
    expect(channel!.ofStarts[3]).toBeCloseTo(0.3, 12);
  });

  it('combines interventions on one pathway so that no child is reached twice: 1 − 0.7 × 0.8', () => {
    const two = [acting(), acting({ id: 'I02', deliverability: { low: 0, central: 0.2, high: 1 } })];
    const [channel] = actionOf(two, PATHWAYS, 'central', windows).channels;
    expect(channel!.ofTransfers[1]).toBeCloseTo(0.44, 12);
  });

  it('takes low with the low share and the dearest support, high with the high share and the cheapest', () => {
    const pathway = { ...MAINSTREAM_NOT_SPECIAL, support: { low: 1000, central: 2000, high: 4000 } };
    const of = (which: 'low' | 'high') => actionOf([acting()], [pathway], which, windows).channels[0]!;
    expect([of('low').shares[cellOf(8, SPECIAL)], of('low').ofTransfers[1], of('low').support]).toEqual([
      0.2,
      expect.closeTo(0.1, 12),
      4000,
    ]);
    expect([of('high').shares[cellOf(8, SPECIAL)], of('high').ofTransfers[1], of('high').support]).toEqual([
      0.6,
      expect.closeTo(0.5, 12),
      1000,
    ]);
  });

  it('weighs support by what each can deliver, and does not know it where one is unknown', () => {
    const two = [
      acting({ support: 1000 }),
      acting({ id: 'I02', support: 5000, deliverability: { low: 0, central: 0.1, high: 1 } }),
    ];
    // (0.3 × 1000 + 0.1 × 5000) ÷ 0.4.
    expect(actionOf(two, PATHWAYS, 'central', windows).channels[0]!.support).toBeCloseTo(2000, 9);
    const { support: _, ...uncosted } = MAINSTREAM_NOT_SPECIAL;
    expect(actionOf([acting()], [uncosted], 'central', windows).channels[0]!.support).toBeUndefined();
  });

  it('acts on new plans and on plans that end without a pathway, and on costs without a channel', () => {
    const action = actionOf(
      [
        acting({ id: 'S', pathway: 'starts' }),
        acting({ id: 'C', pathway: 'ceases' }),
        acting({ id: 'U', pathway: 'unit_cost', provision: 'special_independent' }),
      ],
      PATHWAYS,
      'central',
      windows,
    );
    expect(action.channels.map(({ pathway, target }) => [pathway, target])).toEqual([
      ['starts', undefined],
      ['ceases', undefined],
    ]);
    expect(action.channels[0]!.ofStarts[1]).toBeCloseTo(0.3, 12);
    expect(action.channels[1]!.ofCeases[1]).toBeCloseTo(0.3, 12);
    expect(action.cuts[PLACE_OF.get('special_independent')!]![2]).toBeCloseTo(0.3, 12);
    expect(action.cuts[SPECIAL]![2]).toBe(0);
  });

  it('has no channel for a pathway of which no share is known', () => {
    expect(
      actionOf([acting()], [{ ...MAINSTREAM_NOT_SPECIAL, shares: new Map() }], 'central', windows).channels,
    ).toEqual([]);
  });
});
