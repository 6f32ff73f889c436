import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/** Annual costs above a ceiling in pounds: pence, several years or several children are likelier than such a place. */
export function checkCosts({ placements }: Tables, ceiling: number): Finding[] {
  return (placements?.rows ?? [])
    .filter(({ annualCost }) => annualCost !== undefined && annualCost > ceiling)
    .map((row) => finding('placements', row, 'money-absurd', 'annual_cost', { ceiling: grouped(ceiling) }));
}

/** Digits in threes, with commas. */
function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
