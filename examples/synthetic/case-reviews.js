import { isOpen, phaseOf, stayOn } from './caseload.js';
import { ageOn, isoDay, workingDay } from './days.js';
import { NAMED_IN_REVIEWS } from './story.js';

/**
 * The case reviews: a sample drawn by provision and phase, and what reviewers made of each case. How many cases of a
 * stratum end in each outcome is set here and not left to chance, so that the planted shares are there.
 */
const DESIGN = {
  'mainstream:primary': {
    cases: 17,
    outcomes: { right_now: 10, sen_support_no_plan: 4, more_specialist_needed: 2, cannot_say: 1 },
  },
  'mainstream:secondary': {
    cases: 14,
    outcomes: { right_now: 8, sen_support_no_plan: 3, more_specialist_needed: 2, cannot_say: 1 },
  },
  'resourced:primary': { cases: 4, outcomes: { right_now: 4 } },
  'special_state:primary': {
    cases: 14,
    outcomes: { right_now: 7, mainstream_not_special: 3, resourced_not_special: 3, cannot_say: 1 },
  },
  'special_state:secondary': {
    cases: 22,
    outcomes: {
      right_now: 8,
      mainstream_not_special: 9,
      resourced_not_special: 3,
      more_specialist_needed: 1,
      cannot_say: 1,
    },
  },
  'special_independent:secondary': {
    cases: 13,
    outcomes: {
      right_now: 4,
      state_special_not_independent: 6,
      mainstream_not_special: 1,
      more_specialist_needed: 1,
      cannot_say: 1,
    },
  },
  'special_independent:primary': { cases: 3, outcomes: { right_now: 2, state_special_not_independent: 1 } },
  'alternative:secondary': { cases: 4, outcomes: { right_now: 2, more_specialist_needed: 2 } },
  'special_state:post16': { cases: 5, outcomes: { right_now: 3, post16_ordinary_pathway: 2 } },
  'post16:post16': {
    cases: 14,
    outcomes: {
      right_now: 7,
      post16_ordinary_pathway: 4,
      sen_support_no_plan: 1,
      more_specialist_needed: 1,
      cannot_say: 1,
    },
  },
};

const IDEAL_PROVISION = {
  sen_support_no_plan: 'mainstream',
  mainstream_not_special: 'mainstream',
  resourced_not_special: 'resourced',
  state_special_not_independent: 'special_state',
  post16_ordinary_pathway: 'post16',
};
const MORE_SPECIALIST = {
  mainstream: 'special_state',
  special_state: 'special_independent',
  alternative: 'special_state',
  post16: 'post16_specialist',
};
const DIVERGED = {
  early_years: { early_years: 1 },
  primary: { primary: 50, at_assessment: 25, early_years: 25 },
  secondary: { transfer_to_secondary: 62, primary: 15, key_stage_4: 13, at_assessment: 10 },
  post16: { post16: 40, key_stage_4: 30, transfer_to_secondary: 20, at_assessment: 10 },
};
const ROLES = {
  early_years: ['early years SENCO; educational psychologist; health visitor'],
  primary: [
    'SENCO; educational psychologist; case officer',
    'SENCO; speech and language therapist; parent carer representative',
  ],
  secondary: [
    'SENCO; educational psychologist; case officer',
    'headteacher; educational psychologist; parent carer representative',
  ],
  post16: [
    'college inclusion lead; case officer; social worker',
    'college inclusion lead; careers adviser; parent carer representative',
  ],
};

/**
 * Rows of case-reviews.csv, drawn from the plans open on `drawn` and reviewed in the weeks after: `times` the design, or
 * the number of cases that `sizes` gives for a stratum.
 */
export function caseReviewRows(plans, { drawn, times, sizes = {} }, chance) {
  const strata = strataOn(plans, drawn);
  const rows = Object.entries(DESIGN).flatMap(([stratum, { cases, outcomes }]) => {
    const frame = strata.get(stratum) ?? [];
    const wanted = chance.shuffled(
      spread(outcomes, Math.min(sizes[stratum] ?? Math.round(cases * times), frame.length)),
    );
    return chance
      .shuffled(frame)
      .slice(0, wanted.length)
      .map((plan, i) => caseRow(plan, stratum, frame.length, wanted[i], drawn, chance));
  });
  return rows.map((row, i) => ({ case_id: `K${String(i + 1).padStart(3, '0')}`, ...row }));
}

/** The plans open on a day, by stratum. */
function strataOn(plans, day) {
  const strata = new Map();
  for (const plan of plans) {
    const stay = isOpen(plan, day) ? stayOn(plan, day) : undefined;
    if (stay === undefined) continue;
    const stratum = `${stay.provision}:${phaseOf(ageOn(day, plan.child.birth))}`;
    strata.set(stratum, [...(strata.get(stratum) ?? []), plan]);
  }
  return strata;
}

/** `count` outcomes in the proportions given, the largest remainders rounded up. */
function spread(outcomes, count) {
  const total = Object.values(outcomes).reduce((sum, part) => sum + part, 0);
  const exact = Object.entries(outcomes).map(([outcome, part]) => ({ outcome, share: (part * count) / total }));
  const whole = exact.map(({ outcome, share }) => ({
    outcome,
    count: Math.floor(share),
    left: share - Math.floor(share),
  }));
  let missing = count - whole.reduce((sum, each) => sum + each.count, 0);
  for (const each of [...whole].sort((one, other) => other.left - one.left)) {
    if (missing === 0) break;
    each.count += 1;
    missing -= 1;
  }
  return whole.flatMap(({ outcome, count: n }) => Array(n).fill(outcome));
}

function caseRow(plan, stratum, population, outcome, drawn, chance) {
  const [provision, phase] = stratum.split(':');
  const moved = outcome !== 'right_now' && outcome !== 'cannot_say';
  const named = outcome === 'cannot_say' ? { decisive: [], contributory: [] } : namedIn(phase, moved, chance);
  return {
    plan_id: plan.id,
    stratum,
    population,
    reviewed_on: isoDay(workingDay(drawn + chance.whole(12, 60))),
    age: ageOn(drawn, plan.child.birth),
    primary_need: plan.child.need,
    current_provision: provision,
    ideal_outcome: outcome,
    ideal_provision:
      outcome === 'right_now'
        ? provision
        : outcome === 'more_specialist_needed'
          ? MORE_SPECIALIST[provision]
          : IDEAL_PROVISION[outcome],
    divergence_point: moved
      ? named.decisive.includes('E09')
        ? 'transfer_to_secondary'
        : chance.choose(DIVERGED[phase])
      : undefined,
    decisive: named.decisive.join(';'),
    contributory: named.contributory.join(';'),
    parent_view: chance.happens(0.82) ? '1' : '0',
    child_view: chance.happens(0.58) ? '1' : '0',
    confidence: chance.choose(outcome === 'cannot_say' ? { 1: 1 } : { 1: 15, 2: 50, 3: 35 }),
    dissent: chance.happens(moved ? 0.14 : 0.04) ? '1' : '0',
    reviewer_roles: chance.pick(ROLES[phase]),
    notes: chance.happens(0.15) ? 'Synthetic note of a reviewer.' : undefined,
  };
}

/** The elements named: where the path parted one or two decided it; where all is well fewer are named. */
function namedIn(phase, moved, chance) {
  const weights = { ...NAMED_IN_REVIEWS[phase] };
  const decisive = moved ? (chance.happens(0.35) ? 2 : 1) : chance.happens(0.55) ? 1 : 0;
  const drawn = [];
  for (let left = decisive + chance.whole(moved ? 1 : 0, 2); left > 0; left--) {
    const element = chance.choose(withOthers(weights, drawn));
    drawn.push(element);
  }
  return { decisive: drawn.slice(0, decisive).sort(), contributory: drawn.slice(decisive).sort() };
}

function withOthers({ else: other, ...named }, without) {
  const all = Array.from({ length: 17 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
  return Object.fromEntries(all.filter((id) => !without.includes(id)).map((id) => [id, named[id] ?? other]));
}
