import { AGE_BANDS, PROVISIONS } from '../model/codes.ts';
import type { BackTest, Band } from '../model/forecast.ts';
import type { ForecastContent } from '../model/playbook.ts';
import { subSeed } from '../statistics/sub-seed.ts';
import { added, bandOf } from './bands.ts';
import { type History, historyWithout } from './history.ts';
import { fitModel } from './model.ts';
import { byPlace, noChange, sameGrowth } from './naive.ts';
import { simulate } from './simulate.ts';
import type { Snapshot } from './snapshots.ts';
import { PLACES } from './states.ts';
import { BAND_CELLS, inBands, noteStock, stockTally } from './tally.ts';

type Known = Extract<BackTest, { status: 'known' }>;
type Holdout = Known['holdouts'][number];
type Figures = Holdout['total'];

/** Draws behind a band of the test: enough to know its ends to about a thirtieth of its width. */
const DRAWS = 200;

/** Years left out at most. */
const MOST_LEFT_OUT = 2;

/**
 * Forecasts years that have been, without them: the model is fitted to the history up to one year ago, and up to two years ago
 * where that leaves enough, and what it says of the years since is laid beside what came about and beside two forecasts that
 * need no model.
 */
export function backTest(history: History, content: ForecastContent, seed: number): BackTest {
  const least = content.minimumYears.value;
  const origins = [1, MOST_LEFT_OUT].filter((left) => history.years.length - left >= least);
  if (origins.length === 0) {
    return {
      status: 'unknown',
      reason: 'history-too-short',
      detail: `A test needs a year to forecast and ${least} years before it.`,
    };
  }
  const holdouts = origins.flatMap((left) => forecastWithout(history, left, content, seed));
  const totals = holdouts.map(({ total }) => total);
  const parts = holdouts.flatMap(({ byProvision }) => byProvision);
  const errors = { total: errorsOf(totals), byProvision: errorsOf(parts) };
  const all = [...totals, ...parts];
  return {
    status: 'known',
    holdouts,
    errors,
    coverage: {
      figures: all.length,
      in50: all.filter(({ actual, model }) => within(actual, model.low50, model.high50)).length,
      in90: all.filter(({ actual, model }) => within(actual, model.low90, model.high90)).length,
    },
    best: { total: bestOf(errors.total), byProvision: bestOf(errors.byProvision) },
  };
}

/** The holdouts of the years since a census some years ago. */
function forecastWithout(history: History, left: number, content: ForecastContent, seed: number): Holdout[] {
  const known = historyWithout(history, left);
  const tally = stockTally(left, DRAWS);
  const bands = new Float64Array(BAND_CELLS);
  simulate(
    fitModel(known, content),
    { years: left, draws: DRAWS, seed: subSeed(seed, `back-test:${left}`), changes: {} },
    (draw, year, flows) => {
      inBands(flows.closing, bands);
      noteStock(tally, year, draw, bands, 0);
    },
  );
  const now = known.now;
  const before = known.snapshots.at(-2)!;
  return Array.from({ length: left }, (_, index) => {
    const actual = history.snapshots[known.snapshots.length + index]!;
    const cells = tally.cells[index]!;
    return holdoutOf(now, before, actual, bandOf(tally.plans[index]!), (place) =>
      bandOf(added(AGE_BANDS.map((_, band) => cells[band * PLACES + place]!))),
    );
  });
}

function holdoutOf(
  now: Snapshot,
  before: Snapshot,
  actual: Snapshot,
  total: Band,
  modelIn: (place: number) => Band,
): Holdout {
  const still = noChange(now);
  const grown = sameGrowth(before, now, actual.year - now.year);
  const came = byPlace(actual);
  return {
    from: now.year,
    year: actual.year,
    total: { actual: actual.plans, model: total, noChange: still.total, sameGrowth: grown.total },
    byProvision: PROVISIONS.flatMap((provision, place) => {
      if (came[place] === 0 && still.places[place] === 0) return [];
      return [
        {
          provision,
          actual: came[place]!,
          model: modelIn(place),
          noChange: still.places[place]!,
          sameGrowth: grown.places[place]!,
        },
      ];
    }),
  };
}

function errorsOf(figures: readonly Figures[]): Known['errors']['total'] {
  const came = figures.reduce((sum, { actual }) => sum + numberOf(actual), 0);
  const error = (of: (one: Figures) => Figures['actual']) =>
    figures.reduce((sum, one) => sum + Math.abs(numberOf(of(one)) - numberOf(one.actual)), 0) / came;
  return {
    model: error(({ model }) => model.median),
    noChange: error((one) => one.noChange),
    sameGrowth: error((one) => one.sameGrowth),
  };
}

/** The least error; of equals the simpler forecast, so that the model must earn its place. */
function bestOf({ model, noChange: still, sameGrowth: grown }: Known['errors']['total']): Known['best']['total'] {
  if (numberOf(still) <= Math.min(numberOf(grown), numberOf(model))) return 'no-change';
  return numberOf(grown) <= numberOf(model) ? 'same-growth' : 'model';
}

function within(actual: Figures['actual'], low: Figures['actual'], high: Figures['actual']): boolean {
  return numberOf(actual) >= numberOf(low) && numberOf(actual) <= numberOf(high);
}

/** Nothing here is withheld yet. */
function numberOf(figure: Figures['actual']): number {
  if (typeof figure !== 'number') throw new Error('a back-test is of exact figures');
  return figure;
}
