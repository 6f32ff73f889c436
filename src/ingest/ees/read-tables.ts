import { UserError } from '../../model/errors.ts';
import type { Tables } from './definition.ts';
import { FILE_KINDS, type Subject } from './kinds.ts';
import { type EesFile, type EesTable, type Place, readEesFile } from './read-file.ts';

/** The files of one release. */
export interface TablesRead {
  readonly tables: Tables;
  readonly year: number;
  /** Every place of the files, in order. */
  readonly places: readonly Place[];
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

/**
 * Reads files in any order, under any name.
 *
 * Errors: `UserError` where none is of a kind that is read, they are of different releases, or one is there twice.
 */
export function readTables(files: readonly EesFile[]): TablesRead {
  const read = files.map((file) => ({ file: file.file, table: readEesFile(file) }));
  const known = read.flatMap(({ table }) => table ?? []);
  return {
    year: releaseOf(known),
    tables: bySubject(known),
    places: placesOf(known),
    used: read.filter(({ table }) => table).map(({ file }) => file),
    unused: read.filter(({ table }) => !table).map(({ file }) => file),
  };
}

/** The files by what they are about. */
function bySubject(known: readonly EesTable[]): Tables {
  const tables = new Map<Subject, EesTable>();
  for (const table of known) {
    for (const subject of table.kind.subjects) {
      const other = tables.get(subject);
      if (other) {
        throw new UserError(`${other.file} and ${table.file} hold the same figures.`, {
          hint: 'Give the files of one release only, each once.',
        });
      }
      tables.set(subject, table);
    }
  }
  return tables;
}

/** The year of the release that all files belong to. */
function releaseOf(known: readonly EesTable[]): number {
  const [first, ...rest] = known;
  if (!first) {
    const names = [...new Set(FILE_KINDS.map(({ name }) => name))].join(', ');
    throw new UserError('None of these files is one of "Education, health and care plans" that dbv reads.', {
      hint: `It reads, as published in 2022, 2025 and 2026: ${names}.`,
    });
  }
  const other = rest.find(({ release }) => release !== first.release);
  if (other) {
    throw new UserError(
      `The files are of different releases: ${first.file} of ${first.release}, ${other.file} of ${other.release}.`,
      { hint: 'Give the files of one release only.' },
    );
  }
  return first.release;
}

/** Every place of the files, in order. A place that several files name is called as the last of them calls it. */
function placesOf(known: readonly EesTable[]): Place[] {
  const places = new Map(known.flatMap((table) => table.places.map((place) => [place.id, place] as const)));
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
