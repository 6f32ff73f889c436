import type { StreamsContent } from '../model/playbook.ts';
import { uniformSource } from '../statistics/draws.ts';
import { observedQuantile } from '../statistics/observed-quantile.ts';
import { subSeed } from '../statistics/sub-seed.ts';
import type { Reading, StreamEvidence } from './evidence.ts';
import type { Idea } from './ideas.ts';

/** Where an idea stands among those scored, 1 = most need of change: bounds and median over draws. */
export interface Rank {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Share of draws in which it was among the top few, 0–1. */
  readonly topFiveShare: number;
}

type DrawSettings = StreamsContent['draws'];

/** An element with a score, and the evidence behind it. */
export interface Scored {
  readonly element: string;
  readonly evidence: readonly StreamEvidence[];
}

/**
 * Ranks ideas over seeded draws: each stream redrawn within its sampling error, each stream's weight varied by one factor
 * a draw that all elements share. An idea stands by the higher of its elements' scores; equal scores share the middle of
 * their places. Every use of chance has a seed of its own, so that one element cannot disturb the draws of another.
 */
export function rankIdeas(
  ideas: readonly Idea[],
  scored: readonly Scored[],
  settings: DrawSettings,
  seed: number,
): ReadonlyMap<Idea, Rank> {
  const multipliers = weightMultipliers(scored, settings, seed);
  const ranked = ideas.flatMap((idea) => {
    const members = scored.filter(({ element }) => idea.elements.includes(element));
    return members.length > 0 ? [{ idea, scores: higherOf(members, multipliers, settings.count, seed) }] : [];
  });
  const places = placesOf(
    ranked.map(({ scores }) => scores),
    settings.count,
  );
  return new Map(ranked.map(({ idea }, index) => [idea, summary(places[index]!, settings)]));
}

/** One factor for each stream and draw: U(1 − spread, 1 + spread). */
function weightMultipliers(
  scored: readonly Scored[],
  { count, weightSpread }: DrawSettings,
  seed: number,
): ReadonlyMap<string, Float64Array> {
  const streams = new Set(scored.flatMap(({ evidence }) => evidence.map(({ stream }) => stream)));
  return new Map(
    [...streams].map((stream) => {
      const uniform = uniformSource(subSeed(seed, `weight:${stream}`));
      return [stream, Float64Array.from({ length: count }, () => 1 + weightSpread * (2 * uniform() - 1))];
    }),
  );
}

/** The scores of an idea, draw by draw. */
function higherOf(
  members: readonly Scored[],
  multipliers: ReadonlyMap<string, Float64Array>,
  count: number,
  seed: number,
): Float64Array {
  const [first, ...rest] = members.map(({ evidence }) => drawnScores(evidence, multipliers, count, seed));
  const scores = first!;
  for (const other of rest) {
    for (let draw = 0; draw < count; draw++) scores[draw] = Math.max(scores[draw]!, other[draw]!);
  }
  return scores;
}

function drawnScores(
  evidence: readonly StreamEvidence[],
  multipliers: ReadonlyMap<string, Float64Array>,
  count: number,
  seed: number,
): Float64Array {
  const weighted = new Float64Array(count);
  const weights = new Float64Array(count);
  for (const { stream, weight, reading } of evidence) {
    if (reading === undefined) continue;
    const drawZ = zDraws(reading, seed);
    const multiplier = multipliers.get(stream)!;
    for (let draw = 0; draw < count; draw++) {
      const drawnWeight = weight * multiplier[draw]!;
      weighted[draw]! += drawnWeight * drawZ();
      weights[draw]! += drawnWeight;
    }
  }
  return weighted.map((sum, draw) => sum / weights[draw]!);
}

function zDraws({ z, sampling }: Reading, seed: number): () => number {
  return sampling ? sampling.draws(uniformSource(subSeed(seed, sampling.key))) : () => z;
}

/** The place of each idea in each draw. */
function placesOf(scores: readonly Float64Array[], count: number): readonly Float64Array[] {
  const places = scores.map(() => new Float64Array(count));
  for (let draw = 0; draw < count; draw++) {
    for (let i = 0; i < scores.length; i++) {
      const own = scores[i]![draw]!;
      let place = 0.5;
      for (const other of scores) place += other[draw]! > own ? 1 : other[draw] === own ? 0.5 : 0;
      places[i]![draw] = place;
    }
  }
  return places;
}

function summary(places: Float64Array, { interval, top }: DrawSettings): Rank {
  const sorted = places.toSorted();
  const tail = (1 - interval) / 2;
  return {
    low: observedQuantile(sorted, tail),
    median: observedQuantile(sorted, 0.5),
    high: observedQuantile(sorted, 1 - tail),
    topFiveShare: places.reduce((inTop, place) => inTop + (place <= top ? 1 : 0), 0) / places.length,
  };
}
