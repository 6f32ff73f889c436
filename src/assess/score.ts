import type { StreamEvidence } from './evidence.ts';

/** What the streams of an element come to. */
export interface Score {
  /** Weight present ÷ weight applicable, 0–1. */
  readonly coverage: number;
  /** Weighted mean of the streams present, 0–100; absent below the minimum coverage, and where no stream is present. */
  readonly value: number | undefined;
}

/** Σ weight × z ÷ Σ weight over the streams present. Too little evidence is unknown, which is not a low score. */
export function scoreOf(evidence: readonly StreamEvidence[], minimumCoverage: number): Score {
  let applicable = 0;
  let present = 0;
  let weighted = 0;
  for (const stream of evidence) {
    if (!stream.applicable) continue;
    applicable += stream.weight;
    if (stream.reading === undefined) continue;
    present += stream.weight;
    weighted += stream.weight * stream.reading.z;
  }
  const coverage = applicable > 0 ? present / applicable : 0;
  return { coverage, value: present > 0 && coverage >= minimumCoverage ? weighted / present : undefined };
}
