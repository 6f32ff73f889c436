import { describe, expect, it } from 'vitest';
import { CASES } from '../../src/forecast/input.ts';

describe('CASES', () => {
  it('are in order, because ranges are read in it', () => {
    expect(CASES).toEqual(['low', 'central', 'high']);
  });
});
