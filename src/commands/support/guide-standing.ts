import type { Diagnosis } from '../../model/diagnosis.ts';
import type { Playbook } from '../../model/playbook.ts';
import { diagnose } from '../../pipeline.ts';
import type { WalkFacts } from '../../walk/facts.ts';
import { type NewAnswer, withAnswer } from '../../walk/new-answer.ts';
import { type Walk, walkOf } from '../../walk/walk.ts';
import { areaPlaybook } from './content.ts';
import { type LoadedArea, loadArea } from './load-area.ts';

/** Where an area stands: its records, what a diagnosis says of them, and how far each step is. */
export interface AreaStanding {
  readonly data: LoadedArea;
  readonly playbook: Playbook;
  readonly diagnosis: Diagnosis;
  readonly facts: WalkFacts;
  readonly walk: Walk;
}

interface Program {
  readonly root: string;
  readonly version: string;
}

/** Reads an area and works out where it stands. */
export async function loadStanding(folder: string, world: Program): Promise<AreaStanding> {
  const playbook = await areaPlaybook(folder, world);
  return standingOf(await loadArea(folder, playbook), playbook, world);
}

/** Where an area stands that has been read. */
export function standingOf(data: LoadedArea, playbook: Playbook, { version }: Pick<Program, 'version'>): AreaStanding {
  const diagnosis = diagnose(data, data.area, playbook, { toolVersion: version, seed: 1, acceptPurposive: false });
  const { tables, issues, unusable } = data;
  const facts = { playbook, tables, issues, unusable, diagnosis };
  return { data, playbook, diagnosis, facts, walk: walkOf(facts) };
}

/**
 * Where the area stands once answers stand in its files. Only marks of elements bear on scores: for other answers the
 * diagnosis is taken as it is, since what it says of them is for the report.
 */
export function standingWith(standing: AreaStanding, given: readonly NewAnswer[], world: Program): AreaStanding {
  const { playbook } = standing;
  const tables = given.reduce(withAnswer, standing.data.tables);
  const data = { ...standing.data, tables };
  if (given.some(({ place }) => place.into === 'self-assessment')) return standingOf(data, playbook, world);
  const facts = { ...standing.facts, tables };
  return { ...standing, data, facts, walk: walkOf(facts) };
}
