import { describe, expect, it } from 'vitest';
import { indicatorIndex, knownValue, numberOf } from '../../src/assess/indicator-index.ts';
import { indicator } from './facts.ts';

describe('indicatorIndex', () => {
  const all = indicator({ id: 'special-share', value: 0.3 });
  const older = indicator({ id: 'special-share', by: { age_band: '11-15' }, value: 0.4 });
  const boys = indicator({ id: 'special-share', by: { sex: 'M', age_band: '11-15' }, value: 0.5 });
  const find = indicatorIndex([all, older, boys]);

  it('finds a result by id and group, whatever the order of dimensions', () => {
    expect(find('special-share')).toBe(all);
    expect(find('special-share', null)).toBe(all);
    expect(find('special-share', { age_band: '11-15' })).toBe(older);
    expect(find('special-share', { age_band: '11-15', sex: 'M' })).toBe(boys);
  });

  it('finds nothing else', () => {
    expect(find('special-share', { age_band: '5-10' })).toBeUndefined();
    expect(find('mainstream-share')).toBeUndefined();
  });
});

describe('knownValue', () => {
  it('is the value of a known indicator only', () => {
    expect(knownValue(indicator({ id: 'a', value: 0 }))).toBe(0);
    expect(knownValue(indicator({ id: 'a', status: 'unknown', reason: 'table-missing' }))).toBeUndefined();
    expect(knownValue(undefined)).toBeUndefined();
  });
});

describe('numberOf', () => {
  it('is the number of a figure that is not withheld', () => {
    expect(numberOf(3)).toBe(3);
    expect(numberOf({ protected: 'c' })).toBeUndefined();
    expect(numberOf(undefined)).toBeUndefined();
  });
});
