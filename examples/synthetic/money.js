import { bandOf, isOpen, phaseOf, stayOn } from './caseload.js';
import { priceIn } from './costs.js';
import { ageOn, dayOf } from './days.js';

/** Spending, commissioned places and residents, worked out from the same caseload so that they hang together. */

/** What is bought in block, without children to count: [provision, pounds in 2021-22, growth a year]. */
const SERVICES = [
  ['mainstream', 910_000, 1.03],
  ['alternative', 240_000, 1.02],
  ['special_state', 310_000, 1.05],
];

/** Rows of spend.csv: outturn for `years`, then one year's budget. A financial year is counted on its 30 September. */
export function spendRows(plans, years, budgetYear, scale, chance) {
  return [...years, budgetYear].flatMap((year) => {
    const basis = year === budgetYear ? 'budget' : 'outturn';
    const cells = cellsOn(plans, dayOf(year, 9, 30));
    const places = [...cells].map(([key, children]) => {
      const [provision, ageBand] = key.split(' ');
      const amount = children * priceIn(provision, year) * bandFactor(ageBand) * chance.about(1, 0.03);
      return { ...yearOf(year), provision, age_band: ageBand, amount: rounded(amount), children, basis };
    });
    const services = SERVICES.map(([provision, amount, growth]) => ({
      ...yearOf(year),
      provision,
      amount: rounded(amount * scale * growth ** (year - 2021)),
      basis,
    }));
    return [...places, ...services];
  });
}

function yearOf(year) {
  return { financial_year: `${year}-${String((year + 1) % 100).padStart(2, '0')}` };
}

function bandFactor(ageBand) {
  return { '0-4': 0.9, '5-10': 0.97, '11-15': 1.03, '16-19': 1.04, '20-25': 0.95 }[ageBand];
}

function rounded(amount) {
  return Math.round(amount / 100) * 100;
}

/** Children by `<provision> <age band>` on a day, in the order of provisions and bands; free ones left out. */
function cellsOn(plans, day) {
  const counts = new Map();
  for (const plan of plans) {
    const stay = isOpen(plan, day) ? stayOn(plan, day) : undefined;
    if (stay === undefined || priceIn(stay.provision, 2025) === 0) continue;
    const key = `${stay.provision} ${bandOf(ageOn(day, plan.child.birth))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Rows of capacity.csv: a little above the places filled, with new ones to come; secondary special is full. */
export function capacityRows(plans, day) {
  const filled = (provision, phase) =>
    plans.filter((plan) => {
      const stay = isOpen(plan, day) ? stayOn(plan, day) : undefined;
      return stay?.provision === provision && (phase === undefined || phaseOf(ageOn(day, plan.child.birth)) === phase);
    }).length;
  const since = '2025-09-01';
  const to5 = (count) => Math.ceil(count / 5) * 5;
  const base = filled('resourced', 'secondary');
  return [
    {
      provision: 'special_state',
      phase: 'primary',
      from_date: since,
      places: to5(filled('special_state', 'primary') + 4),
    },
    {
      provision: 'special_state',
      phase: 'secondary',
      from_date: since,
      places: to5(filled('special_state', 'secondary')),
    },
    {
      provision: 'special_state',
      phase: 'post16',
      from_date: since,
      places: to5(filled('special_state', 'post16') + 6),
    },
    { provision: 'resourced', phase: 'primary', from_date: since, places: to5(filled('resourced', 'primary') + 3) },
    { provision: 'resourced', phase: 'secondary', from_date: since, places: to5(base + 2) },
    { provision: 'resourced', phase: 'secondary', from_date: '2026-09-01', places: to5(base + 2) + 20 },
    { provision: 'alternative', from_date: since, places: to5(filled('alternative') + 8) },
  ];
}

/** Rows of population.csv: residents by single year of age, moved on a year at a time from births that first rise and then fall. */
export function populationRows(years, size, chance) {
  const usual = size / 26;
  const cohort = (born) => usual * (born <= 2012 ? 0.93 + (born - 1994) * 0.0075 : 1.065 - (born - 2012) * 0.012);
  const ownSize = new Map();
  for (let born = years[0] - 25; born <= years.at(-1); born++) ownSize.set(born, cohort(born) * chance.about(1, 0.012));
  return years.flatMap((year) =>
    Array.from({ length: 26 }, (_, age) => ({
      year,
      age,
      population: Math.round(
        ownSize.get(year - age) * (1 + 0.003 * (year - years[0])) * (age === 19 || age === 20 ? 0.88 : 1),
      ),
    })),
  );
}
