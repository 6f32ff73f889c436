import { UserError } from '../../model/errors.ts';
import type { Settings } from './definition.ts';
import type { EesTable } from './read-file.ts';
import { namesIn } from './sums.ts';

/** Columns of the caseload that are no setting: places and periods, totals, percentages, what was collected until 2022. */
const NOT_SETTINGS =
  /^(time|country|region|la|new_la|old_la)_|_(level|pc|total|2022)$|^(fe_total|ed_elsewhere|ehcplans|breakdown|breakdown_topic)$/;

/** Groups of the types of establishment of 2022, which hold their totals. */
const GROUPS_OF_TYPES: ReadonlySet<string> = new Set([
  'total',
  'mainstream school',
  'special school',
  'further education',
  'educated elsewhere',
  'alternative provision/pupil referral unit',
]);

/**
 * Stops where the file of the caseload has a setting that the playbook does not map: shares without it would be wrong.
 *
 * Errors: `UserError` naming the settings.
 */
export function checkSettings(caseload: EesTable, settings: Settings): void {
  const mapped = Object.keys(settings).flatMap((name) => namesIn(caseload, name));
  const known = new Set(mapped.map((name) => name.toLowerCase()));
  const isTotal = (name: string) =>
    caseload.kind.breakdown.by === 'type' ? GROUPS_OF_TYPES.has(name) : NOT_SETTINGS.test(name);
  const unmapped = [...caseload.columns].filter((name) => !known.has(name) && !isTotal(name));
  if (unmapped.length === 0) return;
  throw new UserError(`${caseload.file} has settings that dbv does not know: ${unmapped.join(', ')}.`, {
    hint: 'A newer version of dbv may. Without them shares would be wrong, so that none were worked out.',
  });
}
