import type { ProvisionContent } from '../../model/playbook.ts';
import type { Subject } from './kinds.ts';
import type { EesTable } from './read-file.ts';
import { HEADLINE, type RowGroup } from './row-groups.ts';

export type By = Readonly<Record<string, string>>;
/** The settings of the playbook: the columns of the caseload, each with its provision. */
export type Settings = ProvisionContent['settings'];
/** The files of one release, by what they are about. Any may be missing. */
export type Tables = ReadonlyMap<Subject, EesTable>;

/**
 * A sum of columns over rows of one file. A column with a minus before it is taken away; `yearsBack` 1 is the period
 * before. Columns are under our names.
 */
export interface Sum {
  readonly subject: Subject;
  readonly columns: readonly string[];
  readonly rows: RowGroup;
  readonly yearsBack: 0 | 1;
}

/**
 * An indicator as a fraction of published numbers. Every figure is a numerator over a denominator, each a sum of named
 * columns over named rows, so that the arithmetic and the text that describes it come from one statement.
 */
export interface Definition {
  readonly indicator: string;
  readonly by?: By;
  readonly numerator: readonly [Sum, ...Sum[]];
  readonly denominator: readonly [Sum, ...Sum[]];
  /** The column with the Department's own percentage, where it publishes one. */
  readonly published?: string;
  /** An authority has the figure only where this sum is known for it. */
  readonly onlyWhere?: Sum;
}

export function sum(subject: Subject, columns: readonly string[], rows = HEADLINE, yearsBack: 0 | 1 = 0): Sum {
  return { subject, columns, rows, yearsBack };
}
