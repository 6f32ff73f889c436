import { code, cost, count, date, id, ids, number, oneOf, required, text } from '../cells.ts';
import { INTERVENTION_FLOWS, INTERVENTION_STATUSES, PATHWAYS, PROVISIONS, THEMES } from '../codes.ts';
import { milestonesIn } from '../milestones.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

const SHARE = { min: 0, max: 1 };

/** What the area means to change. */
export const interventions = tableSpec({
  name: 'interventions',
  folder: 'plan',
  title: 'Interventions',
  description: 'What the area means to change.',
  enables: 'deliverability of the opportunity, and the plan',
  needed: false,
  key: 'intervention_id',
  columns: {
    intervention_id: kept(required(id('The intervention.', 'I01'))),
    title: kept(required(text('Title.', 'Transfer team for Years 5 to 7'))),
    workstream: required(
      code('Workstream.', {
        '1': 'Partnership and co-production',
        '2': 'Targeted school support',
        '3': 'The SEN service',
        '4': 'Targeted services',
        '5': 'The data spine',
      }),
    ),
    elements: required(ids('Elements it changes, separated by semicolons.', /^[A-Z]{1,3}\d{2}$/, 'E09;E12')),
    theme: required(oneOf('Theme.', THEMES)),
    pathway: required(
      oneOf(
        'The pathway whose flow it changes; or starts (new plans), ceases (plans that end) or unit_cost (what a place costs).',
        [...PATHWAYS, ...INTERVENTION_FLOWS],
      ),
    ),
    provision: oneOf('With unit_cost, the provision whose places cost less. Blank: all.', PROVISIONS),
    start_date: kept(required(date('The day it starts.', '2026-09-01'))),
    ramp_months: required(count('Months until it is at full strength.', { min: 0, max: 120 }, '12')),
    deliverability_low: required(number('Share of the opportunity it can reach, low.', SHARE, '0.15')),
    deliverability_central: required(number('The same, central.', SHARE, '0.3')),
    deliverability_high: required(number('The same, high.', SHARE, '0.45')),
    recurring_cost: cost('Pounds a year at full strength.', '180000'),
    one_off_cost: cost('Pounds once.', '40000'),
    new_support_cost_per_child: cost('Pounds a year for each child reached.', '2500'),
    places_needed: count('Places that must be there.', { min: 0 }, ''),
    owner: kept(text('Role that owns it.', 'Head of SEN')),
    measure: kept(
      text(
        'What will show whether it works: ids of indicators, or words, separated by semicolons.',
        'left-mainstream-at-transfer-share',
      ),
    ),
    milestones: kept(
      text(
        'Dated steps on the way, separated by semicolons. Start and full strength need not be among them.',
        '2026-10-31 Team in post; 2027-07-20 Every school visited',
      ),
    ),
    source: kept(
      text('Where its costs and what it can deliver are taken from.', 'Pilot in six schools, report of June 2025'),
    ),
    status: oneOf('How far it is. Blank counts as idea.', INTERVENTION_STATUSES),
  },
  rules: [
    (row) =>
      row.deliverabilityLow <= row.deliverabilityCentral && row.deliverabilityCentral <= row.deliverabilityHigh
        ? undefined
        : { code: 'value-order', column: 'deliverability_central' },
    (row) =>
      milestonesIn(row.milestones).every(({ day }) => day !== undefined)
        ? undefined
        : { code: 'milestone-undated', column: 'milestones' },
  ],
});
