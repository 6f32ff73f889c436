import { isOpen } from './caseload.js';
import { ageAtStartOf, ageOn, dayOf, isoDay, partsOf, workingDay } from './days.js';

/** Plans and stays as the rows of plans.csv and placements.csv. */

const iso = (day) => (day === undefined ? undefined : isoDay(day));

export function planRows(plans, extract, chance) {
  return plans.map((plan) => planRow(plan, extract, chance));
}

function planRow(plan, extract, chance) {
  const { child } = plan;
  return {
    plan_id: plan.id,
    person_id: child.personId,
    birth_date: isoDay(child.birth),
    sex: child.sex,
    ethnicity: child.ethnicity,
    primary_need: child.need,
    secondary_need: child.secondNeed,
    request_id: plan.request?.id,
    start_date: isoDay(plan.start),
    cease_date: iso(plan.cease),
    cease_reason: plan.ceaseReason,
    transferred_in: plan.transferredFrom,
    transferred_in_date: plan.transferredFrom === undefined ? undefined : isoDay(plan.joined),
    ...reviewCells(plan, extract, chance),
    ...phaseTransferCells(plan, extract, chance),
    social_care: child.socialCare ? '1' : '0',
  };
}

/** The latest annual review: about six in ten plans that should have had one last year did. */
function reviewCells(plan, extract, chance) {
  const lastDay = plan.cease ?? extract;
  const lastYear = partsOf(lastDay).year - 1;
  const meeting = latestMeeting(plan, lastDay, lastYear, chance);
  if (meeting === undefined) return {};
  const wait = chance.happens(0.46) ? chance.whole(7, 27) : chance.whole(30, 120);
  const decision = workingDay(meeting + wait);
  if (decision > lastDay || chance.happens(0.06)) return { review_meeting_date: isoDay(meeting) };
  const outcome = chance.choose({ M: 46, A: 49, C: plan.cease === undefined ? 1 : 12 });
  return {
    review_meeting_date: isoDay(meeting),
    review_decision_date: isoDay(decision),
    review_outcome: outcome,
    draft_amended_date:
      outcome === 'A' && decision + 25 <= lastDay ? isoDay(workingDay(decision + chance.whole(5, 25))) : undefined,
  };
}

function latestMeeting(plan, lastDay, lastYear, chance) {
  const year = chance.happens(0.62) ? lastYear : lastYear - 1;
  const month = Number(chance.choose({ 1: 9, 2: 10, 3: 11, 4: 7, 5: 11, 6: 11, 7: 6, 9: 6, 10: 10, 11: 11, 12: 6 }));
  const meeting = workingDay(dayOf(year, month, chance.whole(1, 28)));
  return meeting > plan.joined + 90 && meeting < lastDay ? meeting : undefined;
}

/** Due dates in law: 15 February for schools, 31 March after Year 11, in the year of the transfer. */
function phaseTransferCells(plan, extract, chance) {
  if (plan.cease !== undefined) return {};
  const { year } = partsOf(extract);
  // Age at the start of the next academic year, or of this one: the transfer that is coming, else the one just made.
  const coming = dueDate(ageAtStartOf(year, plan.child.birth), year);
  if (coming !== undefined) {
    const early = chance.happens(0.22) && plan.joined < extract - 200;
    return {
      phase_transfer_due_date: isoDay(coming),
      phase_transfer_final_date: early ? isoDay(workingDay(extract - chance.whole(3, 24))) : undefined,
    };
  }
  const made = dueDate(ageAtStartOf(year - 1, plan.child.birth), year - 1);
  if (made === undefined || plan.joined > made - 60) return {};
  const final = workingDay(made + (chance.happens(0.57) ? 0 - chance.whole(3, 30) : chance.whole(3, 110)));
  return { phase_transfer_due_date: isoDay(made), phase_transfer_final_date: isoDay(final) };
}

function dueDate(age, year) {
  if (age === 4 || age === 11) return dayOf(year, 2, 15);
  return age === 16 ? dayOf(year, 3, 31) : undefined;
}

/** The rows of every stay that touches the extract's history. */
export function placementRows(plans, { historyFrom, extract }, chance) {
  return plans.flatMap((plan) =>
    plan.stays
      .filter((stay) => stay.leaving === undefined || stay.leaving >= historyFrom)
      .map((stay) => placementRow(plan, stay, extract, chance)),
  );
}

function placementRow(plan, stay, extract, chance) {
  const { school, costs } = stay;
  const coded = school !== undefined || stay.setting !== undefined;
  const costKnown = chance.happens(0.96) && stay.provision !== 'home_educated';
  return {
    plan_id: plan.id,
    rank: '1',
    entry_date: isoDay(stay.entry),
    leaving_date: iso(stay.leaving),
    urn: stay.byUkprn ? undefined : school?.urn,
    ukprn: stay.byUkprn ? school?.ukprn : undefined,
    sen_setting: stay.setting,
    provision: coded ? undefined : stay.provision,
    sen_unit: isSchool(stay) ? (stay.base === 'sen_unit' ? '1' : '0') : undefined,
    resourced_provision: isSchool(stay) ? (stay.base === 'resourced_provision' ? '1' : '0') : undefined,
    residential: stay.residential,
    work_based: stay.workBased,
    in_area: school === undefined || school.laCode === '999' ? '1' : '0',
    annual_cost: costKnown ? costs.annual : undefined,
    education_cost: costKnown ? costs.education : undefined,
    health_contribution: costs.health,
    care_contribution: costs.care,
    transport_cost: stay.leaving === undefined && isOpen(plan, extract) ? costs.transport : undefined,
  };
}

function isSchool({ provision }) {
  return provision === 'mainstream' || provision === 'resourced';
}

/** Second placements beside the main one: part of the week in a college or in alternative provision. */
export function secondPlacementRows(plans, schools, { extract, count }, chance) {
  const eligible = plans.filter((plan) => isOpen(plan, extract) && ageOn(extract, plan.child.birth) >= 11);
  return chance
    .shuffled(eligible)
    .slice(0, count)
    .map((plan) => {
      const kind = ageOn(extract, plan.child.birth) >= 14 ? 'college' : 'alternative';
      return {
        plan_id: plan.id,
        rank: '2',
        entry_date: isoDay(workingDay(extract - chance.whole(40, 120))),
        urn: schools.find((school) => school.kind === kind).urn,
        in_area: '1',
        annual_cost: chance.whole(20, 60) * 100,
      };
    });
}
