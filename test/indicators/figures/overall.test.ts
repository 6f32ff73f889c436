import { expect, it } from 'vitest';
import { overall } from '../../../src/indicators/figures/overall.ts';
import { unknown } from '../../../src/model/outcome.ts';

it('is one outcome for everyone', () => {
  const outcome = unknown('nothing-to-count');
  expect(overall(outcome)).toEqual([{ by: null, outcome }]);
});
