import type { Forecast, KnownForecast } from '../model/forecast.ts';
import { backTest } from './back-test.ts';
import { bandOf, less } from './bands.ts';
import { doubleClaim } from './claims.ts';
import { effectOf } from './effects.ts';
import { type Follow, type Followed, followAll, variantOf } from './followed.ts';
import { growthRange } from './growth-range.ts';
import { CASES, type ForecastInput } from './input.ts';
import type { CohortModel } from './model.ts';
import { type Prepared, prepare, runPlan } from './prepared.ts';
import { type Prices, pricesOf } from './prices.ts';
import { cutPrices, plainPrices, projection } from './projection.ts';
import { type RunTally, runForecast } from './run.ts';
import { hasPrices, historyShown, presentShown, pricesShown } from './shown.ts';
import type { Window } from './windows.ts';
import { plainSetting } from './with-changes.ts';

/**
 * The forecast of an area: what is to come if nothing changes, what interventions would make of it, and how well the same
 * method would have forecast the last years. Unknown only where no plan is open on the census day.
 */
export function forecast(input: ForecastInput): Forecast {
  const prepared = prepare(input);
  const { history, model } = prepared;
  if (history.now.plans === 0) {
    return { status: 'unknown', reason: 'nothing-to-count', detail: 'No plan is open on the census day.' };
  }
  const common = {
    status: 'known' as const,
    draws: input.draws,
    seed: input.seed,
    prices: pricesShown(input, history),
    present: presentShown(input, history),
    interventions: input.interventions.map(({ id, title, pathway, provision }) => ({
      id,
      title,
      pathway,
      ...(provision === undefined ? {} : { provision }),
    })),
  };
  return model === undefined ? byGrowth(input, prepared, common) : byFlows(input, prepared, model, common);
}

type Common = Pick<KnownForecast, 'status' | 'draws' | 'seed' | 'prices' | 'present' | 'interventions'>;

/** The wider, simpler answer. */
function byGrowth(input: ForecastInput, { history, windows }: Prepared, common: Common): KnownForecast {
  const { content, years, draws, seed, costs } = input;
  const prices = pricesOf(costs, history.now.year, years, costs.inflation.central, []);
  const stock = growthRange(history, content, years, draws, seed, prices);
  return {
    ...common,
    method: 'growth-range',
    detail: `The history holds ${history.years.length} of the ${content.minimumYears.value} years of flows that the model needs, so that only a range of growth is given, with the shares of today. Interventions act on flows and are not shown.`,
    history: historyShown(history),
    unmitigated: projection(stock, undefined, windows, plainPrices(prices), hasPrices(input)),
    backTest: backTest(history, content, seed),
  };
}

function byFlows(input: ForecastInput, prepared: Prepared, model: CohortModel, common: Common): KnownForecast {
  const { content, seed, interventions } = input;
  const { history, windows } = prepared;
  const follow = interventions.length === 0 ? undefined : followAll(input, windows);
  const plan = runPlan(
    plainSetting(input),
    prepared,
    model,
    follow ? [variantOf(follow.together, 'central')] : [],
    'drawn',
  );
  const run = runForecast(plan);
  return {
    ...common,
    method: 'cohort-flow',
    history: { ...historyShown(history), ratesFrom: Math.min(content.recentYears.value, history.years.length) },
    unmitigated: projection(run.stock, run.flows, windows, plainPrices(plan.prices), hasPrices(input)),
    ...(follow === undefined
      ? {}
      : {
          mitigated: {
            ...mitigatedYears(run, follow.together, plan.prices, windows, hasPrices(input)),
            ...effectsOf(input, follow, prepared, model),
          },
        }),
    backTest: backTest(history, content, seed),
  };
}

type Mitigated = NonNullable<KnownForecast['mitigated']>;

function mitigatedYears(
  { stock, variants: [all] }: RunTally,
  { actions }: Followed,
  prices: Prices,
  windows: readonly Window[],
  hasPounds: boolean,
): Pick<Mitigated, 'years' | 'difference'> {
  const mitigated = all!.stock;
  return {
    years: projection(mitigated, undefined, windows, cutPrices(prices, actions.central.cuts), hasPounds),
    difference: windows.map(({ year, financialYear }, index) => ({
      year,
      financialYear,
      plans: bandOf(less(mitigated.plans[index]!, stock.plans[index]!)),
      ...(hasPounds ? { pounds: bandOf(less(mitigated.pounds[index]!, stock.pounds[index]!)) } : {}),
    })),
  };
}

/** What interventions do alone and together, in the years as they are to be expected. */
function effectsOf(
  input: ForecastInput,
  { together, alone, groups }: Follow,
  prepared: Prepared,
  model: CohortModel,
): Pick<Mitigated, 'effects' | 'together' | 'doubleClaims'> {
  const all = [together, ...alone, ...groups.map((group) => group.followed)];
  const cases = all.flatMap((of) => CASES.map((which) => variantOf(of, which)));
  const plan = runPlan(plainSetting(input), prepared, model, cases, 'expected');
  const { variants } = runForecast(plan);
  const [ofAll, ...others] = all.map((of, index) => {
    const [low, central, high] = variants.slice(index * CASES.length, (index + 1) * CASES.length);
    const tally = { low: low!, central: central!, high: high! };
    return effectOf(of, tally, prepared.windows, plan.prices, plan.rooms);
  });
  const effects = others.slice(0, alone.length);
  return {
    effects,
    together: ofAll!,
    doubleClaims: groups.flatMap(({ group }, index) =>
      doubleClaim(
        group,
        effects.filter((one) => group.ids.includes(one.interventions[0]!)),
        others[alone.length + index]!,
      ),
    ),
  };
}
