import { plainName, shownName } from '../../ingest/header-names.ts';
import { type Candidate, chosenCandidate } from '../../ingest/map/candidate.ts';
import type { Export, ExportColumn } from '../../ingest/map/export.ts';
import { needsOf, type Settled, suggestTable, type TableSuggestion } from '../../ingest/map/suggest.ts';
import type { TableContext } from '../../ingest/map/table-context.ts';
import { nearest } from '../../ingest/nearest.ts';
import { UserError } from '../../model/errors.ts';
import { type Choice, type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import { type MapFlags, typed } from './map-flags.ts';
import { candidateLines, mapLines } from './map-report.ts';

/** Which column of an export is which of ours. */
export interface ColumnsMap {
  readonly suggestion: TableSuggestion;
  /** What flags said: a column of the export, or none. */
  readonly settled: Settled;
  readonly columns: Map<string, Candidate>;
  /** Flags that would give the answers a person gave. */
  readonly answers: readonly string[];
}

/** Settles columns: what flags say, then what is certain; the rest only when a person says so. */
export async function settleColumns(
  exported: Export,
  context: TableContext,
  flags: MapFlags,
  dialogue: Dialogue | undefined,
): Promise<ColumnsMap> {
  const settled: Settled = new Map(
    flags.columns.map(({ column, header }) => [
      column,
      header === undefined ? undefined : chosen(exported, header, column, context),
    ]),
  );
  const suggestion = suggestTable(exported, context, settled);
  // A column of our own name is read by its name, whatever stands in it: dbv check reports what does not fit.
  const columns = new Map([...suggestion.columns].filter(([, { certain, grounds }]) => certain || grounds === 'same'));
  const answers: string[] = [];
  if (dialogue) await askColumns({ exported, context, suggestion, settled, columns, answers, dialogue });
  return { suggestion, settled, columns, answers };
}

function chosen(exported: Export, header: string, column: string, context: TableContext): Candidate {
  return chosenCandidate(columnNamed(exported, header), column, context);
}

function columnNamed({ file, columns }: Export, header: string): ExportColumn {
  const found = columns.find(({ name }) => plainName(name) === plainName(header));
  if (!found) {
    const usable = columns.filter(({ identifies }) => !identifies).map(({ name }) => name);
    const near = nearest(header, usable);
    throw new UserError(`${file} has no column "${shownName(header)}", or has it twice.`, {
      hint: near === undefined ? 'See the header of the file.' : `Nearest is "${shownName(near)}".`,
    });
  }
  if (found.identifies) {
    throw new UserError(`The column "${shownName(header)}" is never read: it holds direct identifiers.`, {
      hint: `They are known by ${found.identifies}. Use an id of your own, or dbv pseudonymise first.`,
    });
  }
  return found;
}

interface Draft {
  readonly exported: Export;
  readonly context: TableContext;
  readonly suggestion: TableSuggestion;
  readonly settled: Settled;
  readonly columns: Map<string, Candidate>;
  readonly answers: string[];
  readonly dialogue: Dialogue;
}

/** Asks for what is suggested and not certain and for what is needed and not there, then whether all of it is right. */
async function askColumns(draft: Draft): Promise<void> {
  const { context, suggestion, settled, columns, dialogue } = draft;
  dialogue.show(`${candidateLines(context.spec, columns, dialogue.looks).join('\n')}\n`);
  const missing = new Set(suggestion.missing.flat());
  for (const column of Object.keys(context.spec.columns)) {
    if (columns.has(column) || settled.has(column)) continue;
    const suggested = suggestion.columns.get(column);
    if (suggested || missing.has(column)) await askColumn(draft, column, suggested);
  }
  while (!(await isRight(draft))) await change(draft);
}

async function isRight({ context, columns, dialogue }: Draft): Promise<boolean> {
  dialogue.show(`${mapLines(context.spec, columns).join('\n')}\n`);
  const answer = await dialogue.ask({
    message: `Is this the map of ${context.spec.name}?`,
    choices: [
      { value: 'yes', name: 'Yes' },
      { value: 'change', name: 'Change a column' },
      { value: 'stop', name: 'Stop, and write nothing' },
    ],
  });
  if (answer === 'stop') throw new UserError('Stopped. Nothing was written.', { exitCode: 130 });
  return answer === 'yes';
}

async function change(draft: Draft): Promise<void> {
  const { context, columns, dialogue } = draft;
  const [first, ...others] = Object.keys(context.spec.columns).map((name): Choice => {
    const header = columns.get(name)?.header;
    return { value: name, name: header === undefined ? name : `${name}: ${shownName(header)}` };
  });
  const column = await dialogue.ask({ message: 'Which column?', choices: [first!, ...others] });
  await askColumn(draft, column, columns.get(column));
}

async function askColumn(draft: Draft, column: string, suggested: Candidate | undefined): Promise<void> {
  const { exported, context, columns, answers, dialogue } = draft;
  const { name: table, columns: ours } = context.spec;
  const usable = exported.columns.filter(({ identifies }) => !identifies).map(({ name }) => name);
  if (suggested) dialogue.show(`${column}: is it "${shownName(suggested.header)}"? ${suggested.reason}\n`);
  const answer = await dialogue.ask({
    message: `${column} (${ours[column]!.description}) Which column of the file is it?`,
    choices: [
      {
        value: LEAVE_OUT,
        name: isNeeded(context, column) ? 'none of them; without it the table cannot be read' : 'none of them',
      },
      ...usable.map((name) => ({ value: name, name: shownName(name) })),
    ],
    offered: suggested?.header ?? LEAVE_OUT,
  });
  answers.push(typed('--set', `${table}.${column}=${answer === LEAVE_OUT ? '' : answer}`));
  if (answer === LEAVE_OUT) columns.delete(column);
  else columns.set(column, chosen(exported, answer, column, context));
}

function isNeeded({ spec }: TableContext, column: string): boolean {
  return needsOf(spec).some((group) => group.length === 1 && group[0] === column);
}
