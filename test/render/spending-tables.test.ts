import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { protect } from '../../src/protect/protect.ts';
import { csvText } from '../../src/render/csv.ts';
import { SPENDING_TABLES } from '../../src/render/spending-tables.ts';
import { bareDiagnosis, diagnosis } from './diagnosis.ts';

const read = (name: string, document: Diagnosis): Record<string, string>[] =>
  parse(csvText(SPENDING_TABLES[name]!(document)), { columns: true, bom: true });

describe('the tables of spending', () => {
  it('hold every level of a comparison, to the penny', () => {
    const rows = read('spend-changes', diagnosis()).filter(({ from }) => from === '2021-22');
    expect([...new Set(rows.map(({ level }) => level))]).toEqual([
      'all-spending',
      'all-with-children',
      'all-services',
      'provision',
      'age-band',
      'cell',
      'services',
    ]);
    const pence = (text: string | undefined) => Math.round(Number(text) * 100);
    const whole = rows.find(({ level }) => level === 'all-with-children')!;
    for (const key of ['change', 'caseload', 'mix', 'unit_cost']) {
      const sum = rows.filter(({ level }) => level === 'cell').reduce((total, row) => total + pence(row[key]), 0);
      expect(sum, key).toBe(pence(whole[key]));
    }
    expect(rows[0]).toMatchObject({ from: '2021-22', to: '2024-25', provision: '', change: '6912880', caseload: '' });
  });

  it('rank contributions', () => {
    const rows = read('spend-contributions', diagnosis());
    expect(rows[0]).toMatchObject({ from: '2021-22', rank: '1' });
    expect(rows.filter(({ from }) => from === '2023-24').map(({ rank }) => rank)[0]).toBe('1');
  });

  it('set spending beside placements, and unit costs beside published ones', () => {
    expect(read('spend-reconciliation', diagnosis()).map(({ provision }) => provision)).toEqual([
      'mainstream',
      'special_state',
      'special_independent',
      'alternative',
      'eotas',
      'neet',
      'all',
    ]);
    const unitCosts = read('unit-costs', diagnosis());
    expect(unitCosts.find(({ provision }) => provision === 'special_independent')).toMatchObject({
      places: '110',
      costed: '101',
      published: '64000',
      published_year: '2024-25',
    });
    expect(unitCosts.find(({ provision }) => provision === 'eotas')).toMatchObject({
      published: '',
      published_source: '',
    });
  });

  it('show c where a figure is withheld', () => {
    const cells = read('spend-changes', protect(diagnosis())).filter(
      ({ level, provision }) => level === 'provision' && provision === 'eotas',
    );
    expect(cells[0]).toMatchObject({ children_to: 'c', spend_to: 'c', caseload: 'c' });
  });

  it('are headers alone where nothing was worked out', () => {
    const { baseline: _, ...without } = bareDiagnosis();
    for (const document of [bareDiagnosis(), without]) {
      for (const name of Object.keys(SPENDING_TABLES)) expect(read(name, document), name).toEqual([]);
    }
  });
});
