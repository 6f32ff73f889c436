import { describe, expect, it } from 'vitest';
import { PLACE_PHASES } from '../../../src/model/plan.ts';
import { WITHHELD } from '../../../src/protect/figures.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { knownForecast } from '../../../src/render/view/outlook.ts';
import { PLACE_PHASE_WORDS, placesNeed, placesTable } from '../../../src/render/view/places.ts';
import { bareDiagnosis } from '../diagnosis.ts';
import { foreseenDiagnosis, plannedDiagnosis } from '../planned.ts';
import { rowsOf } from './rows.ts';

const forecast = knownForecast(foreseenDiagnosis())!;
const BASES = { provision: 'resourced', phase: 'secondary', census: 2028, places: 45 } as const;

describe('placesNeed', () => {
  it('takes today\u2019s children in the census that has been, and the forecast after it', () => {
    expect(placesNeed({ ...BASES, census: 2026, places: 30, today: 27 }, forecast)).toMatchObject({
      expected: 27,
      gap: 3,
    });
    // 5% of 1,200, and of 1,160.
    expect(placesNeed(BASES, forecast)).toEqual({
      places: 45,
      expected: 60,
      mitigated: 58,
      gap: -15,
      gapMitigated: -13,
    });
  });

  it('expects nobody where the forecast has nobody, and does not know without one', () => {
    expect(placesNeed({ ...BASES, phase: 'primary' }, forecast)).toMatchObject({ expected: 0, gap: 45 });
    expect(placesNeed({ ...BASES, provision: 'alternative', phase: 'all' }, forecast).expected).toBe(0);
    expect(placesNeed(BASES, undefined)).toEqual({ places: 45 });
  });

  it('withholds a gap with its children', () => {
    expect(placesNeed({ ...BASES, today: WITHHELD }, undefined)).toMatchObject({ expected: WITHHELD, gap: WITHHELD });
  });
});

describe('the table of places', () => {
  it('sets today beside the last year, by provision; what has neither children nor places is left out', () => {
    const table = placesTable(contextOf(plannedDiagnosis()));
    expect(table.bodies.map(({ title }) => title)).toEqual([
      'Resourced provision or SEN unit',
      'Alternative provision',
    ]);
    expect(rowsOf(table)).toEqual([
      ['Secondary', '27', '30', '45', '18'],
      ['All phases', '52', '60', '75', '23'],
      ['All phases', '5', '', '', ''],
    ]);
  });

  it('adds what the forecast expects, where there is one', () => {
    const rows = rowsOf(placesTable(contextOf(foreseenDiagnosis())));
    expect(rows[0]).toEqual(['Secondary', '27', '30', '60', '58', '45', '\u221215']);
  });

  it('is empty without a plan, and has a word for every phase', () => {
    expect(placesTable(contextOf(bareDiagnosis())).hasRows).toBe(false);
    expect(Object.keys(PLACE_PHASE_WORDS)).toEqual([...PLACE_PHASES]);
  });
});
