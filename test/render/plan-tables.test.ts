import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../src/model/codes.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protect } from '../../src/protect/protect.ts';
import { dsgManagementPlanCsv, placesCsv } from '../../src/render/plan-tables.ts';
import { knownForecast } from '../../src/render/view/outlook.ts';
import { bareDiagnosis } from './diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from './planned.ts';

const read = (csv: string) => parse(csv, { columns: true, bom: true }) as Record<string, string>[];

describe('rows for a DSG management plan', () => {
  const rows = read(dsgManagementPlanCsv(foreseenDiagnosis()));
  const of = (group: string, band: string) =>
    rows.filter((row) => row.placement_group === group && row.age_band === band);

  it('are placement group × age band × year, numbers and spend without interventions and with them', () => {
    expect(of('Resourced provision or SEN unit', '11-15')).toMatchObject([
      {
        census: '2026',
        financial_year: '2025-26',
        basis: 'census',
        numbers_unmitigated: '48',
        spend_unmitigated: '48000',
        numbers_mitigated: '',
      },
      // 5% of 1,000, and of 960.
      {
        census: '2027',
        numbers_unmitigated: '50',
        spend_unmitigated: '50000',
        numbers_mitigated: '48',
        spend_mitigated: '48000',
      },
      {
        census: '2028',
        numbers_unmitigated: '60',
        spend_unmitigated: '60000',
        numbers_mitigated: '58',
        spend_mitigated: '58000',
      },
    ]);
    const groups = new Set(rows.map((row) => row.placement_group));
    expect(rows).toHaveLength(groups.size * AGE_BANDS.length * 3);
  });

  it('add up the provisions of a group, and say what that is and what has no cost', () => {
    // 10% and 2% of 1,000.
    expect(of('Post-16', '16-19')[1]).toMatchObject({ numbers_unmitigated: '120', spend_unmitigated: '100000' });
    expect(of('Post-16', '16-19')[1]!.note).toMatch(/^Sum of medians.*No cost is known of: post16_specialist\.$/);
    expect(of('Post-16', '16-19')[0]!.note).toBe('No cost is known of: post16_specialist.');
    expect(of('Mainstream', '0-4')[1]).toMatchObject({ numbers_unmitigated: '0', spend_unmitigated: '0', note: '' });
  });

  it('are withheld where a part is', () => {
    const document = foreseenDiagnosis();
    const forecast = knownForecast(document)!;
    const [first, ...others] = forecast.unmitigated;
    const cells = first!.cells.map((cell) =>
      cell.provision === 'post16' ? { ...cell, plans: { ...cell.plans, median: WITHHELD } } : cell,
    );
    const withheld = { ...document, forecast: { ...forecast, unmitigated: [{ ...first!, cells }, ...others] } };
    const row = read(dsgManagementPlanCsv(withheld)).find(
      ({ placement_group, age_band, census }) =>
        placement_group === 'Post-16' && age_band === '16-19' && census === '2027',
    );
    expect(row!.numbers_unmitigated).toBe('c');
  });

  it('are blank without a forecast, and say so', () => {
    const blank = read(dsgManagementPlanCsv(plannedDiagnosis()));
    expect(blank.length).toBeGreaterThan(100);
    for (const { numbers_unmitigated, spend_unmitigated, note } of blank)
      expect([numbers_unmitigated, spend_unmitigated, note]).toEqual([
        '',
        '',
        'Not given: there is no forecast in this document.',
      ]);
  });
});

describe('demand for places', () => {
  it('is provision × phase × census, with what is lacking', () => {
    const rows = read(placesCsv(foreseenDiagnosis()));
    expect(rows.find(({ phase, census }) => phase === 'secondary' && census === '2028')).toEqual({
      provision: 'resourced',
      phase: 'secondary',
      census: '2028',
      basis: 'median of the forecast',
      places: '45',
      places_needed_by_interventions: '',
      expected: '60',
      gap: '-15',
      expected_mitigated: '58',
      gap_mitigated: '-13',
      note: '',
      audience: 'internal',
    });
    expect(rows.find(({ phase, census }) => phase === 'all' && census === '2028')).toMatchObject({
      places_needed_by_interventions: '15',
    });
  });

  it('leaves blank what is not known, says why, and withholds small numbers where it may be shared', () => {
    const rows = read(placesCsv(protect(plannedDiagnosis())));
    expect(rows.find(({ provision, census }) => provision === 'alternative' && census === '2026')).toMatchObject({
      expected: 'c',
      places: '',
      gap: '',
      note: 'Places are not stated in data/capacity.csv.',
      audience: 'shareable',
    });
    expect(rows[1]).toMatchObject({ expected: '', note: 'Not given: there is no forecast in this document.' });
    expect(read(placesCsv(bareDiagnosis()))).toEqual([]);
  });
});
