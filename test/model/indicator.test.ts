import { expect, it } from 'vitest';
import { unitCostId } from '../../src/model/indicator.ts';

it('names the unit cost of a provision in kebab case', () => {
  expect(unitCostId('special_independent')).toBe('unit-cost-special-independent');
  expect(unitCostId('mainstream')).toBe('unit-cost-mainstream');
});
