import type { Area } from '../model/area.ts';
import { type Day, isoDay } from '../model/day.ts';
import { type Issue, issue } from '../model/issues.ts';

type Acknowledging = Pick<Area, 'acknowledged'>;

/**
 * Issues with what `dbv.yaml` says of those that are known and accepted. An acknowledgement whose day has passed accepts
 * nothing any more. One that has a file speaks of that file only, by its path or its name.
 */
export function acknowledge(issues: readonly Issue[], { acknowledged = [] }: Acknowledging, reference: Day): Issue[] {
  const holding = acknowledged.filter(({ until }) => !isOver(until, reference));
  return issues.map((each) => {
    const found = holding.find(({ code, file }) => code === each.code && isOf(each.file, file));
    if (!found) return each;
    const { reason, by, until } = found;
    return { ...each, acknowledged: { reason, by, until } };
  });
}

/** An issue for each acknowledgement whose day has passed. */
export function expiredAcknowledgements({ acknowledged = [] }: Acknowledging, reference: Day): Issue[] {
  return acknowledged
    .filter(({ until }) => isOver(until, reference))
    .map(({ code, until }) => issue('acknowledged-expired', 'dbv.yaml', {}, { code, until }));
}

function isOver(until: string, reference: Day): boolean {
  return until < isoDay(reference);
}

function isOf(path: string, file: string | undefined): boolean {
  return file === undefined || path === file || path.endsWith(`/${file}`);
}
