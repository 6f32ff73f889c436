import { academicYearOf } from './days.js';

/**
 * What places cost, pounds a year at 2025 prices. Made up: only the order of magnitude and the order of provisions are
 * like those of England.
 */
const PRICES = {
  mainstream: 9200,
  resourced: 17400,
  special_state: 25200,
  special_independent: 56500,
  alternative: 23800,
  post16: 9600,
  post16_specialist: 43500,
  early_years: 5600,
  eotas: 29500,
  home_educated: 900,
  neet: 0,
  elsewhere: 2400,
};
const DEARER_NEEDS = { PMLD: 1.3, SLD: 1.15, MSI: 1.25, PD: 1.1, ASD: 1.04, SEMH: 1.03, SPLD: 0.85, MLD: 0.9 };
/** Part of the price that was there a year earlier. */
const YEAR_BEFORE = { special_independent: 0.945 };
const OTHER_YEAR_BEFORE = 0.965;

/** Mean price of a place in an academic year, before the child's need is looked at. */
export function priceIn(provision, academicYear) {
  return PRICES[provision] * (YEAR_BEFORE[provision] ?? OTHER_YEAR_BEFORE) ** (2025 - academicYear);
}

/** Gives every stay its costs. */
export function priceStays(plans, extract, chance) {
  for (const { stays, child } of plans) {
    for (const stay of stays) stay.costs = costsOf(stay, child.need, extract, chance);
  }
}

/** At the price of the year the stay ended in or, while it is open, of the last year. */
function costsOf(stay, need, extract, chance) {
  const year = academicYearOf(stay.leaving ?? extract);
  const boarding = stay.residential === undefined ? 1 : stay.residential === 'A' ? 1.7 : 3.1;
  const spread = Math.min(1.7, Math.max(0.5, chance.about(1, 0.2)));
  const cost = priceIn(stay.provision, year) * (DEARER_NEEDS[need] ?? 1) * boarding * spread;
  const travels = chance.happens(
    { special_state: 0.6, special_independent: 0.75, post16: 0.15, mainstream: 0.05 }[stay.provision] ?? 0,
  );
  return {
    annual: rounded(cost, 10),
    ...(stay.provision === 'special_independent' ? { education: rounded(cost * (boarding > 1 ? 0.6 : 0.96), 10) } : {}),
    ...(boarding > 1
      ? {
          health: rounded(cost * chance.uniform() * 0.15, 100),
          care: rounded(cost * (0.2 + chance.uniform() * 0.3), 100),
        }
      : {}),
    ...(travels ? { transport: rounded(Math.max(1500, chance.about(7400, 2100)), 10) } : {}),
  };
}

function rounded(amount, to) {
  return Math.round(amount / to) * to;
}
