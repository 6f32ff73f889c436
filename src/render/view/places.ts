import { AGE_BANDS, type AgeBand, type Provision } from '../../model/codes.ts';
import { type Figure, isProtected } from '../../model/diagnosis.ts';
import type { KnownForecast, ProjectedYear } from '../../model/forecast.ts';
import type { PlacePhase, PlacesRow } from '../../model/plan.ts';
import type { Context } from './context.ts';
import { cellsIn, knownForecast, sumOf, whole } from './outlook.ts';
import type { TableView } from './table.ts';

/** The age bands of children in each phase of planning: those of the census stand for the years of school. */
const BANDS_IN: Readonly<Record<PlacePhase, readonly AgeBand[]>> = {
  primary: ['0-4', '5-10'],
  secondary: ['11-15'],
  post16: ['16-19', '20-25'],
  all: AGE_BANDS,
};

export const PLACE_PHASE_WORDS: Readonly<Record<PlacePhase, string>> = {
  primary: 'Early years and primary',
  secondary: 'Secondary',
  post16: 'Post-16',
  all: 'All phases',
};

/** Places beside the children expected to need them. */
export interface PlacesNeed {
  readonly places?: number | undefined;
  /** By the forecast, without interventions and with them; today's children in the census that has been. */
  readonly expected?: Figure | undefined;
  readonly mitigated?: Figure | undefined;
  /** Places less children expected. */
  readonly gap?: Figure | undefined;
  readonly gapMitigated?: Figure | undefined;
}

/** What a row of places comes to, from figures as they are shown. */
export function placesNeed(
  { provision, phase, census, places, today }: PlacesRow,
  forecast: KnownForecast | undefined,
): PlacesNeed {
  const inYear = (years: readonly ProjectedYear[] | undefined) =>
    expectedIn(
      years?.find(({ year }) => year === census),
      provision,
      phase,
    );
  const expected = today ?? inYear(forecast?.unmitigated);
  const mitigated = today === undefined ? inYear(forecast?.mitigated?.years) : undefined;
  return { places, expected, mitigated, gap: less(places, expected), gapMitigated: less(places, mitigated) };
}

/** Children expected in a provision and phase, as a whole number. A provision that is in no cell of a year has none. */
function expectedIn(year: ProjectedYear | undefined, provision: Provision, phase: PlacePhase): Figure | undefined {
  if (year === undefined) return undefined;
  const expected =
    phase === 'all'
      ? year.byProvision.find((each) => each.provision === provision)?.plans.median
      : sumOf(cellsIn(year.cells, [provision], BANDS_IN[phase]).map(({ plans }) => plans.median));
  return whole(expected ?? 0);
}

function less(places: number | undefined, children: Figure | undefined): Figure | undefined {
  if (places === undefined || children === undefined) return undefined;
  return isProtected(children) ? children : places - children;
}

/** Places by provision and phase: today and in the last year planned for. Every year is in the export. */
export function placesTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  const rows = diagnosis.plan?.places ?? [];
  const forecast = knownForecast(diagnosis);
  const censuses = [...new Set(rows.map(({ census }) => census))];
  const [first, last] = [censuses[0], censuses.at(-1)];
  const at = (census: number | undefined, row: PlacesRow) =>
    rows.find((each) => each.provision === row.provision && each.phase === row.phase && each.census === census);
  const count = (figure: Figure | undefined) => (figure === undefined ? '' : write.count(figure));
  const shown = rows.filter((row) => row.census === first && hasAny(row, at(last, row)));
  return context.table({
    id: 'table-places',
    caption: 'Places commissioned beside the children there and expected',
    columns: [
      'Phase',
      `#Children, January ${first ?? ''}`,
      '#Places then',
      ...(forecast ? [`#Expected, January ${last ?? ''}`, '#Expected with the plan'] : []),
      `#Places, September ${last === undefined ? '' : last - 1}`,
      ...(forecast ? ['#Places less expected'] : ['#Places less children now']),
    ],
    bodies: [...new Set(shown.map(({ provision }) => provision))].map((provision) => ({
      title: names.provision(provision),
      rows: shown
        .filter((row) => row.provision === provision)
        .map((row) => {
          const now = placesNeed(row, forecast);
          const then = placesNeed(at(last, row) ?? row, forecast);
          return [
            PLACE_PHASE_WORDS[row.phase],
            count(now.expected),
            count(now.places),
            ...(forecast ? [count(then.expected), count(then.mitigated)] : []),
            count(then.places),
            count(forecast ? then.gap : less(then.places, now.expected)),
          ];
        }),
    })),
    notes: [
      'Places are those commissioned on 1 September before the census, as data/capacity.csv states them; a blank was not stated. A negative number is of places that are lacking.',
    ],
  });
}

function hasAny(row: PlacesRow, last: PlacesRow | undefined): boolean {
  return (row.today !== undefined && row.today !== 0) || row.places !== undefined || last?.places !== undefined;
}
