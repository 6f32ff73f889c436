import { AGE_BANDS, type AgeBand, type Provision } from '../model/codes.ts';
import type { Diagnosis, Figure } from '../model/diagnosis.ts';
import { financialYearName, YEARS_PLANNED } from '../model/financial-year.ts';
import type { KnownForecast, ProjectedYear } from '../model/forecast.ts';
import { type CsvCell, csvText, table } from './csv.ts';
import { inert } from './inert.ts';
import { cellsIn, knownForecast, placementGroups, sumOf, whole, yearsOf } from './view/outlook.ts';
import { placesNeed } from './view/places.ts';

type Row = Readonly<Record<string, CsvCell>>;

const NO_FORECAST = 'Not given: there is no forecast in this document.';
const SUM = 'Sum of medians over the provisions of the group; the median of the group need not be the same.';

/**
 * Rows for a DSG management plan, as CSV: placement group × age band × year, numbers and spend, without interventions and
 * with them. Where there is no forecast the figures are blank, and a note says so.
 */
export function dsgManagementPlanCsv(document: Diagnosis): string {
  const diagnosis = inert(document);
  const forecast = knownForecast(diagnosis);
  const rows = placementGroups(diagnosis).flatMap(({ group, provisions }) =>
    AGE_BANDS.flatMap((ageBand) =>
      forecast
        ? forecastRows(forecast, provisions, ageBand).map((row) => ({ group, ageBand, row }))
        : yearsFrom(diagnosis).map((census) => ({ group, ageBand, row: { ...dated(census), note: NO_FORECAST } })),
    ),
  );
  return csvText(
    table(
      rows.map(({ group, ageBand, row }) => ({
        placement_group: group,
        age_band: ageBand,
        ...row,
        audience: diagnosis.audience,
      })),
      'placement_group age_band census financial_year basis numbers_unmitigated spend_unmitigated numbers_mitigated spend_mitigated note audience',
    ),
  );
}

/** The census that has been and those that are planned for. */
function yearsFrom({ census }: Diagnosis): number[] {
  const now = Number(census.slice(0, 4));
  return Array.from({ length: YEARS_PLANNED + 1 }, (_, index) => now + index);
}

function dated(census: number): Row {
  return { census: String(census), financial_year: financialYearName(census - 1) };
}

function forecastRows(forecast: KnownForecast, provisions: readonly Provision[], ageBand: AgeBand): Row[] {
  const now = cellsIn(forecast.present.cells, provisions, [ageBand]);
  const note = provisions.length > 1 ? SUM : undefined;
  return [
    {
      ...dated(forecast.present.year),
      basis: 'census',
      numbers_unmitigated: whole(sumOf(now.map(({ plans }) => plans)) ?? 0),
      spend_unmitigated: spend(now.map(({ pounds }) => pounds)),
      note: unpricedNote(now, forecast),
    },
    ...yearsOf(forecast).map(({ unmitigated, mitigated }) => {
      const without = numbersIn(unmitigated, provisions, ageBand);
      const with_ = mitigated && numbersIn(mitigated, provisions, ageBand);
      const cells = cellsIn(unmitigated.cells, provisions, [ageBand]);
      return {
        ...dated(unmitigated.year),
        basis: 'median of the forecast',
        numbers_unmitigated: without.numbers,
        spend_unmitigated: without.spend,
        numbers_mitigated: with_?.numbers,
        spend_mitigated: with_?.spend,
        note: [note, unpricedNote(cells, forecast)].filter((text) => text !== undefined).join(' ') || undefined,
      };
    }),
  ];
}

interface Numbers {
  readonly numbers: Figure | undefined;
  readonly spend: Figure | undefined;
}

function numbersIn(year: ProjectedYear, provisions: readonly Provision[], ageBand: AgeBand): Numbers {
  const cells = cellsIn(year.cells, provisions, [ageBand]);
  return {
    numbers: whole(sumOf(cells.map(({ plans }) => plans.median)) ?? 0),
    spend: spend(cells.map(({ pounds }) => pounds?.median)),
  };
}

/** Whole pounds of cells that have any; nought where there is no cell, blank where none has a cost. */
function spend(pounds: readonly (Figure | undefined)[]): Figure | undefined {
  const sum = sumOf(pounds.filter((figure) => figure !== undefined));
  return pounds.length === 0 ? 0 : sum && whole(sum);
}

/** Which of the provisions counted have no known cost, so that their plans are in no pounds. */
function unpricedNote(
  cells: readonly { readonly provision: Provision }[],
  { prices: { unpriced } }: KnownForecast,
): string | undefined {
  const without = [...new Set(cells.map(({ provision }) => provision))].filter((each) => unpriced.includes(each));
  return without.length === 0 ? undefined : `No cost is known of: ${without.join(', ')}.`;
}

/**
 * Demand for places, as CSV, in the manner of a school capacity return: provision × phase × census, places commissioned,
 * children expected without interventions and with them, and what is lacking.
 */
export function placesCsv(document: Diagnosis): string {
  const diagnosis = inert(document);
  const forecast = knownForecast(diagnosis);
  const rows = (diagnosis.plan?.places ?? []).map((row) => {
    const { places, expected, mitigated, gap, gapMitigated } = placesNeed(row, forecast);
    const isPast = row.today !== undefined;
    return {
      provision: row.provision,
      phase: row.phase,
      census: String(row.census),
      basis: isPast ? 'census' : forecast ? 'median of the forecast' : undefined,
      places,
      places_needed_by_interventions: row.planned,
      expected,
      gap,
      expected_mitigated: mitigated,
      gap_mitigated: gapMitigated,
      note: [
        ...(places === undefined ? ['Places are not stated in data/capacity.csv.'] : []),
        ...(isPast || forecast ? [] : [NO_FORECAST]),
      ].join(' '),
      audience: diagnosis.audience,
    };
  });
  return csvText(
    table(
      rows,
      'provision phase census basis places places_needed_by_interventions expected gap expected_mitigated gap_mitigated note audience',
    ),
  );
}
