import { code, count, date, flag, id, lenient, required } from '../cells.ts';
import { isStratumId, NEEDS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per case that was drawn for review, or stands in reserve. */
export const sample = tableSpec({
  name: 'sample',
  folder: 'answers',
  title: 'Sample of cases',
  description: 'One row per case drawn for review, or held in reserve. Written by dbv sample; not to be edited.',
  enables: 'who was drawn for review, and who is still to be reviewed',
  needed: false,
  key: 'case_id',
  columns: {
    case_id: required(id('The case: a keyed hash of the plan\u2019s id.', 'p0f1e2d3c4b5a6978')),
    stratum: kept(
      required(id('Provision and phase it was drawn from: <provision>:<phase>.', 'special_state:secondary')),
    ),
    population: required(count('Children in that stratum when the sample was drawn.', { min: 1 }, '120')),
    order: required(count('Its turn within the stratum, reserves after the cases.', { min: 1 }, '1')),
    reserve: flag('In reserve: it takes the place of a case that cannot be reviewed.'),
    primary_need: lenient(code('Primary need when drawn.', NEEDS)),
    seed: required(count('The seed of the draw.', { min: 0 }, '1')),
    drawn_for: kept(required(date('The reference date it was drawn at.', '2026-01-31'))),
  },
  rules: [(row) => (isStratumId(row.stratum) ? undefined : { code: 'stratum-unknown', column: 'stratum' })],
});
