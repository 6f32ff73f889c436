import type { Overlay } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import type { Located } from '../yaml/located.ts';
import { withoutIdentity } from './identity.ts';
import type { Laid } from './lay-over.ts';
import type { Change } from './merge.ts';
import { writtenValue } from './written-value.ts';

/** One file of an area's own, read. */
export interface OwnFile<Content> {
  /** The whole content, where it has no faults of its own. */
  readonly part?: Located<Content>;
  /** What it adds or changes; left out where it changes nothing. */
  readonly overlay?: Overlay;
  readonly faults: readonly Fault[];
}

/** What a file is about. */
export type Subject = Pick<Overlay, 'kind' | 'id' | 'title' | 'change'>;

/** A file as it was laid, with the account of what it adds or changes. */
export function ownFile<Content>(
  file: string,
  { part, changes, reason, faults }: Laid<Content>,
  subjectOf: (content: Content) => Subject,
  further: (part: Located<Content>) => readonly Fault[],
): OwnFile<Content> {
  if (part === undefined) return { faults };
  const subject = subjectOf(part.value);
  const overlay: Overlay = {
    file,
    ...subject,
    ...(reason === undefined ? {} : { reason }),
    what: changes.map((change) => accountOf(change, reason)),
  };
  return {
    part,
    ...(subject.change === 'added' || changes.length > 0 ? { overlay } : {}),
    faults: [...faults, ...further(part)],
  };
}

function accountOf(
  { what, was, now, isNewEntry, reason }: Change,
  ofFile: string | undefined,
): Overlay['what'][number] {
  // The way to an entry names it already.
  const write = (value: unknown) => writtenValue(isNewEntry || now === undefined ? withoutIdentity(value) : value);
  const [before, after] = [write(was), write(now)];
  // Half of a pair would be taken for all there was.
  const isTold = (was === undefined || before !== undefined) && (now === undefined || after !== undefined);
  return {
    what,
    change: isNewEntry ? 'added' : now === undefined ? 'taken-out' : 'changed',
    ...(isTold && before !== undefined ? { was: before } : {}),
    ...(isTold && after !== undefined ? { now: after } : {}),
    ...(reason.given === undefined || reason.given === ofFile ? {} : { reason: reason.given }),
  };
}
