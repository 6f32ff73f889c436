import type { Calendar, Plan } from '../model/caseload.ts';
import { censusDays, flowsFrom, type Snapshot, snapshotAt, whereabouts, type YearOfFlows } from './snapshots.ts';

/** An area's own past: the stock on the last census day, and what happened in each year before it that can be used. */
export interface History {
  readonly now: Snapshot;
  /** Usable census days, oldest first; the last is now. */
  readonly snapshots: readonly Snapshot[];
  /** What happened between each census day and the next: one fewer. */
  readonly years: readonly YearOfFlows[];
  /** Census days left out because the provision of too many plans was not known, by year. */
  readonly leftOut: readonly number[];
}

/**
 * The past that can be used: census days from the day the extract is complete, back to the last before which the provision
 * of too many plans is not known. An extract that holds no placements of earlier years would otherwise be read as children
 * moving out of nowhere.
 */
export function historyOf(
  caseload: readonly Plan[],
  { census, historyFrom }: Pick<Calendar, 'census' | 'historyFrom'>,
  mostUnknown: number,
): History {
  const days = [...censusDays(historyFrom, census - 1), census];
  const where = whereabouts(caseload, days);
  const all = days.map((_, at) => snapshotAt(where, at));
  const isUsable = ({ plans, unknown }: Snapshot) => plans > 0 && unknown <= mostUnknown * plans;
  const first = all.findLastIndex((snapshot, at) => at < all.length - 1 && !isUsable(snapshot)) + 1;
  const snapshots = all.slice(first);
  return {
    now: snapshots.at(-1)!,
    snapshots,
    years: snapshots.slice(1).map((_, index) => flowsFrom(where, first + index)),
    leftOut: all.slice(0, first).map(({ year }) => year),
  };
}

/** The past as it stood some years ago. Needs at least one census day left. */
export function historyWithout(history: History, years: number): History {
  const snapshots = history.snapshots.slice(0, history.snapshots.length - years);
  return { ...history, now: snapshots.at(-1)!, snapshots, years: history.years.slice(0, snapshots.length - 1) };
}
