import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/forecast/channels.ts';
import type { InterventionInput, UnitCost } from '../../src/forecast/input.ts';
import { isPriced, whyNoPounds } from '../../src/forecast/priced.ts';
import { pricesOf } from '../../src/forecast/prices.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import type { Provision } from '../../src/model/codes.ts';
import { acting, MAINSTREAM_NOT_SPECIAL, NO_PLAN } from './inputs.ts';

const windows = windowsAfter(2026, 1);
const COSTED: readonly Provision[] = ['mainstream', 'special_state', 'special_independent'];

const action = (...rows: InterventionInput[]) => actionOf(rows, [MAINSTREAM_NOT_SPECIAL, NO_PLAN], 'central', windows);
const prices = (provisions: readonly Provision[]) =>
  pricesOf(
    {
      provisions: new Map(provisions.map((provision): [Provision, UnitCost] => [provision, { value: 100 }])),
    },
    2026,
    1,
    0,
    [],
  );

describe('whyNoPounds', () => {
  it('says nothing where places and support are costed', () => {
    expect(whyNoPounds(action(acting()), prices(COSTED))).toBeUndefined();
  });

  it('names the places that a pathway leads to or from and that have no cost', () => {
    expect(whyNoPounds(action(acting()), prices(['mainstream', 'special_state']))).toBe(
      'No cost is known of: special_independent.',
    );
    expect(whyNoPounds(action(acting()), prices(COSTED.slice(1)))).toBe('No cost is known of: mainstream.');
  });

  it('does not ask the cost of every place of a pathway that ends in no plan', () => {
    expect(whyNoPounds(action(acting({ pathway: 'sen_support_no_plan' })), prices(['mainstream']))).toBeUndefined();
  });

  it('says where new support is not costed', () => {
    const { support: _, ...uncosted } = MAINSTREAM_NOT_SPECIAL;
    const without = actionOf([acting()], [uncosted], 'central', windows);
    expect(whyNoPounds(without, prices(COSTED))).toMatch(/new support/);
    expect(isPriced(without.channels[0]!, prices(COSTED))).toBe(false);
  });

  it('needs a cost to lower', () => {
    const cut = acting({ pathway: 'unit_cost', provision: 'post16' });
    expect(whyNoPounds(action(cut), prices(COSTED))).toBe('No cost is known of: post16.');
    expect(whyNoPounds(action(acting({ pathway: 'unit_cost' })), prices(COSTED))).toBeUndefined();
  });
});

describe('isPriced', () => {
  it('tells channel by channel', () => {
    const { channels } = action(acting(), acting({ id: 'N', pathway: 'sen_support_no_plan' }));
    expect(channels.map((channel) => isPriced(channel, prices(['mainstream'])))).toEqual([false, true]);
  });
});
