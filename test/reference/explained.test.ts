import { describe, expect, it } from 'vitest';
import { bullets } from '../../src/reference/explained.ts';

describe('bullets', () => {
  it('makes lines a list', () => {
    expect(bullets(['one', 'two'])).toBe('- one\n- two');
  });
});
