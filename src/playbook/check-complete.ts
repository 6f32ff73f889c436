import { IDEAL_OUTCOMES, PATHWAYS, THEMES } from '../model/codes.ts';
import type {
  PathwaysContent,
  ProgrammeContent,
  ThemeContent,
  UnitCostsContent,
  WorkstreamContent,
} from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import type { Located } from '../yaml/located.ts';
import { checkList, checkUnique } from './check-list.ts';

/** The programme's five workstreams, as interventions.csv numbers them. */
const WORKSTREAM_IDS = ['1', '2', '3', '4', '5'];

/** Faults where the themes are not A, B and C, once each. */
export function checkThemes(part: Located<{ readonly themes: readonly ThemeContent[] }>): Fault[] {
  return checkList(part, ['themes'], idsOf(part.value.themes), THEMES);
}

/** Faults where the workstreams are not 1 to 5, once each. */
export function checkWorkstreams(part: Located<{ readonly workstreams: readonly WorkstreamContent[] }>): Fault[] {
  return checkList(part, ['workstreams'], idsOf(part.value.workstreams), WORKSTREAM_IDS);
}

/** Faults where the outcomes of a case review, or the pathways that can be sized, are not complete. */
export function checkPathways(part: Located<PathwaysContent>): Fault[] {
  return [
    ...checkList(part, ['outcomes'], idsOf(part.value.outcomes), IDEAL_OUTCOMES),
    ...checkList(part, ['pathways'], idsOf(part.value.pathways), PATHWAYS),
  ];
}

/** A fault for each of the programme's figures whose id stands twice. */
export function checkProgramme(part: Located<ProgrammeContent>): Fault[] {
  return checkUnique(part, ['figures'], idsOf(part.value.figures));
}

/** A fault for each published unit cost whose id stands twice. */
export function checkUnitCosts(part: Located<UnitCostsContent>): Fault[] {
  return checkUnique(part, ['figures'], idsOf(part.value.figures));
}

function idsOf(entries: readonly { readonly id: string | number }[]): string[] {
  return entries.map(({ id }) => String(id));
}
