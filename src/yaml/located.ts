import type { Fault } from './faults.ts';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The way to a part of a value: keys and indexes from the outside in. */
export type Path = readonly PropertyKey[];

/** A value read from a file, which knows where each of its parts stands. A part that is absent stands where its owner does. */
export interface Located<Value> {
  readonly file: string;
  readonly value: Value;
  readonly at: (path: Path) => Position;
}

/** A value that could be read, or the faults that prevented it. */
export type Reading<Value> = Located<Value> | readonly Fault[];

/** Whether a reading is a list of faults. */
export function isFaults(reading: Reading<unknown>): reading is readonly Fault[] {
  return Array.isArray(reading);
}

/** A fault at a part of a located value. */
export function faultAt(part: Located<unknown>, path: Path, message: string, remedy: string): Fault {
  return { file: part.file, ...part.at(path), message, remedy };
}
