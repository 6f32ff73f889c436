import { describe, expect, it } from 'vitest';
import { checkGrant } from '../../../src/plan/checks/grant.ts';
import { moneyOf } from '../../../src/plan/money.ts';
import { day, intervention } from '../../assess/facts.ts';

const ROWS = [intervention({ startDate: day('2026-04-01'), recurringCost: 150_000, oneOffCost: 30_000 })];
const check = (grant: Parameters<typeof moneyOf>[2], rows = ROWS) =>
  checkGrant(moneyOf(rows, [2026, 2027, 2028], grant)).map(
    ({ year, status, detail }) => `${year ?? ''} ${status}: ${detail}`,
  );

describe('the grant', () => {
  it('is enough, or by how much it is not; years without one are to be looked at', () => {
    expect(check({ source: 's', amounts: { '2026-27': 200_000, '2027-28': 100_000 } })).toEqual([
      '2026-27 met: £180,000 of £200,000.',
      '2027-28 not-met: £150,000, £50,000 more than there is.',
      '2028-29 to-look-at: £150,000, and no grant.',
    ]);
  });

  it('counts what is brought forward', () => {
    expect(check({ source: 's', amounts: { '2026-27': 360_000 }, carry_forward: true })).toEqual([
      '2026-27 met: £180,000 of £360,000.',
      '2027-28 met: £150,000, from what was brought forward.',
      '2028-29 to-look-at: £150,000, and no grant but £30,000 brought forward.',
    ]);
  });

  it('that is not stated is said once, and asked for where something costs', () => {
    expect(check(undefined)).toEqual([
      ' not-checked: No grant is stated. Give it under plan: in dbv.yaml to have the costs set beside it.',
    ]);
    expect(check(undefined, [])).toEqual([]);
    expect(check({ source: 's', amounts: { '2026-27': 1 } }, [])).toEqual([]);
  });
});
