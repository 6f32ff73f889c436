import { areaFiles } from './area-files.js';
import { makeArea, NORTHSHIRE } from './area-model.js';

/** The files of the full example, by path in its folder. */
export function northshireFiles() {
  const tables = makeArea(NORTHSHIRE);
  leaveBlank(tables.placements, 'in_area', [211, 987, 1730]);
  return areaFiles(tables);
}

/** Harmless mess: a few flags that nobody filled in. */
function leaveBlank(rows, column, positions) {
  for (const position of positions) rows[position][column] = undefined;
}
