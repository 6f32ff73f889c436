import type { Stream } from '../model/codes.ts';
import type { ElementResult } from '../model/diagnosis.ts';
import type { Uniform } from '../statistics/draws.ts';
import { present } from './present.ts';

export type StreamResult = ElementResult['streams'][number];
export type MeasureResult = NonNullable<StreamResult['measures']>[number];

/** What one stream says of one element. */
export interface Reading {
  /** 0–100; 100 = the strongest evidence that the element needs to change. */
  readonly z: number;
  /** The measure before scaling; absent where the stream is made of several. */
  readonly raw?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly n?: number | undefined;
  readonly nEffective?: number | undefined;
  /** The newest day of the evidence, `YYYY-MM-DD`; absent where it carries no date. */
  readonly newest?: string | undefined;
  /** How z would vary from sample to sample; absent where the evidence is not a sample. */
  readonly sampling?: Sampling | undefined;
}

/** A sampling distribution of z. */
export interface Sampling {
  /** Names the evidence, so that evidence shared by two elements is drawn alike for both. */
  readonly key: string;
  readonly draws: (source: Uniform) => () => number;
}

/** One stream of evidence about one element: what it weighs, whether it could apply, and what it says. */
export interface StreamEvidence {
  readonly stream: Stream;
  readonly weight: number;
  readonly applicable: boolean;
  readonly reading: Reading | undefined;
  readonly measures?: readonly MeasureResult[] | undefined;
}

/** A stream as the diagnosis shows it. */
export function streamResult({ stream, weight, applicable, reading, measures }: StreamEvidence): StreamResult {
  const { sampling: _, ...said } = reading ?? {};
  const status = reading ? 'known' : applicable ? 'missing' : 'not-applicable';
  return present({ stream, status, weight, ...said, measures: measures && [...measures] } as const);
}
