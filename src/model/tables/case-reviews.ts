import { code, count, date, flag, id, ids, lenient, oneOf, required, text } from '../cells.ts';
import { DIVERGENCE_POINTS, IDEAL_OUTCOMES, isStratumId, NEEDS, PROVISIONS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per reviewed case. */
export const caseReviews = tableSpec({
  name: 'case-reviews',
  folder: 'data',
  title: 'Case reviews',
  description: 'One row per reviewed case.',
  enables: 'what reviewers thought could have been, and the size of the opportunity',
  needed: true,
  key: 'case_id',
  columns: {
    case_id: required(id('The case.', 'K001')),
    plan_id: lenient(id('The plan, where it is recorded.', '')),
    stratum: kept(required(id('Provision and phase, as drawn: <provision>:<phase>.', 'special_state:secondary'))),
    population: count(
      'Children in that stratum when the sample was drawn; answers/sample.csv has it too. Blank in both = chosen without a frame.',
      { min: 1 },
      '120',
    ),
    reviewed_on: kept(required(date('The day of the review.', '2025-10-01'))),
    age: lenient(count('Age in years.', { min: 0, max: 25 }, '12')),
    primary_need: lenient(code('Primary need.', NEEDS)),
    current_provision: required(oneOf('Where the child is now.', PROVISIONS)),
    ideal_outcome: required(oneOf('What could have been, had the system worked better.', IDEAL_OUTCOMES)),
    ideal_provision: lenient(oneOf('The provision that would have suited best.', PROVISIONS)),
    divergence_point: lenient(oneOf('Where the path parted.', DIVERGENCE_POINTS)),
    decisive: ids('Elements that decided it, separated by semicolons.', /^[A-Z]{1,3}\d{2}$/, 'E09;E14'),
    contributory: ids('Elements that played a part, separated by semicolons.', /^[A-Z]{1,3}\d{2}$/, 'E05'),
    parent_view: lenient(flag('The parent carer\u2019s view was sought.')),
    child_view: lenient(flag('The child\u2019s view was sought.')),
    confidence: lenient(count('How sure the reviewers were, 1 to 3.', { min: 1, max: 3 }, '2')),
    dissent: lenient(flag('A reviewer disagreed.')),
    reviewer_roles: lenient(text('Roles in the room. No names.', 'SENCO; educational psychologist')),
    notes: lenient(text('Notes. They never leave the internal report.')),
  },
  rules: [(row) => (isStratumId(row.stratum) ? undefined : { code: 'stratum-unknown', column: 'stratum' })],
});
