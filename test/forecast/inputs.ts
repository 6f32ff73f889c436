import type { ForecastInput, InterventionInput, PathwayInput } from '../../src/forecast/input.ts';
import { thirdThursdayOfJanuary } from '../../src/model/day.ts';
import type { ForecastContent } from '../../src/model/playbook.ts';
import { day } from '../assess/facts.ts';
import { CENSUS_YEAR, knownOn, liveArea, type Regime } from './known-area.ts';

/** What forecasts in tests are made from: a small area, round costs, and beliefs of no consequence. */

export const CONTENT: ForecastContent = {
  years: { value: 5, reason: 'r' },
  draws: { value: 200, reason: 'r' },
  recentYears: { value: 5, reason: 'r' },
  minimumYears: { value: 2, reason: 'r' },
  mostUnknown: { value: 0.1, reason: 'r' },
  starts: belief(0.05),
  rates: belief(0),
  growth: belief(0.09),
  goal: { growth: -0.1, shares: 0.5, costs: 0.8, reason: 'r' },
};

function belief(mean: number) {
  return {
    drift: { mean, sd: 0.05 },
    steps: { none: 0.5, usual: 0.05 },
    straying: { none: 0.5, usual: 0.1 },
    reason: 'r',
  };
}

const REGIME: Regime = {
  newPlans: 40,
  growth: 0.05,
  growthSpread: 0,
  straying: 0.05,
  steps: 0,
  ratesStraying: 0.05,
  ratesSteps: 0,
  history: 6,
};

export const CENSUS = thirdThursdayOfJanuary(CENSUS_YEAR);

/** About 550 plans, six years of history, the same for everyone. */
export const CASELOAD = knownOn(liveArea(REGIME, 11), CENSUS);

export const flat = (value: number) => ({ low: value, central: value, high: value });

export const MAINSTREAM_NOT_SPECIAL: PathwayInput = {
  pathway: 'mainstream_not_special',
  target: 'mainstream',
  sources: ['special_state', 'special_independent'],
  shares: new Map(
    ['special_state:primary', 'special_state:secondary', 'special_independent:secondary'].map((stratum) => [
      stratum,
      { low: 0.2, central: 0.4, high: 0.6 },
    ]),
  ),
  support: flat(2000),
};

export const NO_PLAN: PathwayInput = {
  pathway: 'sen_support_no_plan',
  sources: ['mainstream', 'resourced', 'special_state'],
  shares: new Map([['mainstream:primary', { low: 0.1, central: 0.2, high: 0.3 }]]),
  support: flat(4000),
};

/** In full from the census day, unless said otherwise. */
export function acting(fields: Partial<InterventionInput> = {}): InterventionInput {
  return {
    id: 'I01',
    title: 'A change',
    pathway: 'mainstream_not_special',
    startDate: day('2026-01-15'),
    rampMonths: 0,
    deliverability: { low: 0.1, central: 0.3, high: 0.5 },
    ...fields,
  };
}

/** Six years known, two to come; state special schools cost £24,000 and mainstream £8,000. */
export function input(fields: Partial<ForecastInput> = {}): ForecastInput {
  return {
    caseload: CASELOAD,
    calendar: { census: CENSUS, historyFrom: thirdThursdayOfJanuary(CENSUS_YEAR - 6) },
    content: CONTENT,
    years: 2,
    draws: 60,
    seed: 1,
    costs: {
      provisions: new Map([
        ['mainstream', { value: 8000, lower: 7500, upper: 8500 }],
        ['special_state', { value: 24_000 }],
        ['special_independent', { value: 60_000, lower: 55_000, upper: 65_000 }],
        ['resourced', { value: 14_000 }],
        ['post16', { value: 9000 }],
        ['post16_specialist', { value: 40_000 }],
        ['alternative', { value: 20_000 }],
        ['early_years', { value: 5000 }],
        ['home_educated', { value: 1000 }],
        ['neet', { value: 0 }],
        ['elsewhere', { value: 2000 }],
      ]),
      inflation: { low: 0, central: 0, high: 0 },
      inflationAssumed: false,
    },
    pathways: [MAINSTREAM_NOT_SPECIAL, NO_PLAN],
    interventions: [],
    capacity: [],
    ...fields,
  };
}
