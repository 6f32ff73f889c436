import { closest } from 'fastest-levenshtein';
import { INDICATORS } from '../../indicators/index.ts';
import { markdownPage } from '../../io/pages.ts';
import type { World } from '../../io/world.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { UserError } from '../../model/errors.ts';
import type { Playbook } from '../../model/playbook.ts';
import { diagnose } from '../../pipeline.ts';
import { protect } from '../../protect/protect.ts';
import { elementExplanation } from '../../reference/element-explanation.ts';
import { indicatorExplanation } from '../../reference/indicator-explanation.ts';
import { themeExplanation } from '../../reference/theme-explanation.ts';
import { areaPlaybook, shippedPlaybook } from './content.ts';
import { loadArea, requireTables } from './load-area.ts';

export interface Explanation {
  readonly text: string;
  readonly data: object;
}

/**
 * What an id means and, given an area, how its number was made.
 *
 * Errors: `UserError` for an id that is no indicator, element or theme, with the nearest.
 */
export async function explain(
  id: string,
  folder: string | undefined,
  options: { asOf?: string; internal?: boolean },
  world: World,
): Promise<Explanation> {
  const playbook = await (folder === undefined ? shippedPlaybook(world) : areaPlaybook(folder, world));
  const subject = findSubject(id, playbook);
  const diagnosis = folder === undefined ? undefined : await diagnosisOf(folder, playbook, options, world);
  const { markdown, data } = describe(subject, playbook, diagnosis);
  return { text: `${markdownPage(markdown, world)}\n`, data };
}

type Subject = { readonly kind: 'indicator' | 'element' | 'theme'; readonly id: string };

function findSubject(id: string, { elements, themes }: Playbook): Subject {
  const same = (known: string) => known.toLowerCase() === id.toLowerCase();
  const known: Subject[] = [
    ...INDICATORS.map((indicator) => ({ kind: 'indicator', id: indicator.id }) as const),
    ...elements.map((element) => ({ kind: 'element', id: element.id }) as const),
    ...themes.map((theme) => ({ kind: 'theme', id: theme.id }) as const),
  ];
  const found = known.find((subject) => same(subject.id));
  if (found) return found;
  throw new UserError(`There is no indicator, element or theme called ${id}.`, {
    hint: `Did you mean ${closest(
      id,
      known.map((subject) => subject.id),
    )}? Elements are E01 to E17 and those of the area\u2019s own, themes A, B and C; docs/indicators.md lists the indicators.`,
  });
}

async function diagnosisOf(
  folder: string,
  playbook: Playbook,
  { asOf, internal }: { asOf?: string; internal?: boolean },
  world: World,
): Promise<Diagnosis> {
  const data = await loadArea(folder, playbook, asOf, world);
  requireTables(data);
  const exact = diagnose(data, data.area, playbook, { toolVersion: world.version, seed: 1, acceptPurposive: false });
  return internal ? exact : protect(exact);
}

function describe({ kind, id }: Subject, playbook: Playbook, diagnosis: Diagnosis | undefined) {
  if (kind === 'indicator')
    return indicatorExplanation(INDICATORS.find((indicator) => indicator.id === id)!, playbook, diagnosis);
  if (kind === 'element')
    return elementExplanation(playbook.elements.find((element) => element.id === id)!, playbook, diagnosis);
  return themeExplanation(playbook.themes.find((theme) => theme.id === id)!, playbook, diagnosis);
}
