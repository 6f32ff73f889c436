import { after, times } from './days.ts';
import type { Counts } from './published.ts';
import type { Items } from './return.ts';

/**
 * The reviews of plans of which one was expected, in the counts of `annual_reviews.csv`: meetings and decisions before
 * 2024, in it and after it, and how many were decided within four weeks.
 */

const YEARS = ['prior', '24', '25'] as const;
type Year = (typeof YEARS)[number];
type Pair = readonly [meeting: Year, decision: Year];

/** A meeting in one year decided in another, within four weeks and later; undefined where it cannot be. */
const SOON: Readonly<Record<string, (index: number) => Items>> = {
  'prior prior': () => dates('2023-11-06', 20),
  'prior 24': () => dates('2023-12-18', 25),
  // Up to the very last day that is in time.
  '24 24': (index) => dates('2024-05-01', index % 29),
  '24 25': () => dates('2024-12-20', 21),
  '25 25': () => dates('2025-01-06', 8),
};
const LATE: Readonly<Record<string, (index: number) => Items>> = {
  'prior prior': () => dates('2023-09-04', 77),
  'prior 24': () => dates('2023-10-02', 105),
  'prior 25': () => dates('2023-10-02', 465),
  '24 24': (index) => dates('2024-03-04', 29 + (index % 200)),
  '24 25': () => dates('2024-10-07', 95),
};
const MEETING: Readonly<Record<Year, string>> = { prior: '2023-11-20', '24': '2024-11-18', '25': '2025-01-08' };

function dates(meeting: string, days: number): Items {
  return { ReviewMeeting: meeting, LastReview: after(meeting, days) };
}

/** The items of every review, and a blank for each plan without one. */
export function reviewItems(counts: Counts): Items[] {
  const count = (column: string) => counts.get(column)!;
  const meetings = byYear((year) => count(`review_meeting_${year === 'prior' ? 'prior_24' : year}`));
  const decisions = byYear((year) => count(`review_decision${year === 'prior' ? '_prior24' : year}`));
  const pairs = pairUp(meetings, decisions);
  const soon = chooseSoon(pairs, count('number_decsion_4weeks'));
  const decided = pairs.map((pair, index) => (soon.has(index) ? SOON : LATE)[pair.join(' ')]!(index));
  const waiting = YEARS.flatMap((year) =>
    times(meetings.get(year)! - pairs.filter(([meeting]) => meeting === year).length, () => ({
      ReviewMeeting: MEETING[year],
    })),
  );
  const outcomes = [
    ...times(count('outcome_amend'), () => 'A'),
    ...times(count('outcome_cease'), () => 'C'),
    ...times(count('outcome_maintan'), () => 'M'),
  ];
  const reviewed = [...decided, ...waiting].map((items, index) => ({ ...items, ReviewOutcome: outcomes[index] ?? '' }));
  return [...reviewed, ...times(count('no_review_meeting'), () => ({}))];
}

function byYear(count: (year: Year) => number): Map<Year, number> {
  return new Map(YEARS.map((year) => [year, count(year)]));
}

/** Earliest decisions go with earliest meetings; meetings left over wait for theirs. */
function pairUp(meetings: ReadonlyMap<Year, number>, decisions: ReadonlyMap<Year, number>): Pair[] {
  const list = (counts: ReadonlyMap<Year, number>) => YEARS.flatMap((year) => times(counts.get(year)!, () => year));
  const met = list(meetings);
  return list(decisions).map((decision, index) => {
    const meeting = met[index];
    if (!meeting || YEARS.indexOf(meeting) > YEARS.indexOf(decision)) throw new Error('a decision before any meeting');
    return [meeting, decision];
  });
}

/** Which pairs are decided in time: first those that can be nothing else. */
function chooseSoon(pairs: readonly Pair[], wanted: number): ReadonlySet<number> {
  const indexes = pairs.map((_, index) => index);
  const forced = indexes.filter((index) => !(pairs[index]!.join(' ') in LATE));
  const free = indexes.filter((index) => !forced.includes(index) && pairs[index]!.join(' ') in SOON);
  const chosen = [...forced, ...free.slice(0, wanted - forced.length)];
  if (chosen.length !== wanted) throw new Error('not so many reviews can be decided in time');
  return new Set(chosen);
}
