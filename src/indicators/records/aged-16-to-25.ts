import type { Facts } from '../../model/indicator.ts';
import { censusStock, type StockPlan } from './census-stock.ts';

/** Open plans on the census day of those aged 16 to 25 on the 31 August before. */
export function aged16To25(facts: Facts): readonly StockPlan[] {
  return censusStock(facts).plans.filter(({ age }) => age >= 16 && age <= 25);
}
