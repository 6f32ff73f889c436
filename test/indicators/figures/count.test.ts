import { expect, it } from 'vitest';
import { count } from '../../../src/indicators/figures/count.ts';

it('is known, without an interval', () => {
  expect(count(12)).toEqual({ status: 'known', value: 12, trace: { used: 12, leftOut: [] } });
});

it('knows nought: none is an answer', () => {
  expect(count(0)).toMatchObject({ status: 'known', value: 0 });
});
