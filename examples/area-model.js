import { caseReviewRows } from './synthetic/case-reviews.js';
import { isOpen, makePlans, placeInSchools } from './synthetic/caseload.js';
import { placementRows, planRows, secondPlacementRows } from './synthetic/caseload-rows.js';
import { priceStays } from './synthetic/costs.js';
import { dayOf } from './synthetic/days.js';
import { decisionRows } from './synthetic/decisions.js';
import { measureRows } from './synthetic/measures.js';
import { capacityRows, populationRows, spendRows } from './synthetic/money.js';
import { assumptionRows, INTERVENTIONS, RATED_STEPS } from './synthetic/programme.js';
import { chanceStream } from './synthetic/random.js';
import { makeRequests, requestRows } from './synthetic/requests.js';
import { establishmentRows, establishments } from './synthetic/schools.js';
import { engagementRows, feedbackRows, selfAssessmentRows, surveyRows } from './synthetic/voices.js';

/**
 * A synthetic area, the same for the same profile on any machine. Nothing in it is about a real child, school or
 * authority.
 *
 * A profile says: `seed`; `size`, 1 for an area of about 1,200 open plans; the days on which the simulation `begins`,
 * requests and history are complete from (`requestsFrom`, `historyFrom`), the `census`, the `extract`, and on which cases
 * were `sampled`; `cases`, how often the sample's design is repeated and how many a stratum has instead; `respondents`
 * by survey group.
 */
export const NORTHSHIRE = {
  seed: 20_260_115,
  size: 1,
  begins: dayOf(2019, 1, 1),
  requestsFrom: dayOf(2019, 7, 1),
  historyFrom: dayOf(2020, 1, 1),
  extract: dayOf(2026, 1, 31),
  census: dayOf(2026, 1, 15),
  sampled: dayOf(2025, 9, 22),
  cases: { times: 1 },
  respondents: { parent_carer: 141, provider: 58, practitioner: 52, child: 46 },
};

/** Open plans when the simulation of an area of size 1 begins. */
const OPEN_AT_START = 630;
/** Requests a year in an area of size 1: a dip in 2020, then faster growth than plans. */
const REQUESTS = { 2019: 150, 2020: 140, 2021: 162, 2022: 186, 2023: 216, 2024: 252, 2025: 284, 2026: 300 };
const EARLIER_REQUESTS = 140;
/** Residents aged 0 to 25 in an area of size 1, and the mid-years they are given for. */
const POPULATION = 30_400;
const MID_YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** The rows of all fifteen tables, by table name. */
export function makeArea(profile) {
  const { size, historyFrom, extract, census, sampled, respondents } = profile;
  const chance = (name) => chanceStream(profile.seed, name);
  const { requests, plans, schools } = simulate(profile, chance);
  return {
    requests: requestRows(requests),
    plans: planRows(plans, extract, chance('reviews')),
    placements: [
      ...placementRows(plans, { historyFrom, extract }, chance('placements')),
      ...secondPlacementRows(plans, schools, { extract, count: Math.round(18 * size) }, chance('second placements')),
    ],
    'case-reviews': caseReviewRows(plans, { drawn: sampled, ...profile.cases }, chance('case reviews')),
    surveys: surveyRows(respondents, chance('surveys')),
    engagement: engagementRows(respondents, sampled),
    feedback: feedbackRows(RATED_STEPS, sampled, chance('feedback')),
    'self-assessment': selfAssessmentRows(sampled + 50),
    progress: decisionRows(sampled),
    spend: spendRows(plans, [2021, 2022, 2023, 2024], 2025, size, chance('spend')),
    population: populationRows(MID_YEARS, POPULATION * size, chance('population')),
    measures: measureRows('2025-09-30', '2024-09-30'),
    interventions: INTERVENTIONS,
    assumptions: assumptionRows('2025-11-20'),
    capacity: capacityRows(plans, census),
    establishments: establishmentRows(schools),
  };
}

/** The caseload as it came about: requests, plans with their stays priced and placed in schools, all numbered. */
function simulate({ size, begins, requestsFrom, historyFrom, extract }, chance) {
  const newPerson = counter('C');
  const perYear = (year) => (REQUESTS[year] ?? EARLIER_REQUESTS) * size;
  const from = Math.min(begins, requestsFrom);
  const everyRequest = makeRequests({ from, to: extract, perYear, newPerson }, chance('requests'));
  const everyPlan = makePlans(
    {
      begins,
      extract,
      size: Math.round(OPEN_AT_START * size),
      moversPerYear: (year) => (9 + 1.1 * (year - 2019)) * size,
      requests: everyRequest,
      newPerson,
    },
    chance('plans'),
  );
  const plans = everyPlan
    .filter((plan) => plan.cease === undefined || plan.cease >= historyFrom)
    .sort((one, other) => one.start - other.start || one.child.birth - other.child.birth);
  const requests = everyRequest.filter((request) => request.received >= requestsFrom);
  const schools = establishments();
  placeInSchools(plans, schools, chance('schools'));
  priceStays(plans, extract, chance('costs'));
  number(requests, counter('R'));
  number(plans, counter('P'));
  leaveSomeWithoutPlacement(plans, extract, Math.round(7 * size), chance('without placement'));
  return { requests, plans, schools };
}

function counter(prefix) {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(5, '0')}`;
  };
}

function number(items, nextId) {
  for (const item of items) item.id = nextId();
}

/** A little of what every extract has: open plans whose last placement was closed and the next not yet entered. */
function leaveSomeWithoutPlacement(plans, extract, count, chance) {
  const settled = plans.filter((plan) => isOpen(plan, extract) && plan.stays.at(-1).entry < extract - 300);
  for (const plan of chance.shuffled(settled).slice(0, count))
    plan.stays.at(-1).leaving = extract - chance.whole(20, 50);
}
