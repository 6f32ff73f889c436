import type { Diagnosis, IndicatorResult } from '../../model/diagnosis.ts';
import { type Names, namesOf } from './names.ts';
import { ownNote } from './overlays.ts';
import { type CellInput, type TableInput, type TableView, tableView } from './table.ts';
import { anchorOf } from './words.ts';
import { type Writer, writer } from './writer.ts';

/** What every section is written from. */
export interface Context {
  readonly diagnosis: Diagnosis;
  readonly write: Writer;
  readonly names: Names;
  /** The area's figure for everyone; undefined where there is no such indicator. */
  readonly indicator: (id: string) => IndicatorResult | undefined;
  readonly table: (input: Omit<TableInput, 'withheldNote'>) => TableView;
}

export function contextOf(diagnosis: Diagnosis): Context {
  const write = writer(diagnosis);
  const overall = new Map(diagnosis.indicators.filter(({ by }) => by === null).map((result) => [result.id, result]));
  return {
    diagnosis,
    write,
    names: namesOf(diagnosis),
    indicator: (id) => overall.get(id),
    table: (input) =>
      tableView({ ...input, withheldNote: 'c: withheld; the note at the top of this report says why.' }),
  };
}

/** What every section has: its place, its heading, and the banner that stands on top of it. */
export interface SectionHead {
  readonly number: string;
  readonly title: string;
  readonly anchor: string;
  /** Empty in a report that may be shared. */
  readonly banner: string;
  /** What of the area's own playbook it rests on; empty where that is nothing. */
  readonly ownNote: string;
}

export const INTERNAL_BANNER = 'Internal: exact figures. Not to be shared or published.';

export function sectionHead({ diagnosis, names }: Context, number: number, title: string): SectionHead {
  return {
    number: String(number),
    title,
    anchor: anchorOf(`${number}. ${title}`),
    banner: diagnosis.audience === 'internal' ? INTERNAL_BANNER : '',
    ownNote: ownNote(diagnosis, names, number),
  };
}

/** A term and what it says, for short lists of facts. */
export interface FactView {
  readonly term: string;
  readonly text: string;
}

/** A cell that leads to an element's evidence. */
export function elementCell({ names }: Context, id: string): CellInput {
  return { text: names.elementShort(id), anchor: names.elementAnchor(id) };
}
