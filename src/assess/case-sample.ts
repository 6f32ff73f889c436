import { PHASES, type Phase, PROVISIONS, type Provision } from '../model/codes.ts';
import type { Row } from '../model/tables/index.ts';
import { type StratifiedShare, stratifiedShare } from '../statistics/stratified-share.ts';
import { grouped } from './grouped.ts';

export type CaseRow = Row<'case-reviews'>;

/** The reviewed cases of one stratum. */
export interface SampledStratum {
  readonly id: string;
  readonly provision: Provision;
  readonly phase: Phase;
  /** Children in the stratum when the sample was drawn; absent where it was not said. */
  readonly population: number | undefined;
  /** Children that each case stands for. */
  readonly weight: number;
  readonly reviewed: readonly CaseRow[];
  /** Reviewed cases but those of which reviewers could not say. */
  readonly informative: readonly CaseRow[];
}

/** All reviewed cases, by stratum. */
export interface CaseSample {
  /** Chosen without a frame: nobody said how many children any case stands for. */
  readonly purposive: boolean;
  readonly strata: readonly SampledStratum[];
}

/**
 * Groups reviewed cases by stratum and weighs them: population ÷ reviewed cases.
 *
 * Where no stratum has a population the sample is purposive and every case weighs 1. Where some have one, the cases of
 * the others weigh nothing: they speak of their own stratum only. Strata are in the order of the code lists.
 */
export function caseSample(rows: readonly CaseRow[]): CaseSample {
  const purposive = rows.every((row) => row.population === undefined);
  const byStratum = grouped(rows, (row) => row.stratum);
  const strata = PROVISIONS.flatMap((provision) =>
    PHASES.flatMap((phase) => {
      const reviewed = byStratum.get(`${provision}:${phase}`);
      return reviewed ? [sampledStratum(provision, phase, reviewed, purposive)] : [];
    }),
  );
  return { purposive, strata };
}

function sampledStratum(
  provision: Provision,
  phase: Phase,
  reviewed: readonly CaseRow[],
  purposive: boolean,
): SampledStratum {
  const population = reviewed.find((row) => row.population !== undefined)?.population;
  return {
    id: `${provision}:${phase}`,
    provision,
    phase,
    population,
    weight: purposive ? 1 : (population ?? 0) / reviewed.length,
    reviewed,
    informative: reviewed.filter((row) => row.idealOutcome !== 'cannot_say'),
  };
}

/** How many cases of a stratum carry some mark. Part marks are allowed. */
export type Marks = (stratum: SampledStratum) => number;

/** The weighted share of informative cases that carry a mark; undefined where there are none. */
export function caseShare(strata: readonly SampledStratum[], marks: Marks): StratifiedShare | undefined {
  return stratifiedShare(
    strata.map((stratum) => ({ weight: stratum.weight, n: stratum.informative.length, marked: marks(stratum) })),
  );
}

/** The share within one stratum, where every case weighs the same; undefined where there are no informative cases. */
export function shareWithin(stratum: SampledStratum, marks: Marks): StratifiedShare | undefined {
  return caseShare([{ ...stratum, weight: 1 }], marks);
}

/** Informative cases of a stratum that meet a condition. */
export function countCases(stratum: SampledStratum, condition: (row: CaseRow) => boolean): number {
  return stratum.informative.filter(condition).length;
}
