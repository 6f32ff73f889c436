import { describe, expect, it } from 'vitest';
import { addUp, addUpCells, cellChange, changeInPounds, changeOf, checkSum } from '../../src/baseline/changes.ts';
import type { SpendCell } from '../../src/baseline/spend-grid.ts';

const ALL = { from: 20, to: 30 };
// The two cells that are split by hand in three-ways.test.ts.
const dear: SpendCell = {
  provision: 'special_state',
  from: { children: 10, pence: 300_000 },
  to: { children: 18, pence: 594_000 },
};
const cheap: SpendCell = {
  provision: 'mainstream',
  from: { children: 10, pence: 100_000 },
  to: { children: 12, pence: 132_000 },
};

describe('changes', () => {
  it('are what the later year has more', () => {
    expect(changeOf(dear)).toEqual({ from: 300_000, to: 594_000, change: 294_000 });
    expect(addUp([changeOf(dear), changeOf({ from: dear.to, to: dear.from })])).toEqual({
      from: 894_000,
      to: 894_000,
      change: 0,
    });
  });

  it('add up part by part', () => {
    // 1,735.00 + 471.67, 790.00 − 263.33 and 415.00 + 111.66 pounds.
    const both = addUpCells([cellChange(dear, ALL), cellChange(cheap, ALL)]);
    expect(changeInPounds(both)).toEqual({
      childrenFrom: 20,
      childrenTo: 30,
      spendFrom: 4_000,
      spendTo: 7_260,
      change: 3_260,
      caseload: 2_206.67,
      mix: 526.67,
      unitCost: 526.66,
    });
  });
});

describe('checkSum', () => {
  it('lets no penny be lost', () => {
    const whole = changeOf(dear);
    expect(() => checkSum([whole], whole)).not.toThrow();
    expect(() => checkSum([{ ...whole, to: whole.to + 1 }], whole)).toThrow('do not add up');
    expect(() => addUpCells([{ ...cellChange(dear, ALL), mix: 79_001 }])).toThrow('do not add up');
  });
});
