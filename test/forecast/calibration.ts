import { historyOf } from '../../src/forecast/history.ts';
import { fitModel } from '../../src/forecast/model.ts';
import { byPlace, noChange, sameGrowth } from '../../src/forecast/naive.ts';
import { simulate } from '../../src/forecast/simulate.ts';
import { snapshotAt, whereabouts } from '../../src/forecast/snapshots.ts';
import { PLACES, sumOf } from '../../src/forecast/states.ts';
import { thirdThursdayOfJanuary } from '../../src/model/day.ts';
import type { ForecastContent } from '../../src/model/playbook.ts';
import { quantile } from '../../src/statistics/draws.ts';
import { CENSUS_YEAR, knownOn, liveArea, type Regime, YEARS_AHEAD } from './known-area.ts';

/** Forecasts of areas from a known process, held against what comes about. */

const CALM: Regime = {
  newPlans: 130,
  growth: 0,
  growthSpread: 0,
  straying: 0,
  steps: 0,
  ratesStraying: 0,
  ratesSteps: 0,
  history: 6,
};
const GROWING: Regime = { ...CALM, growth: 0.06, growthSpread: 0.04 };
const UNSTEADY: Regime = { ...GROWING, straying: 0.08, ratesStraying: 0.1 };

/** The kinds of area that are tried, each with what it is in a line. */
export const REGIMES: Readonly<Record<string, { readonly regime: Regime; readonly about: string }>> = {
  standing: { regime: CALM, about: 'nothing changes from year to year but by chance' },
  growing: { regime: GROWING, about: 'new plans grow, by 6% a year on average; chances are steady' },
  unsteady: { regime: UNSTEADY, about: 'the same, and single years stray by about a tenth' },
  shifting: {
    regime: { ...UNSTEADY, straying: 0.05, steps: 0.06, ratesSteps: 0.06 },
    about: 'the same, and levels take steps that stay',
  },
  short: { regime: { ...UNSTEADY, history: 3 }, about: 'unsteady, with three years of history' },
  small: { regime: { ...UNSTEADY, newPlans: 40 }, about: 'unsteady, with about 550 plans' },
  large: { regime: { ...UNSTEADY, newPlans: 380 }, about: 'unsteady, with about 5,000 plans' },
};

/** Provisions with fewer plans than this, now and then, are too small for a share of them to mean anything. */
const SMALLEST = 5;

/** What one forecast came to. Of all years and of provisions of some size: how many figures, and how many within the bands. */
export interface Outcome {
  readonly totals: number;
  readonly totalsIn50: number;
  readonly totalsIn90: number;
  readonly parts: number;
  readonly partsIn50: number;
  readonly partsIn90: number;
  /** Absolute errors added up: model, no change, same growth; and what came about. */
  readonly totalErrors: readonly [number, number, number];
  readonly partErrors: readonly [number, number, number];
  readonly plans: number;
}

/** Forecasts one area and holds it against what comes about. */
export function outcomeOf(regime: Regime, seed: number, content: ForecastContent, draws: number): Outcome {
  const lived = liveArea(regime, seed);
  const census = thirdThursdayOfJanuary(CENSUS_YEAR);
  const historyFrom = thirdThursdayOfJanuary(CENSUS_YEAR - regime.history);
  const history = historyOf(knownOn(lived, census), { census, historyFrom }, content.mostUnknown.value);
  const { now } = history;
  const before = history.snapshots.at(-2)!;
  const drawn = drawnPlaces(history, content, draws, seed);
  const days = Array.from({ length: YEARS_AHEAD }, (_, index) => thirdThursdayOfJanuary(CENSUS_YEAR + 1 + index));
  const where = whereabouts(lived, days);

  const sums = { totals: 0, totalsIn50: 0, totalsIn90: 0, parts: 0, partsIn50: 0, partsIn90: 0, plans: 0 };
  const totalErrors: [number, number, number] = [0, 0, 0];
  const partErrors: [number, number, number] = [0, 0, 0];
  days.forEach((_, index) => {
    const came = snapshotAt(where, index);
    const still = noChange(now);
    const grown = sameGrowth(before, now, index + 1);
    const places = drawn[index]!;
    const all = Float64Array.from({ length: draws }, (_value, draw) => sumOf(places.map((of) => of[draw]!)));
    const total = held(all, came.plans);
    sums.plans += came.plans;
    sums.totals += 1;
    sums.totalsIn50 += total.in50;
    sums.totalsIn90 += total.in90;
    add(totalErrors, [total.median, still.total, grown.total], came.plans);
    byPlace(came).forEach((actual, place) => {
      const part = held(places[place]!, actual);
      add(partErrors, [part.median, still.places[place]!, grown.places[place]!], actual);
      if (Math.max(actual, still.places[place]!) < SMALLEST) return;
      sums.parts += 1;
      sums.partsIn50 += part.in50;
      sums.partsIn90 += part.in90;
    });
  });
  return { ...sums, totalErrors, partErrors };
}

/** By year and place, the plans of every draw. */
function drawnPlaces(
  history: ReturnType<typeof historyOf>,
  content: ForecastContent,
  draws: number,
  seed: number,
): Float64Array[][] {
  const places = Array.from({ length: YEARS_AHEAD }, () =>
    Array.from({ length: PLACES }, () => new Float64Array(draws)),
  );
  simulate(fitModel(history, content), { years: YEARS_AHEAD, draws, seed, changes: {} }, (draw, year, { closing }) => {
    closing.forEach((count, cell) => {
      places[year - 1]![cell % PLACES]![draw]! += count;
    });
  });
  return places;
}

function held(draws: Float64Array, actual: number) {
  const sorted = draws.toSorted();
  const within = (low: number, high: number) =>
    actual >= quantile(sorted, low) && actual <= quantile(sorted, high) ? 1 : 0;
  return { median: quantile(sorted, 0.5), in50: within(0.25, 0.75), in90: within(0.05, 0.95) };
}

function add(errors: [number, number, number], forecasts: readonly number[], actual: number): void {
  forecasts.forEach((forecast, index) => {
    errors[index]! += Math.abs(forecast - actual);
  });
}

/** Several forecasts taken together, as shares. */
export function summaryOf(outcomes: readonly Outcome[]) {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const plans = sum((outcome) => outcome.plans);
  const errors = (of: 'totalErrors' | 'partErrors') =>
    [0, 1, 2].map((index) => sum((outcome) => outcome[of][index]!) / plans);
  return {
    total50: sum(({ totalsIn50 }) => totalsIn50) / sum(({ totals }) => totals),
    total90: sum(({ totalsIn90 }) => totalsIn90) / sum(({ totals }) => totals),
    parts50: sum(({ partsIn50 }) => partsIn50) / sum(({ parts }) => parts),
    parts90: sum(({ partsIn90 }) => partsIn90) / sum(({ parts }) => parts),
    totalErrors: errors('totalErrors'),
    partErrors: errors('partErrors'),
  };
}
