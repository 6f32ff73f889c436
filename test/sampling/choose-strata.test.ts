import { describe, expect, it } from 'vitest';
import { chooseStrata, isNamed } from '../../src/sampling/choose-strata.ts';
import { stratumOf } from './facts.ts';

const STRATA = [
  stratumOf('mainstream:primary', 10),
  stratumOf('special_state:primary', 9),
  stratumOf('special_state:secondary', 30),
];
const ids = (strata: readonly { readonly id: string }[]) => strata.map(({ id }) => id);

describe('chooseStrata', () => {
  it('leaves out strata that are too small, where nothing is named', () => {
    const { taken, leftOut } = chooseStrata(STRATA, 10);
    expect(ids(taken)).toEqual(['mainstream:primary', 'special_state:secondary']);
    expect(ids(leftOut)).toEqual(['special_state:primary']);
  });

  it('takes what is named, however small: strata, provisions, or all', () => {
    const taken = (...names: string[]) => ids(chooseStrata(STRATA, 10, names).taken);
    expect(taken('special_state:primary')).toEqual(['special_state:primary']);
    expect(taken('special_state')).toEqual(['special_state:primary', 'special_state:secondary']);
    expect(taken('special_state:secondary', 'mainstream:primary')).toEqual([
      'mainstream:primary',
      'special_state:secondary',
    ]);
    expect(taken('all')).toEqual(ids(STRATA));
    expect(ids(chooseStrata(STRATA, 10, ['mainstream']).leftOut)).toEqual([
      'special_state:primary',
      'special_state:secondary',
    ]);
  });
});

describe('isNamed', () => {
  it('goes by whole names', () => {
    expect(isNamed({ id: 'post16_specialist:post16' }, 'post16')).toBe(false);
    expect(isNamed({ id: 'post16_specialist:post16' }, 'post16_specialist')).toBe(true);
  });
});
