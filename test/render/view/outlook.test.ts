import { describe, expect, it } from 'vitest';
import type { KnownForecast } from '../../../src/model/forecast.ts';
import { WITHHELD } from '../../../src/protect/figures.ts';
import {
  cellsIn,
  effectOn,
  knownForecast,
  placementGroups,
  sumOf,
  tornadoRow,
  whole,
  yearsOf,
} from '../../../src/render/view/outlook.ts';
import { foreseenDiagnosis, plannedDiagnosis } from '../planned.ts';

const plain = plannedDiagnosis();
const foreseen = foreseenDiagnosis();

describe('what a document says of the years to come', () => {
  it('may be nothing', () => {
    expect([knownForecast(plain), effectOn(plain), effectOn(plain, 'I01'), tornadoRow(plain, 'inflation')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(knownForecast({ forecast: { status: 'unknown', reason: 'nothing-to-count' } })).toBeUndefined();
  });

  it('is of each intervention, of all together, and of an assumption', () => {
    expect(effectOn(foreseen, 'I02')!.interventions).toEqual(['I02']);
    expect(effectOn(foreseen)!.interventions).toEqual(['I01']);
    expect(effectOn(foreseen, 'I09')).toBeUndefined();
    expect(tornadoRow(foreseen, 'inflation')).toMatchObject({ financialYear: '2027-28', low: { spend: 11_500_000 } });
    expect(tornadoRow(foreseen, 'other')).toBeUndefined();
  });

  it('pairs each year without interventions with the same with them', () => {
    const years = yearsOf(knownForecast(foreseen)!);
    expect(years.map(({ unmitigated, mitigated }) => [unmitigated.year, mitigated?.year])).toEqual([
      [2027, 2027],
      [2028, 2028],
    ]);
    const { mitigated: _, ...without } = knownForecast(foreseen)!;
    expect(yearsOf(without as KnownForecast)[0]!.mitigated).toBeUndefined();
  });
});

describe('figures added up', () => {
  it('are withheld where one is, and unknown where one is not known', () => {
    expect(sumOf([1, 2, 3])).toBe(6);
    expect(sumOf([1, WITHHELD, 3])).toEqual(WITHHELD);
    expect([sumOf([1, undefined]), sumOf([])]).toEqual([undefined, undefined]);
  });

  it('are whole, or withheld', () => {
    expect([whole(34.6), whole(WITHHELD)]).toEqual([35, WITHHELD]);
  });

  it('are of the provisions and ages asked for', () => {
    const { cells } = knownForecast(foreseen)!.present;
    expect(cellsIn(cells, ['resourced', 'post16'], ['16-19']).map(({ provision }) => provision)).toEqual(['post16']);
  });
});

it('groups provisions as the DSG management plan does, every one once', () => {
  const groups = placementGroups(plain);
  expect(groups.find(({ group }) => group === 'Post-16')!.provisions).toEqual(['post16', 'post16_specialist']);
  expect(groups.flatMap(({ provisions }) => provisions)).toHaveLength(plain.judgements.provisions.length);
});
