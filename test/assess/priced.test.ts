import { describe, expect, it } from 'vitest';
import { poundsOf, priced, saving, sumPriced } from '../../src/assess/priced.ts';
import { flat } from '../../src/assess/span.ts';

const SUPPORT = { low: 3000, central: 4000, high: 6000 };

describe('prices', () => {
  it('are known, or say why not', () => {
    expect(poundsOf(priced(5, ''))).toEqual(flat(5));
    expect(poundsOf(priced(SUPPORT, ''))).toEqual(SUPPORT);
    expect(priced(undefined, 'No cost.')).toEqual({ status: 'unknown', reason: 'No cost.' });
    expect(poundsOf(priced(undefined, 'No cost.'))).toBeUndefined();
    expect(poundsOf(priced(0, ''))).toEqual(flat(0));
  });

  it('add up only where every one is known', () => {
    expect(poundsOf(sumPriced([priced(1000, ''), priced(SUPPORT, '')]))).toEqual({
      low: 4000,
      central: 5000,
      high: 7000,
    });
    expect(sumPriced([priced(1, ''), priced(undefined, 'First.'), priced(undefined, 'Second.')])).toEqual({
      status: 'unknown',
      reason: 'First.',
    });
    expect(poundsOf(sumPriced([]))).toEqual(flat(0));
  });
});

describe('saving', () => {
  it('takes the dearer support in the low case and the cheaper in the high case', () => {
    expect(poundsOf(saving(priced(20_000, ''), priced(SUPPORT, '')))).toEqual({
      low: 14_000,
      central: 16_000,
      high: 17_000,
    });
  });

  it('is negative where the change costs more', () => {
    expect(poundsOf(saving(priced(5000, ''), priced(9000, '')))).toEqual(flat(-4000));
  });

  it('is unknown where either price is', () => {
    const none = priced(undefined, 'No cost.');
    expect(saving(none, priced(1, ''))).toBe(none);
    expect(saving(priced(1, ''), none)).toBe(none);
  });
});
