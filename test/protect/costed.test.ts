import { describe, expect, it } from 'vitest';
import { protectCosted } from '../../src/protect/costed.ts';
import { disclosure } from './rules.ts';

describe('protectCosted', () => {
  it('gives the share of the counts that are shown: 301 of 318 is 300 of 320, 94%', () => {
    expect(protectCosted(301, 318, disclosure)).toEqual({ costed: 300, coverage: 0.94 });
  });

  it('says that all have a cost only where all have', () => {
    expect(protectCosted(51, 51, disclosure)).toEqual({ costed: 50, coverage: 1 });
    expect(protectCosted(51, 52, disclosure)).toEqual({ costed: { protected: 'c' }, coverage: { protected: 'c' } });
  });

  it('withholds few, and a share of few or of none', () => {
    expect(protectCosted(3, 40, disclosure)).toEqual({ costed: { protected: 'c' }, coverage: { protected: 'c' } });
    expect(protectCosted(0, 0, disclosure)).toEqual({ costed: 0, coverage: { protected: 'c' } });
    expect(protectCosted(0, 15, disclosure)).toEqual({ costed: 0, coverage: 0 });
  });
});
