import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';

/** Faults where a list must hold each of some ids once and nothing else: those repeated, and those missing. */
export function checkList(
  part: Located<unknown>,
  path: Path,
  ids: readonly string[],
  wanted: readonly string[],
): Fault[] {
  return [
    ...checkUnique(part, path, ids),
    ...checkPresent(part, path, ids, wanted),
    ...checkKnown(part, path, ids, wanted),
  ];
}

/** A fault for each id of a list that stands in it a second time. */
export function checkUnique(part: Located<unknown>, path: Path, ids: readonly string[]): Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [faultAt(part, [...path, index], `"${id}" stands twice.`, 'Keep one of the two.')] : [],
  );
}

/** A fault for each wanted id that a list lacks. */
export function checkPresent(
  part: Located<unknown>,
  path: Path,
  ids: readonly string[],
  wanted: readonly string[],
): Fault[] {
  return wanted
    .filter((id) => !ids.includes(id))
    .map((id) => faultAt(part, path, `"${id}" is missing from "${String(path.at(-1))}".`, 'Add it.'));
}

/** A fault for each id of a list that is not one of the known ones. */
export function checkKnown(
  part: Located<unknown>,
  path: Path,
  ids: readonly string[],
  known: readonly string[],
): Fault[] {
  return ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [faultAt(part, [...path, index], `There is no "${id}".`, `Use one of: ${known.join(', ')}.`)],
  );
}
