import { areaFiles } from '../examples/area-files.js';
import { makeArea, NORTHSHIRE } from '../examples/area-model.js';
import { dayOf } from '../examples/synthetic/days.js';

/**
 * The area that is measured, of the size of a typical English authority: 5,000 open plans, 9,000 placements, 12,000
 * requests, 300 case reviews and 500 adults who answered about all 17 elements. Made as the example Northshire is.
 */
const TYPICAL = {
  ...NORTHSHIRE,
  seed: 5000,
  size: 4.08,
  requestsFrom: dayOf(2009, 6, 1),
  historyFrom: dayOf(2022, 9, 1),
  cases: { times: 2.73 },
  respondents: { parent_carer: 250, provider: 125, practitioner: 125, child: 40 },
};

const CONFIG = `name: Typical (synthetic)
la_code: "999"
region: E12000003
reference_date: 2026-01-31
history_from: 2022-09-01
`;

/** The files of the area, by path in its folder. */
export function typicalAreaFiles() {
  return new Map([['dbv.yaml', CONFIG], ...areaFiles(makeArea(TYPICAL))]);
}
