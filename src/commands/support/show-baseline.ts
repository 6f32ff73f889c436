import { outturnYears } from '../../baseline/baseline.ts';
import { jsonText } from '../../io/json.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { financialYearName } from '../../model/financial-year.ts';
import type { Tables } from '../../model/tables/index.ts';
import { type BaselineDocument, baselineDocument } from '../../pipeline.ts';
import { protectBaseline } from '../../protect/baseline.ts';
import { protectIndicators } from '../../protect/indicators.ts';
import type { BaselineOptions } from '../baseline.ts';
import { baselineText } from './baseline-text.ts';
import { areaPlaybook } from './content.ts';
import { loadArea } from './load-area.ts';
import { refuseUnusable } from './refuse-unusable.ts';

/** Reads an area and shows its baseline. Nothing is written, and no case review is needed. */
export async function showBaseline(folder: string, options: BaselineOptions, world: World): Promise<void> {
  const playbook = await areaPlaybook(folder, world);
  const data = await loadArea(folder, playbook, options.asOf, world);
  const used = ['spend', 'plans', 'placements'] as const;
  if (await refuseUnusable(data, 'Nothing was worked out', world, used)) return world.finish(1);
  const years = requireYears(data.tables, options.years);
  const exact = baselineDocument(data, data.area, playbook, years);
  const shown = options.internal ? exact : shareable(exact);
  world.write(options.json ? baselineJson(shown) : baselineText(shown, world));
}

/** The years to compare, where any are asked for. Errors where there is nothing to work a baseline out from. */
function requireYears(tables: Tables, asked: BaselineOptions['years']): { from: number; to: number } | undefined {
  if (tables.spend === undefined && (tables.plans === undefined || tables.placements === undefined)) {
    throw new UserError('A baseline needs data/spend.csv, or data/plans.csv and data/placements.csv.', {
      hint: 'Add the files, or name yours under sources: in dbv.yaml.',
    });
  }
  if (asked === undefined) return undefined;
  const known = outturnYears(tables);
  const missing = asked.filter((year) => !known.includes(year)).map(financialYearName);
  if (missing.length === 0) return { from: asked[0], to: asked[1] };
  throw new UserError(`spend.csv has no outturn for ${missing.join(' and ')}.`, {
    hint: known.length === 0 ? 'It has none at all.' : `It has outturn for ${known.map(financialYearName).join(', ')}.`,
  });
}

function shareable(exact: BaselineDocument): BaselineDocument {
  const { disclosure } = exact.judgements;
  const shown = protectIndicators(exact.indicators, disclosure);
  const baseline = protectBaseline(exact.baseline, { disclosure, exact: exact.indicators, shown });
  return { ...exact, audience: 'shareable', indicators: shown, baseline };
}

function baselineJson({ area, asOf, audience, baseline, notDone }: BaselineDocument): string {
  return jsonText({ area: area.name, asOf, audience, ...baseline, notDone });
}
