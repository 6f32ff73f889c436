import { type Area, areaSchema, EXPORTS } from '../model/area.ts';
import { dayFromIso } from '../model/day.ts';
import { ISSUES } from '../model/issues.ts';
import { TABLES } from '../model/tables/index.ts';
import { type Fault, faultsError } from '../yaml/faults.ts';
import { faultAt, isFaults, type Located, type Path } from '../yaml/located.ts';
import { readYamlPart } from '../yaml/yaml-part.ts';
import { codeFault, isWorded, WORDED } from './survey-forms/own-words.ts';

const HINT = 'Mend the lines named; each is file:line:column. See dbv schema dbv.yaml for what each key takes.';

/**
 * Reads `dbv.yaml`.
 *
 * Errors: one `UserError` that lists every fault with its line and column.
 */
export function readConfig(text: string, file: string): Area {
  const part = readYamlPart(file, text, areaSchema);
  if (isFaults(part)) throw faultsError(`${file}`, part, HINT);
  const faults = [...dateFaults(part), ...tableFaults(part), ...surveyFaults(part), ...acknowledgedFaults(part)];
  if (faults.length > 0) throw faultsError(`${file}`, faults, HINT);
  return part.value;
}

/** Dates that have the right form and do not exist, and a period that ends before it begins. */
function dateFaults(part: Located<Area>): Fault[] {
  const { reference_date, history_from, period, acknowledged = [] } = part.value;
  const dates: [string | undefined, Path][] = [
    [reference_date, ['reference_date']],
    [history_from, ['history_from']],
    [period?.from, ['period', 'from']],
    [period?.to, ['period', 'to']],
    ...acknowledged.map(({ until }, index): [string, Path] => [until, ['acknowledged', index, 'until']]),
  ];
  const impossible = dates
    .filter(([value]) => value !== undefined && dayFromIso(value) === undefined)
    .map(([, path]) => faultAt(part, path, 'The calendar has no such day.', 'Correct the date.'));
  const backwards =
    period !== undefined && period.to < period.from
      ? [faultAt(part, ['period', 'to'], 'The period ends before it begins.', 'Correct the dates.')]
      : [];
  return [...impossible, ...backwards];
}

/** Tables and columns that do not exist, under the keys that name them. */
function tableFaults(part: Located<Area>): Fault[] {
  const { columns, values, sources, dates } = part.value;
  const byTable: [string, Readonly<Record<string, unknown>>][] = [
    ['columns', columns ?? {}],
    ['values', values ?? {}],
    ['sources', withoutExports(sources ?? {})],
    ['dates', typeof dates === 'object' ? dates : {}],
  ];
  return byTable.flatMap(([key, tables]) =>
    Object.entries(tables).flatMap(([table, inside]) => {
      if (!Object.hasOwn(TABLES, table)) {
        const known = Object.keys(TABLES).join(', ');
        return [faultAt(part, [key, table], `There is no table "${table}".`, `Tables are ${known}.`)];
      }
      const names = typeof inside === 'object' && inside !== null ? Object.keys(inside) : [];
      const unknown = names.filter((name) => !Object.hasOwn(TABLES[table as keyof typeof TABLES].columns, name));
      return unknown.map((name) =>
        faultAt(part, [key, table, name], `The table ${table} has no column "${name}".`, 'See the data dictionary.'),
      );
    }),
  );
}

/** Sources but the exports of others, each of which becomes tables of ours. */
function withoutExports(sources: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const exports: readonly string[] = EXPORTS;
  return Object.fromEntries(Object.entries(sources).filter(([name]) => !exports.includes(name)));
}

/** Words of forms for questions that have none, and words that stand for nothing there is. */
function surveyFaults(part: Located<Area>): Fault[] {
  return Object.entries(part.value.surveys ?? {}).flatMap(([group, { answers = {} }]) =>
    Object.entries(answers).flatMap(([column, words]) => {
      const path = ['surveys', group, 'answers', column];
      if (!isWorded(column)) {
        return [faultAt(part, path, `There are no words for "${column}".`, `Use one of: ${WORDED.join(', ')}.`)];
      }
      return Object.entries(words).flatMap(([word, code]) => {
        const remedy = codeFault(column, code);
        return remedy === undefined ? [] : [faultAt(part, [...path, word], `"${code}" is no answer here.`, remedy)];
      });
    }),
  );
}

function acknowledgedFaults(part: Located<Area>): Fault[] {
  return (part.value.acknowledged ?? []).flatMap(({ code }, index) =>
    Object.hasOwn(ISSUES, code)
      ? []
      : [
          faultAt(
            part,
            ['acknowledged', index, 'code'],
            `There is no issue code "${code}".`,
            'dbv check shows the codes.',
          ),
        ],
  );
}
