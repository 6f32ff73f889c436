import { jsonText } from '../../io/json.ts';
import type { World } from '../../io/world.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { diagnose } from '../../pipeline.ts';
import { protect } from '../../protect/protect.ts';
import type { PlanOptions } from '../plan.ts';
import { areaPlaybook } from './content.ts';
import { loadArea, requireTables } from './load-area.ts';
import { assumptionsText, planText } from './plan-text.ts';
import { refuseUnusable } from './refuse-unusable.ts';

/** Works out the plan of an area, shows it or its assumptions, and writes the papers where they are asked for. */
export async function showPlan(folder: string, options: PlanOptions, world: World): Promise<void> {
  const playbook = await areaPlaybook(folder, world);
  const data = await loadArea(folder, playbook, options.asOf, world);
  if (await refuseUnusable(data, 'Nothing was worked out', world)) return world.finish(1);
  requireTables(data);
  const exact = diagnose(data, data.area, playbook, {
    toolVersion: world.version,
    seed: options.seed,
    acceptPurposive: options.acceptPurposive ?? false,
  });
  const diagnosis = options.internal ? exact : protect(exact);
  if (options.out !== undefined) {
    const { writePlanFiles } = await import('./plan-files.ts');
    const written = await writePlanFiles(diagnosis, folder, { ...options, out: options.out }, world);
    world.say(`${written.map((file) => `Wrote ${file}`).join('\n')}\n`);
  }
  world.write(shown(diagnosis, options, world));
  const isWrong = diagnosis.plan?.checks.some(({ status }) => status === 'not-met') ?? false;
  world.finish(options.check && isWrong ? 1 : 0);
}

function shown(diagnosis: Diagnosis, { json, assumptions }: PlanOptions, world: World): string {
  if (!json) return assumptions ? assumptionsText(diagnosis, world) : planText(diagnosis, world);
  const { area, asOf, audience, interventions, plan } = diagnosis;
  const common = { area: area.name, asOf, audience };
  return jsonText(assumptions ? { ...common, register: plan?.register ?? [] } : { ...common, interventions, plan });
}
