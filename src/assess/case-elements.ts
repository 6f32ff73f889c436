import type { StratifiedShare } from '../statistics/stratified-share.ts';
import {
  type CaseRow,
  type CaseSample,
  caseShare,
  countCases,
  type Marks,
  type SampledStratum,
} from './case-sample.ts';
import type { Idea } from './ideas.ts';

/** What reviewed cases say of one idea. */
export interface CaseNaming {
  /** Weighted share of informative cases naming it: decisive counts 1, contributory the contributory mark. */
  readonly share: StratifiedShare | undefined;
  /** Informative cases that name it as decisive. */
  readonly decisiveCases: number;
  /** Informative cases that name it as contributory and not as decisive. */
  readonly contributoryCases: number;
}

/** Reads reviewed cases for one idea. A case that names either of two linked elements counts once, for both. */
export function caseNaming({ strata }: CaseSample, idea: Idea, contributoryMark: number): CaseNaming {
  const decisive = namedDecisive(idea);
  const contributory: Marks = (stratum) => countCases(stratum, (row) => isContributory(row, idea));
  const total = (marks: Marks) => strata.reduce((sum: number, stratum: SampledStratum) => sum + marks(stratum), 0);
  return {
    share: caseShare(strata, (stratum) => decisive(stratum) + contributoryMark * contributory(stratum)),
    decisiveCases: total(decisive),
    contributoryCases: total(contributory),
  };
}

/** Marks the cases for which an idea was decisive. */
export function namedDecisive(idea: Idea): Marks {
  return (stratum) => countCases(stratum, (row) => isDecisive(row, idea));
}

function isDecisive(row: CaseRow, { elements }: Idea): boolean {
  return elements.some((element) => row.decisive?.includes(element));
}

function isContributory(row: CaseRow, idea: Idea): boolean {
  return !isDecisive(row, idea) && idea.elements.some((element) => row.contributory?.includes(element));
}
