import type { WordingContent } from '../../model/playbook.ts';
import type { TableName, Tables } from '../../model/tables/index.ts';
import { camelCase } from '../../model/tables/table.ts';
import { type Finding, type Lint, lintWith } from './lint.ts';
import { passageOf, passagesOf } from './passages.ts';

/** A finding in a file of the area. */
export interface WrittenFinding extends Finding {
  readonly file: string;
  /** The column of the table that it is in. */
  readonly table?: string;
  /** There is no text at all where there should be one. */
  readonly blank?: true;
}

type Reads = WordingContent['rules'][number]['in'];

/** Cells that people in the area write: what they say, and where they say that a number is from. */
const CELLS: readonly (readonly [table: TableName, column: string, reads: Reads, needed?: 'needed'])[] = [
  ['interventions', 'title', 'text'],
  ['interventions', 'measure', 'text'],
  ['interventions', 'milestones', 'text'],
  ['interventions', 'source', 'source'],
  ['assumptions', 'source', 'source', 'needed'],
  ['measures', 'source', 'source'],
  ['self-assessment', 'reason', 'text'],
  ['progress', 'answer', 'text'],
  ['progress', 'reason', 'text'],
];

/** Wording to think about in the cells that people in the area write. */
export function findInTables(tables: Tables, content: WordingContent): WrittenFinding[] {
  const lints: Readonly<Record<Reads, Lint>> = {
    text: lintWith(content, 'text'),
    source: lintWith(content, 'source'),
  };
  return CELLS.flatMap(([name, column, reads, needed]) => {
    const table = tables[name];
    if (table === undefined) return [];
    return (table.rows as readonly (Readonly<Record<string, unknown>> & { readonly line: number })[]).flatMap(
      (row): WrittenFinding[] => {
        const cell = row[camelCase(column)];
        const at = { file: table.file, table: column };
        if (typeof cell === 'string') {
          return lints[reads]([passageOf(cell, row.line)]).map((found) => ({ ...found, ...at }));
        }
        return needed === undefined
          ? []
          : [{ ...at, rule: 'empty-source', line: row.line, column: 1, words: '', blank: true }];
      },
    );
  });
}

/** Keys of YAML whose values are prose that the area wrote for readers. */
const PROSE_KEYS = new Set(['title', 'note', 'source', 'prepared_by']);

/** Wording to think about in `dbv.yaml`: titles, notes and sources. */
export function findInConfig(text: string, content: WordingContent): WrittenFinding[] {
  const passages = passagesOf(text, 'yaml').filter(({ key }) => key !== undefined && PROSE_KEYS.has(key));
  return [
    ...lintWith(content, 'text')(passages.filter(({ key }) => key !== 'source')),
    ...lintWith(content, 'source')(passages.filter(({ key }) => key === 'source')),
  ].map((found) => ({ ...found, file: 'dbv.yaml' }));
}

/** Wording to think about in a text that the area wrote: a draft in Markdown, or content of its own playbook. */
export function findInText(file: string, text: string, content: WordingContent): WrittenFinding[] {
  const prose = /\.ya?ml$/i.test(file) ? 'yaml' : 'markdown';
  return lintWith(content, 'text')(passagesOf(text, prose)).map((found) => ({ ...found, file }));
}
