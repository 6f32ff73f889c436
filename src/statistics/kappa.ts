import { type Interval, Z } from './intervals.ts';

/** What two raters, blind to each other, said of one thing. */
export interface RatedTwice {
  readonly first: string;
  readonly second: string;
  /** Things of one cluster, such as the elements of one case, are not independent of each other. */
  readonly cluster?: string;
}

/** Agreement beyond what chance would give: 1 is full agreement, 0 no more than chance, less than 0 less than chance. */
export interface Kappa {
  readonly value: number;
  /** 95%. Absent where all agree or all are of one cluster: the large-sample variance is then nought, and says nothing. */
  readonly interval?: Interval;
}

/** Below this a variance is nought but for rounding. */
const NOUGHT = 1e-12;

/**
 * Cohen's kappa with its large-sample 95% interval. Undefined where nothing was rated twice, and where everybody said the
 * same of everything: there is then no agreement beyond chance to speak of.
 *
 * Source: Cohen (1960); variance by Fleiss, Cohen and Everitt (1969), not under the null hypothesis. It is the mean square of
 * what each rating adds to kappa (the delta method); in clusters, those are first added up, as in Yang and Zhou (2014).
 */
export function cohensKappa(ratings: readonly RatedTwice[]): Kappa | undefined {
  const n = ratings.length;
  if (n === 0) return undefined;
  const firsts = shares(ratings.map(({ first }) => first));
  const seconds = shares(ratings.map(({ second }) => second));
  const observed = ratings.filter(agrees).length / n;
  const expected = [...firsts].reduce((sum, [said, share]) => sum + share * (seconds.get(said) ?? 0), 0);
  if (1 - expected < NOUGHT) return undefined;
  const value = (observed - expected) / (1 - expected);

  const centre = value - expected * (1 - value);
  const sums = new Map<string, number>();
  ratings.forEach((rating, index) => {
    const chance = (firsts.get(rating.second) ?? 0) + (seconds.get(rating.first) ?? 0);
    const influence = (agrees(rating) ? 1 : 0) - (1 - value) * chance - centre;
    const cluster = rating.cluster ?? String(index);
    sums.set(cluster, (sums.get(cluster) ?? 0) + influence);
  });
  const squares = [...sums.values()].reduce((sum, each) => sum + each * each, 0);
  const variance = squares / (n * (1 - expected)) ** 2;
  if (variance < NOUGHT) return { value };
  const half = Z * Math.sqrt(variance);
  return { value, interval: { lower: Math.max(-1, value - half), upper: Math.min(1, value + half) } };
}

function agrees({ first, second }: RatedTwice): boolean {
  return first === second;
}

function shares(said: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Map([...counts].map(([each, count]) => [each, count / said.length]));
}
