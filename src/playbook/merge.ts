import type * as z from 'zod';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';
import { type Entry, identityOf, isMap } from './identity.ts';
import { isOneWhole, isWording, schemaOf } from './schema-part.ts';

/** One thing that content laid over other content adds, changes or takes out. */
export interface Change {
  /** The way to it in words: `themes A weight`. */
  readonly what: string;
  /** Where it stands in the file laid over. */
  readonly path: Path;
  /** An entry of a list that was not there, which brings its own judgements; else a change to what was. */
  readonly isNewEntry: boolean;
  /** Undefined for what is new. */
  readonly was?: unknown;
  /** Undefined for what is taken out. */
  readonly now?: unknown;
  /** Whether it is a matter of words alone. */
  readonly isWording: boolean;
  readonly reason: GivenReason;
}

/** The reason that a file gives for a change: the one beside it or, where such content has none, the one for the whole file. */
interface GivenReason {
  readonly given?: string;
  /** The reason that stood beside it before. */
  readonly shipped?: string;
  readonly path: Path;
}

export interface Merged {
  /** The whole content, which finds its parts in the file laid over. */
  readonly part: Located<unknown>;
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

interface Place {
  readonly schema: z.core.$ZodType | undefined;
  readonly path: Path;
  readonly words: readonly string[];
  readonly reason: GivenReason;
}

/**
 * Content with other content laid over it. Maps are merged key by key; lists of maps entry by entry, where entries are
 * told apart by id, grade, value, test, indicator, theme or title, and one with `drop: true` is taken out; anything else
 * that is given stands in place of what was there, an empty list too. The order of what was there is kept, and what is new comes after it.
 *
 * @param reason what the file gives as its reason for all of its changes
 */
export function mergeOver(
  schema: z.core.$ZodType,
  base: unknown,
  over: Located<unknown>,
  reason: string | undefined,
): Merged {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const value = merged(base, over.value, {
    schema,
    path: [],
    words: [],
    reason: { ...(reason === undefined ? {} : { given: reason }), path: [] },
  });
  return {
    part: { file: over.file, value, at: (path) => over.at(pathWithin(path, value, over.value)) },
    changes,
    faults,
  };

  function merged(was: unknown, now: unknown, place: Place): unknown {
    if (isMap(was) && isMap(now) && !isOneWhole(place.schema)) return mergedMaps(was, now, place);
    const list = was ?? [];
    // An empty list says that nothing is to be there.
    if (isEntries(now) && now.length > 0 && isEntries(list)) return mergedLists(list, now, place);
    if (isSame(was, now)) return was;
    change(was, now, place);
    return now;
  }

  function mergedMaps(was: Entry, now: Entry, place: Place): Entry {
    const result: Record<string, unknown> = { ...was };
    const reason = reasonOf(was, now, place);
    const before = changes.length;
    // A reason speaks for what it stands beside, so it is a change by itself only where nothing else there changes.
    for (const key of Object.keys(now).toSorted((a, b) => Number(a === 'reason') - Number(b === 'reason'))) {
      const found = Object.hasOwn(was, key) ? was[key] : undefined;
      if (key === 'reason' && changes.length > before) result[key] = now[key];
      else result[key] = merged(found, now[key], { ...step(place, key), reason });
    }
    return result;
  }

  function mergedLists(was: readonly unknown[], now: readonly Entry[], place: Place): unknown[] {
    const seen = new Set<string>();
    let result = [...was];
    for (const [index, entry] of now.entries()) {
      const name = identityOf(entry) ?? `item ${index + 1}`;
      const at = step(place, index, name);
      const found = was.find((other) => identityOf(other) === name) as Entry | undefined;
      if (seen.has(name)) faults.push(faultAt(over, at.path, `"${name}" stands twice.`, 'Keep one of the two.'));
      else if (entry.drop === true) {
        if (found === undefined)
          faults.push(faultAt(over, at.path, `There is no "${name}" to take out.`, 'Delete this.'));
        else change(found, undefined, { ...at, reason: reasonOf(found, entry, at) });
        result = result.filter((other) => other !== found);
      } else if (found === undefined) {
        change(undefined, entry, { ...at, reason: reasonOf({}, entry, at) }, true);
        result.push(entry);
      } else result = result.map((other) => (other === found ? merged(found, entry, at) : other));
      seen.add(name);
    }
    return result;
  }

  function change(was: unknown, now: unknown, { schema, path, words, reason }: Place, isNewEntry = false): void {
    changes.push({ what: words.join(' '), path, isNewEntry, was, now, isWording: isWording(schema), reason });
  }
}

function step(place: Place, key: string | number, word = String(key)): Place {
  return { ...place, schema: schemaOf(place.schema, key), path: [...place.path, key], words: [...place.words, word] };
}

/** The reason that stands in a map, where maps of its kind have one; else that of what the map is in. */
function reasonOf(was: Entry, now: Entry, { reason, path }: Place): GivenReason {
  const shipped = textOf(was.reason);
  const given = textOf(now.reason);
  if (shipped === undefined && given === undefined) return reason;
  return { ...(given === undefined ? {} : { given }), ...(shipped === undefined ? {} : { shipped }), path };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Whether a value is a list of maps. */
function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every(isMap);
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return Object.is(a, b);
}

/** The way to a part of the merged content in the content laid over, as far as it is there. */
function pathWithin(path: Path, value: unknown, over: unknown): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  if (Array.isArray(value) && isEntries(over)) {
    const entry: unknown = value[Number(key)];
    const name = identityOf(entry);
    const index = over.findIndex((other) => other === entry || (name !== undefined && identityOf(other) === name));
    return index === -1 ? [] : [index, ...pathWithin(rest, entry, over[index])];
  }
  const inner = isMap(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  const innerOver = isMap(over) || Array.isArray(over) ? Reflect.get(over, key) : undefined;
  return [key, ...pathWithin(rest, inner, innerOver)];
}
