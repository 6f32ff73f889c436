import type * as z from 'zod';
import type { Fault } from './faults.ts';
import { faultAt, type Located, type Path, type Reading } from './located.ts';

/** What a part of a file must be. */
export type PartSchema<Content> = z.ZodType<Content>;
type PartIssue = z.core.$ZodIssue;

/** The value as its schema types it, or every fault the schema finds, each at its place. */
export function checked<Content>(schema: PartSchema<Content>, part: Located<unknown>): Reading<Content> {
  const result = schema.safeParse(part.value);
  if (result.success) return { ...part, value: result.data };
  return result.error.issues.flatMap((issue) => faultsOf(issue, part));
}

function faultsOf(issue: PartIssue, part: Located<unknown>): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt(part, [...path, key], `There is no key "${key}" here.`, 'Delete it or correct its spelling.'),
    );
  }
  const name = nameOf(path);
  if (path.length === 0 && (part.value ?? undefined) === undefined) {
    return [faultAt(part, path, 'The file is empty.', 'Write what it must hold, at least the keys that are needed.')];
  }
  // A key with nothing after it is null to the YAML reader.
  if (path.length > 0 && (valueAt(part.value, path) ?? undefined) === undefined) {
    return [faultAt(part, path, `${name} is missing.`, 'Add it.')];
  }
  return [faultAt(part, path, `${name} ${complaint(issue)}.`, 'Correct it.')];
}

const KEYS = 'keys with values, one a line, such as name: Northshire';
const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: KEYS,
  record: KEYS,
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  string: 'text (put it in quotes where it looks like a number)',
};

function complaint(issue: PartIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `is too small or too short: the least is ${issue.minimum}`;
    case 'too_big':
      return `is too large or too long: the most is ${issue.maximum}`;
    case 'invalid_type':
      return `must be ${TYPE_WORDS[issue.expected] ?? `of type ${issue.expected}`}`;
    case 'invalid_format':
      // A message of the schema's own says more than its pattern; the library's own begin with "Invalid".
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return issue.format === 'regex' ? `must match ${issue.pattern}` : `must be a valid ${issue.format}`;
    case 'custom':
      return `is not right: ${issue.message}`;
    case 'invalid_union':
      return issue.message.startsWith('Invalid') ? 'does not fit any form allowed here' : issue.message;
    default:
      return 'does not fit any form allowed here';
  }
}

/** The last key of a path in quotes, with its index where it stands in a list: `"themes" item 2`. */
function nameOf(path: Path): string {
  const last = path.findLastIndex((step) => typeof step !== 'number');
  if (last === -1) return path.length === 0 ? 'The file' : `Item ${Number(path[0]) + 1}`;
  const indexes = path.slice(last + 1).map((index) => ` item ${Number(index) + 1}`);
  return `"${String(path[last])}"${indexes.join('')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );
}
