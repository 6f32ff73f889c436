import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/forecast/channels.ts';
import type { InterventionInput, PathwayInput } from '../../src/forecast/input.ts';
import { pricesOf } from '../../src/forecast/prices.ts';
import { CELLS, cellOf, PLACE_OF, PLACES } from '../../src/forecast/states.ts';
import { BAND_CELLS } from '../../src/forecast/tally.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { worthOf } from '../../src/forecast/worth.ts';
import { acting, flat, MAINSTREAM_NOT_SPECIAL, NO_PLAN } from './inputs.ts';

const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;
/** £1,000 in mainstream, £5,000 in state special schools, a tenth more next year. */
const PRICES = pricesOf(
  {
    provisions: new Map([
      ['mainstream', { value: 1000 }],
      ['special_state', { value: 5000 }],
    ] as const),
  },
  2026,
  1,
  0.1,
  [],
);
const NOBODY = new Float64Array(BAND_CELLS);

function cells(...held: readonly (readonly [place: number, count: number])[]): Float64Array {
  const found = new Float64Array(CELLS);
  for (const [place, count] of held) found[cellOf(8, place)] = count;
  return found;
}

function worth(
  row: InterventionInput,
  held: Float64Array,
  {
    pathways = [MAINSTREAM_NOT_SPECIAL, NO_PLAN],
    priced = [true],
    today = NOBODY,
    mitigated = NOBODY,
  }: {
    pathways?: PathwayInput[];
    priced?: boolean[];
    today?: Float64Array;
    mitigated?: Float64Array;
  } = {},
) {
  const action = actionOf([row], pathways, 'central', windowsAfter(2026, 1));
  return worthOf(action, priced, { touched: [held], reached: Float64Array.of(3) }, 1, PRICES, today, mitigated);
}

describe('worthOf', () => {
  it('is what the place would have cost less what it costs, less new support: growth avoided', () => {
    // Two children: 2 × (5,500 − 1,100 − 2,200) = 4,400 at next year's prices.
    expect(worth(acting(), cells([SPECIAL, 2]))).toEqual({
      reached: 3,
      held: 2,
      avoided: expect.closeTo(4400, 6),
      cashable: 0,
    });
  });

  it('is the whole cost of the place where there is no plan, less support', () => {
    // 2 × 1,100 − 2 × 4,400: support may cost more than it saves.
    expect(worth(acting({ pathway: 'sen_support_no_plan' }), cells([MAINSTREAM, 2])).avoided).toBeCloseTo(-6600, 6);
    expect(worth(acting({ pathway: 'starts' }), cells([MAINSTREAM, 2])).avoided).toBeCloseTo(2200, 6);
  });

  it('is cashable where plans end sooner', () => {
    expect(worth(acting({ pathway: 'ceases' }), cells([SPECIAL, 1]))).toMatchObject({
      avoided: 0,
      cashable: expect.closeTo(5500, 6),
    });
  });

  it('is cashable where costs fall for as many places as there are today, and growth avoided beyond', () => {
    const today = new Float64Array(BAND_CELLS);
    today[PLACES + SPECIAL] = 10;
    const mitigated = new Float64Array(BAND_CELLS);
    mitigated[PLACES + SPECIAL] = 14;
    const cut = acting({ pathway: 'unit_cost', provision: 'special_state', deliverability: flat(0.1) });
    // From April 2026 in full: a tenth of 5,500.
    const found = worth(cut, cells(), { priced: [], today, mitigated });
    expect(found.cashable).toBeCloseTo(5500, 6);
    expect(found.avoided).toBeCloseTo(2200, 6);
  });

  it('counts children and no pounds where a channel has no price', () => {
    expect(worth(acting(), cells([SPECIAL, 2]), { priced: [false] })).toEqual({
      reached: 3,
      held: 2,
      avoided: 0,
      cashable: 0,
    });
  });
});
