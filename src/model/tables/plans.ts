import { code, date, flag, id, lenient, month, required, text } from '../cells.ts';
import { CEASE_REASONS, NEEDS, REVIEW_OUTCOMES, SEXES } from '../codes.ts';
import { dropped, kept, monthOnly } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per EHC plan, open or ceased. */
export const plans = tableSpec({
  name: 'plans',
  folder: 'data',
  title: 'Plans',
  description: 'One row per EHC plan, open or ceased.',
  enables: 'everything about plans',
  needed: true,
  key: 'plan_id',
  atLeastOne: [['birth_date', 'birth_month'], ['primary_need']],
  columns: {
    plan_id: required(id('The plan.', 'P0001')),
    person_id: required(id('The child or young person. Your own id, never a UPN or ULN.', 'C0001')),
    birth_date: monthOnly(date('Date of birth. Becomes an age; birth_month is enough.', '2015-03-14')),
    birth_month: month('Month of birth, where the day is not held or not needed.'),
    sex: lenient(code('Sex as recorded.', SEXES)),
    ethnicity: lenient(text('Ethnicity, a Common Basic Data Set code.', 'WBRI')),
    primary_need: code('Primary need. A plan without one is counted, its need not known.', NEEDS),
    secondary_need: dropped(lenient(code('Secondary need.', NEEDS))),
    request_id: lenient(id('The request that led to the plan.', 'R0001')),
    start_date: kept(required(date('The day the plan was first issued.'))),
    cease_date: kept(date('The day the plan ceased.', '')),
    cease_reason: lenient(code('Why it ceased.', CEASE_REASONS)),
    transferred_in: id('Number of the authority the plan came from. Filled means: not a new plan.', ''),
    transferred_in_date: kept(date('The day this authority took the plan over.', '')),
    review_meeting_date: kept(date('The latest annual review meeting.', '2024-05-20')),
    review_decision_date: kept(date('The decision after that meeting.', '2024-06-10')),
    review_outcome: lenient(code('The decision.', REVIEW_OUTCOMES)),
    draft_amended_date: lenient(date('Draft amended plan sent.', '')),
    phase_transfer_due_date: lenient(date('The day a phase-transfer review is due.', '')),
    phase_transfer_final_date: lenient(date('The day the final plan for a phase transfer was issued.', '')),
    social_care: dropped(lenient(flag('Known to children\u2019s social care.'))),
  },
  rules: [
    (row) =>
      row.birthDate === undefined && row.birthMonth === undefined
        ? { code: 'plan-birth-missing', column: 'birth_date' }
        : undefined,
    // The return holds needs of active plans; a ceased plan may well have none.
    (row) =>
      row.primaryNeed === undefined && row.ceaseDate === undefined
        ? { code: 'plan-need-missing', column: 'primary_need' }
        : undefined,
    (row) =>
      row.ceaseDate !== undefined && row.ceaseDate < row.startDate
        ? { code: 'plan-ceased-before-start', column: 'cease_date' }
        : undefined,
    (row) =>
      row.transferredIn === undefined && row.transferredInDate !== undefined
        ? { code: 'plan-transfer-date-alone', column: 'transferred_in' }
        : undefined,
    (row) =>
      row.reviewMeetingDate !== undefined &&
      row.reviewDecisionDate !== undefined &&
      row.reviewDecisionDate < row.reviewMeetingDate
        ? { code: 'review-decided-before-meeting', column: 'review_decision_date' }
        : undefined,
  ],
});
