import type { StepTest } from '../../model/playbook.ts';
import type { WalkFacts } from '../facts.ts';

/** What a completion test found. */
export interface Found {
  readonly met: boolean;
  /** How things stand, with figures. */
  readonly found: string;
  /** What is missing, each in one line; empty where the test is met. */
  readonly missing: readonly string[];
}

/** One test of whether a step can begin or is done. */
export type CompletionTest = (facts: WalkFacts, rule: StepTest) => Found;

/** What was found, met where nothing is missing. */
export function foundOf(found: string, missing: readonly string[]): Found {
  return { met: missing.length === 0, found, missing };
}
