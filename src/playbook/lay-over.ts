import { checked, type PartSchema } from '../yaml/check-schema.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, isFaults, type Located, type Reading } from '../yaml/located.ts';
import { type Entry, isMap } from './identity.ts';
import { type Change, mergeOver } from './merge.ts';
import { schemaOf } from './schema-part.ts';

/** A file of an area's own laid over shipped content, or standing by itself. */
export interface Laid<Content> {
  /** The whole content. Left out where it has faults. */
  readonly part?: Located<Content>;
  /** What it changes in what was there; nothing where nothing was. */
  readonly changes: readonly Change[];
  /** What the file gives, at its top, as its reason for all of it. */
  readonly reason?: string;
  readonly faults: readonly Fault[];
}

/**
 * Lays a file of an area's own over shipped content, and checks the whole against the schema of that content. Every
 * judgement that is changed must come with a reason: beside it, where the shipped one has a reason there; else at the top
 * of the file.
 *
 * @param shipped undefined where the file adds something
 */
export function layOver<Content>(
  schema: PartSchema<Content>,
  shipped: object | undefined,
  file: Reading<unknown>,
): Laid<Content> {
  const read = isFaults(file) ? file : mapOf(file);
  if (isFaults(read)) return { changes: [], faults: read };
  const { reason, over, faults } = withoutReason(schema, read);
  const { part, ...merged } = mergeOver(schema, shipped ?? {}, over, reason);
  const content = checked(schema, part);
  const changes = shipped === undefined ? [] : merged.changes;
  return {
    ...(isFaults(content) ? {} : { part: content }),
    ...(reason === undefined ? {} : { reason }),
    changes,
    faults: [
      ...faults,
      ...merged.faults,
      ...(isFaults(content) ? content : []),
      ...changes.flatMap((change) => reasonFaults(over, change)),
    ],
  };
}

/** A file that holds nothing changes nothing. */
function mapOf(file: Located<unknown>): Reading<Entry> {
  const value = file.value ?? {};
  return isMap(value) ? { ...file, value } : [faultAt(file, [], 'The file is not a map of keys.', 'Write key: value.')];
}

/** The reason for the whole file, unless content of its kind has a key of that name, and the file without it. */
function withoutReason(schema: PartSchema<unknown>, over: Located<Entry>) {
  if (schemaOf(schema, 'reason') !== undefined) return { over, faults: [] };
  const { reason, ...value } = over.value;
  const rest = { ...over, value };
  if (reason === undefined) return { over: rest, faults: [] };
  if (typeof reason === 'string' && reason.trim() !== '') return { reason: reason.trim(), over: rest, faults: [] };
  return { over: rest, faults: [faultAt(over, ['reason'], '"reason" must be a text.', 'Say why, in a sentence.')] };
}

function reasonFaults(over: Located<unknown>, { what, path, isWording, isNewEntry, reason }: Change): Fault[] {
  const { given, shipped } = reason;
  if (isWording || isNewEntry || (given !== undefined && given !== shipped)) return [];
  if (given === undefined) {
    const remedy = shipped === undefined ? 'Give a "reason" at the top of the file.' : 'Give a "reason" beside it.';
    return [faultAt(over, path, `"${what}" is changed without a reason.`, remedy)];
  }
  const message = `"${what}" is changed, and its reason is still that of the shipped one.`;
  return [faultAt(over, [...reason.path, 'reason'], message, 'Say why it is changed.')];
}
