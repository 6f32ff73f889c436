import { stringify } from 'csv-stringify/sync';

/** The columns that the examples fill, in the order of the data contract. */
export const COLUMNS = namesIn({
  requests: `
    request_id person_id received_date source outcome outcome_date assessment_outcome assessment_outcome_date
    exception_20_weeks mediation tribunal assessment_mediation assessment_tribunal
  `,
  plans: `
    plan_id person_id birth_date sex ethnicity primary_need secondary_need request_id start_date cease_date
    cease_reason transferred_in transferred_in_date review_meeting_date review_decision_date review_outcome
    draft_amended_date phase_transfer_due_date phase_transfer_final_date social_care
  `,
  placements: `
    plan_id rank entry_date leaving_date urn ukprn sen_setting provision sen_unit resourced_provision residential
    work_based in_area annual_cost education_cost health_contribution care_contribution transport_cost
  `,
  'case-reviews': `
    case_id plan_id stratum population reviewed_on age primary_need current_provision ideal_outcome ideal_provision
    divergence_point decisive contributory parent_view child_view confidence dissent reviewer_roles notes
  `,
  surveys: 'respondent_id group element importance experience top_three phase need comment',
  engagement: 'date group activity people invited',
  feedback: 'date step group rating',
  'self-assessment': 'element maturity reason agreed_by date',
  progress: 'step question answer reason agreed_by date',
  spend: 'financial_year provision age_band amount children basis',
  population: 'year age population',
  measures: 'measure date numerator denominator value unit source',
  interventions: `
    intervention_id title workstream elements theme pathway start_date ramp_months deliverability_low
    deliverability_central deliverability_high recurring_cost one_off_cost new_support_cost_per_child places_needed
    owner measure milestones source status
  `,
  assumptions: 'assumption_id value_low value_central value_high unit source owner date',
  capacity: 'provision phase from_date places',
  establishments: 'urn ukprn name type_code phase_code la_code sen_unit_capacity resourced_capacity status',
});

function namesIn(lists) {
  return Object.fromEntries(Object.entries(lists).map(([table, list]) => [table, list.trim().split(/\s+/)]));
}

const FOLDERS = { interventions: 'plan', assumptions: 'plan', 'self-assessment': 'answers', progress: 'answers' };

/** Tables as CSV text, by path in an area folder. */
export function areaFiles(tables) {
  return new Map(
    Object.entries(tables).map(([table, rows]) => [
      `${FOLDERS[table] ?? 'data'}/${table}.csv`,
      stringify(rows, { header: true, columns: COLUMNS[table] }),
    ]),
  );
}
