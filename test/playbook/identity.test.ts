import { describe, expect, it } from 'vitest';
import { identityOf, isMap, withoutIdentity } from '../../src/playbook/identity.ts';

describe('identityOf', () => {
  it.each([
    [{ id: 'parent_carer', title: 'Parents' }, 'parent_carer'],
    [{ id: 3, title: 'The SEN service' }, '3'],
    [{ grade: 'A', streams: 4 }, 'A'],
    [{ value: 1, text: 'not at all' }, '1'],
    [{ test: 'sample-drawn', title: 't' }, 'sample-drawn'],
    [{ indicator: 'mainstream-share', weight: 1 }, 'mainstream-share'],
    [{ indicator: 'mainstream-share', by: { sex: 'M', age_band: '5-10' } }, 'mainstream-share, age_band 5-10, sex M'],
    [{ theme: 'B', weight: 2 }, 'B'],
    [{ title: 'A participation lead', description: 'd' }, 'A participation lead'],
  ])('of %j is %s', (entry, expected) => {
    expect(identityOf(entry)).toBe(expected);
  });

  it.each([[{ weight: 1 }], [{ id: null }], ['text'], [[1]], [undefined]])('of %j is none', (entry) => {
    expect(identityOf(entry)).toBeUndefined();
  });

  it('tells the same indicator apart by its breakdown, in any order of its dimensions', () => {
    const a = identityOf({ indicator: 'x', by: { sex: 'M', age_band: '5-10' } });
    expect(identityOf({ indicator: 'x', by: { age_band: '5-10', sex: 'M' } })).toBe(a);
    expect(identityOf({ indicator: 'x', by: { age_band: '5-10' } })).not.toBe(a);
  });
});

describe('withoutIdentity', () => {
  it('leaves what an entry says', () => {
    expect(withoutIdentity({ indicator: 'x', by: { sex: 'M' }, weight: 1 })).toEqual({ weight: 1 });
    expect(withoutIdentity({ id: 'a', theme: 'B' })).toEqual({ theme: 'B' });
    expect(withoutIdentity(3)).toBe(3);
  });
});

describe('isMap', () => {
  it('is true of maps alone', () => {
    expect([{}, [], null, 'a', undefined].map(isMap)).toEqual([true, false, false, false, false]);
  });
});
