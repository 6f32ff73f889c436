import { AGES_OF_MOVERS_IN, AGES_OF_OLDER_PLANS, childAged, childWithOlderPlan } from './children.js';
import { academicYearOf, ageOn, dayOf, partsOf, workingDay } from './days.js';
import { firstProvision, liveThrough, settledProvision } from './lives.js';

/**
 * The caseload over time: plans that were there when the simulation begins, new plans that follow from requests, and
 * plans that children bring with them from another authority. Each is lived through to the extract.
 */
export function makePlans({ begins, extract, size, moversPerYear, requests, newPerson }, chance) {
  return [
    ...olderPlans(begins, extract, size, newPerson, chance),
    ...newPlans(requests, begins, extract, chance),
    ...movedIn(begins, extract, moversPerYear, newPerson, chance),
  ];
}

function olderPlans(begins, extract, size, newPerson, chance) {
  const year = academicYearOf(begins);
  return Array.from({ length: size }, () => {
    const age = Number(chance.choose(AGES_OF_OLDER_PLANS));
    const child = childWithOlderPlan(age, year, chance);
    const earliest = Math.max(dayOf(2014, 9, 1), child.birth + 900);
    const start = workingDay(earliest + Math.floor(chance.uniform() * Math.max(1, begins - 30 - earliest)));
    const provision = settledProvision(age, child.complex, chance);
    const entry = Math.max(start, startOfPhase(age, year, chance));
    return plan({ personId: newPerson(), ...child }, start, start, { provision, entry }, begins, extract, chance);
  });
}

/** The September in which a child of this age joined the phase they are in. */
function startOfPhase(age, year, chance) {
  const since = age <= 3 ? 0 : age <= 10 ? age - 4 : age <= 15 ? age - 11 : Math.min(age - 16, 2);
  return workingDay(dayOf(year - since, 9, 1) + chance.whole(0, 3));
}

function newPlans(requests, begins, extract, chance) {
  return requests
    .filter((request) => request.assessment === 'Y' && request.assessmentDate >= begins)
    .map((request) => {
      const start = request.assessmentDate;
      const age = ageOn(start, request.child.birth);
      const provision = firstProvision(age, request.child.complex, chance);
      // Most children with a new plan stay in the school they are in, and joined it before the plan.
      const wasThere = provision !== 'special_state' && provision !== 'special_independent' && chance.happens(0.7);
      const entry = wasThere ? Math.min(start, startOfPhase(age, academicYearOf(start), chance)) : start;
      return { ...plan(request.child, start, start, { provision, entry }, start, extract, chance), request };
    });
}

function movedIn(begins, extract, perYear, newPerson, chance) {
  const plans = [];
  for (let year = partsOf(begins).year; year <= partsOf(extract).year; year++) {
    const count = chance.roundedByChance(perYear(year));
    for (let i = 0; i < count; i++) {
      const joined = workingDay(dayOf(year, chance.whole(1, 12), chance.whole(1, 28)));
      const age = Number(chance.choose(AGES_OF_MOVERS_IN));
      const child = { personId: newPerson(), ...childAged(age, academicYearOf(joined), chance) };
      const start = Math.max(child.birth + 1000, joined - chance.whole(100, 1500));
      if (joined > extract || start >= joined) continue;
      const stay = { provision: settledProvision(age, child.complex, chance), entry: joined };
      const from = chance.pick(['998', '997', '996', '995']);
      plans.push({ ...plan(child, start, joined, stay, joined, extract, chance), transferredFrom: from });
    }
  }
  return plans;
}

function plan(child, start, joined, first, from, extract, chance) {
  return { child, start, joined, ...liveThrough(child, first, from, extract, chance) };
}

/** Whether a plan is open on a day. */
export function isOpen(plan, day) {
  return plan.joined <= day && (plan.cease === undefined || plan.cease > day);
}

/** The stay a child is in on a day; undefined between two. */
export function stayOn(plan, day) {
  return plan.stays.findLast((stay) => stay.entry <= day && (stay.leaving === undefined || stay.leaving >= day));
}

const PHASE_BOUNDS = [
  [3, 'early_years'],
  [10, 'primary'],
  [15, 'secondary'],
  [25, 'post16'],
];
export function phaseOf(age) {
  return PHASE_BOUNDS.find(([upTo]) => age <= upTo)[1];
}

const BAND_BOUNDS = [
  [4, '0-4'],
  [10, '5-10'],
  [15, '11-15'],
  [19, '16-19'],
  [25, '20-25'],
];
export function bandOf(age) {
  return BAND_BOUNDS.find(([upTo]) => age <= upTo)[1];
}

/**
 * Gives every stay a school, a unit or a setting code. A child who changes school in the same provision gets another
 * one; special schools take all ages, so a child there stays put.
 */
export function placeInSchools(plans, schools, chance) {
  for (const plan of plans) {
    let before;
    for (const stay of plan.stays) {
      const age = ageOn(stay.entry, plan.child.birth);
      Object.assign(stay, settled(stay.provision, age, before, schools, chance));
      before = stay.school;
    }
  }
}

const SETTING_CODES = {
  early_years: ['EYP'],
  eotas: ['OLA'],
  home_educated: ['EHE'],
  neet: ['NEET'],
  elsewhere: ['NIEO', 'NIEC', 'OPA', 'OTH'],
};

function settled(provision, age, before, schools, chance) {
  const oneOf = (kind, test = () => true) => {
    const suitable = schools.filter((school) => school.kind === kind && test(school));
    const others = suitable.filter((school) => school !== before);
    return chance.pick(others.length > 0 ? others : suitable);
  };
  switch (provision) {
    case 'mainstream':
      if (age <= 3) return { school: chance.happens(0.3) ? oneOf('nursery') : oneOf('primary') };
      if (chance.happens(0.02)) return { school: oneOf('independent') };
      return { school: oneOf(age <= 10 ? 'primary' : 'secondary') };
    case 'resourced': {
      const withBase = oneOf(
        age <= 10 ? 'primary' : 'secondary',
        (school) => school.unitPlaces || school.resourcedPlaces,
      );
      return { school: withBase, base: withBase.unitPlaces ? 'sen_unit' : 'resourced_provision' };
    }
    case 'special_state':
      // One in sixteen goes to the neighbouring authority's school.
      return {
        school: chance.happens(0.06)
          ? oneOf('special', (s) => s.laCode !== '999')
          : oneOf('special', (s) => s.laCode === '999'),
      };
    case 'special_independent':
      return {
        school: oneOf('independent_special'),
        residential: age >= 11 && chance.happens(0.11) ? (chance.happens(0.75) ? 'A' : 'B') : undefined,
      };
    case 'alternative':
      return { school: oneOf('alternative') };
    case 'post16': {
      if (chance.happens(0.07)) return { workBased: chance.choose({ S: 70, A: 25, T: 5 }) };
      if (chance.happens(0.08)) return {};
      return { school: age <= 18 && chance.happens(0.15) ? oneOf('sixth_form') : oneOf('college'), byUkprn: true };
    }
    case 'post16_specialist':
      return { school: oneOf('specialist_college'), byUkprn: true };
    default:
      return { setting: chance.pick(SETTING_CODES[provision]) };
  }
}
