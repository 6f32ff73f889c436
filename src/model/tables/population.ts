import { count, required } from '../cells.ts';
import { tableSpec } from './table.ts';

/** Residents by single year of age, at mid-year. */
export const population = tableSpec({
  name: 'population',
  folder: 'data',
  title: 'Population',
  description: 'Residents aged 0 to 25, by single year of age, at mid-year.',
  enables: 'rates for each 1,000 or 10,000 residents aged 0 to 25',
  needed: false,
  columns: {
    year: required(count('Mid-year.', { min: 2000, max: 2100 }, '2024')),
    age: required(count('Age in years.', { min: 0, max: 25 }, '7')),
    population: required(count('Residents.', { min: 0 }, '3120')),
  },
});
