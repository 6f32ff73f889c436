import { type Outcome, type Unknown, unknown } from '../../model/outcome.ts';
import { poissonExact } from '../../statistics/intervals.ts';

/** Events for each so many residents, with the exact Poisson interval of the count. Unknown as the population is. */
export function rate(events: number, population: number | Unknown, per: number): Outcome {
  if (typeof population !== 'number') return population;
  if (population === 0) return unknown('nothing-to-count');
  const { lower, upper } = poissonExact(events);
  const scaled = (count: number) => (count * per) / population;
  return {
    status: 'known',
    value: scaled(events),
    lower: scaled(lower),
    upper: scaled(upper),
    numerator: events,
    denominator: population,
    trace: { used: events, leftOut: [] },
  };
}
