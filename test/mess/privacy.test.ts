import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '../../src/model/tables/index.ts';
import { dbv, temporaryFolder } from '../world.ts';
import { areaOnDisk, type SmallArea, smallNorthshire } from './areas.ts';
import { CANARIES, CANARY_NOTE, canariesIn } from './canaries.ts';
import { type Cells, written } from './writing.ts';

const MARKS = Object.values(CANARIES);
const IDENTIFIERS: Readonly<Record<string, string>> = {
  Surname: CANARIES.name,
  Forename: CANARIES.name,
  UPN: CANARIES.pupilNumber,
  ULN: CANARIES.learnerNumber,
  'NHS number': CANARIES.patientNumber,
  'Post Code': CANARIES.postcode,
  'E-mail': CANARIES.email,
};

/** Every row with columns that say who it is. */
function identified([header = [], ...rows]: Cells): Cells {
  return [[...header, ...Object.keys(IDENTIFIERS)], ...rows.map((row) => [...row, ...Object.values(IDENTIFIERS)])];
}

/**
 * Columns in which an area speaks of itself, in tables that are about no child: the report shows their words. Whoever
 * names a child there publishes the name.
 */
const OWN_WORDS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  measures: ['measure', 'unit', 'source'],
  engagement: ['activity'],
  feedback: ['step'],
  establishments: ['name', 'type_code', 'phase_code', 'la_code', 'status'],
  'self-assessment': ['reason', 'agreed_by'],
  interventions: ['intervention_id', 'title', 'owner', 'measure', 'milestones', 'source'],
  assumptions: ['assumption_id', 'unit', 'source', 'owner'],
};
const ABOUT_CHILDREN: readonly TableName[] = ['plans', 'placements', 'requests', 'case-reviews', 'surveys'];

/** Whether a mark may not stand in a column: an amount of as many digits is an amount, where no child is counted. */
function mayNotShow(table: TableName, name: string, mark: string): boolean {
  if (ABOUT_CHILDREN.includes(table)) return true;
  const column = (TABLES[table].columns as Readonly<Record<string, { readonly kind: string }>>)[name];
  const isNumber = ['money', 'number', 'count'].includes(column?.kind ?? '') && /^\d+$/.test(mark);
  return !isNumber && !OWN_WORDS[table]?.includes(name);
}

/** For each column and each mark one row more, with the mark in that column. */
function misplaced(table: TableName, [header = [], ...rows]: Cells): Cells {
  const key = header.indexOf((TABLES[table] as { readonly key?: string }).key ?? '');
  const more = header.flatMap((name, column) =>
    MARKS.filter((mark) => mayNotShow(table, name, mark)).map((mark, which) =>
      rows[0]!.map((cell, place) => {
        if (place === column) return mark;
        return place === key ? `X${column}-${which}` : cell;
      }),
    ),
  );
  return [header, ...rows, ...more];
}

function folderOf({ config, tables }: SmallArea, change: (cells: Cells, table: TableName) => Cells): string {
  return areaOnDisk({ config, tables }, ({ table, cells }) => written(table, change(cells, table), {}));
}

/** Everything written below a folder, by file, but what stands in these folders of it. */
function filesBelow(folder: string, but: readonly string[]): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !but.includes(path.relative(folder, file).split(path.sep)[0]!))
    .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]);
}

/** Questions about an area, and where answers may be written beside it. */
type Asked = (beside: string) => readonly (readonly string[])[];

const keyIn = (beside: string) => ['--key-file', path.join(beside, 'keys', 'dbv.key')];

/** What shows most of what is wrong. */
const CHECKED: Asked = (beside) => [
  ['check', '--max', '1000', '--fixes', 'fixes.csv', ...keyIn(beside)],
  ...['json', 'csv', 'github'].map((format) => ['check', '--format', format]),
];
const DIAGNOSED: Asked = () => [
  ['diagnose', '--out', 'shareable'],
  ['diagnose', '--audience', 'internal', '--out', 'internal', '--json'],
];
const COPIED: Asked = (beside) => [['pseudonymise', '.', '--out', path.join(beside, 'open'), ...keyIn(beside)]];
const EXPLAINED: Asked = () => [
  ['explain', 'open-plans', '.', '--internal'],
  ['explain', 'E09', '.', '--internal', '--json'],
  ['explain', 'E09', '.'],
];
const SAMPLED: Asked = (beside) =>
  [['--dry-run'], ['--per-stratum', '3', '--strata', 'all'], ['--per-stratum', '4', '--strata', 'all', '--json']].map(
    (argv) => ['sample', '.', ...argv, ...keyIn(beside)],
  );
const MAPPED: Asked = () =>
  ['plans', 'placements', 'case-reviews'].flatMap((table) => [
    ['map', `data/${table}.csv`, '.', '--table', table, '--dry-run'],
    ['map', `data/${table}.csv`, '.', '--table', table, '--dry-run', '--yes', '--json'],
  ]);

/** What ends with a message about the file of plans. */
const REFUSED: Asked = () => [
  ['check'],
  ['check', '--json'],
  ['diagnose', '--out', 'shareable'],
  ['explain', 'open-plans', '.'],
  ['map', 'data/plans.csv', '.', '--table', 'plans', '--dry-run'],
];

/** Everything that the program says and writes of the area in a folder, by question and by file. */
async function answers(folder: string, ...asked: readonly Asked[]): Promise<[string, string][]> {
  const beside = temporaryFolder();
  const said: [string, string][] = [];
  for (const argv of asked.flatMap((each) => each(beside))) {
    const { out, err } = await dbv(folder, ...argv);
    said.push([argv.join(' '), out + err]);
  }
  return [...said, ...filesBelow(folder, ['data', 'plan', 'answers', 'local', 'dbv.yaml']), ...filesBelow(beside, [])];
}

/** The part of an area without which there is no diagnosis. */
function neededOf({ config, tables }: SmallArea): SmallArea {
  return { config, tables: tables.filter(({ table }) => TABLES[table].needed) };
}

/** What of a list of texts holds a mark, as `where: mark`. */
function leaksIn(texts: readonly (readonly [string, string])[], marks: readonly string[] = MARKS): string[] {
  return texts.flatMap(([where, text]) => canariesIn(text, marks).map((mark) => `${where}: ${mark}`));
}

describe('who a child is', () => {
  it('reaches nothing that is said or written, whatever column of whatever table it stands in', async () => {
    const folder = folderOf(smallNorthshire(), (cells, table) => identified(misplaced(table, cells)));
    const texts = await answers(folder, CHECKED, DIAGNOSED, EXPLAINED, COPIED, MAPPED);
    // An amount of ten digits is an amount, which is warned of.
    expect(leaksIn(texts)).toEqual(
      [CANARIES.learnerNumber, CANARIES.patientNumber].map(
        (mark) => `${path.normalize('open/data/placements.csv')}: ${mark}`,
      ),
    );
    expect(texts[0]![1]).toContain('[money-absurd]');
    // The tables were read and the files written.
    const written = texts.map(([where]) => where);
    for (const name of [
      'fixes.csv',
      'internal/report.html',
      'shareable/tables/indicators.csv',
      'open/data/plans.csv',
    ]) {
      expect(written).toContain(path.normalize(name));
    }
  });

  it('is in no sample of cases, nor in what is said of it', async () => {
    const folder = folderOf(smallNorthshire(), (cells, table) => identified(misplaced(table, cells)));
    const texts = await answers(folder, SAMPLED);
    const sample = readFileSync(path.join(folder, 'answers', 'sample.csv'), 'utf8');
    expect(sample.split('\n').length).toBeGreaterThan(20);
    expect(leaksIn([...texts, ['answers/sample.csv', sample]])).toEqual([]);
  });

  it('is not in the cache of the register, which names heads', async () => {
    const { config, tables } = neededOf(smallNorthshire());
    const folder = areaOnDisk(
      { config: `${config}\nsources: { gias: data/edubasealldata.csv }\n`, tables },
      ({ table, cells }) => written(table, identified(cells), {}),
    );
    const header =
      'URN,UKPRN,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (name),HeadLastName,HeadEmail';
    const rows = `900001,99000001,Alder,1,Open,${CANARIES.name},${CANARIES.email}\n`;
    writeFileSync(path.join(folder, 'data', 'edubasealldata.csv'), `${header}\n${rows}`);
    const texts = await answers(folder, CHECKED, DIAGNOSED);
    expect(texts.some(([where]) => where.startsWith('.dbv'))).toBe(true);
    expect(leaksIn(texts)).toEqual([]);
  });

  it.each([
    ['without a header', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['with a quotation mark that is never closed', (text: string) => text.replace(CANARIES.name, `"${CANARIES.name}`)],
    ['with a NUL byte', (text: string) => text.replace(CANARIES.name, `${CANARIES.name}\0`)],
    ['without a delimiter', (text: string) => text.replaceAll(',', ' ')],
    ['with a header twice', (text: string) => text.replace('Surname', 'plan_id')],
    ['with a cell too many', (text: string) => text.replaceAll(CANARIES.name, `${CANARIES.name},${CANARIES.postcode}`)],
  ])('is not in what is said of a file %s', async (_, spoil) => {
    const folder = areaOnDisk(neededOf(smallNorthshire()), ({ table, cells }) => {
      const text = Buffer.from(written(table, identified(cells), {})).toString();
      return table === 'plans' ? spoil(text) : text;
    });
    const texts = await answers(folder, REFUSED, COPIED);
    expect(texts.find(([where]) => where.startsWith('diagnose'))?.[1]).toMatch(/Nothing was written|no row that can/);
    expect(leaksIn(texts)).toEqual([]);
  });
});

describe('free text', () => {
  const FREE = ['notes', 'comment', 'reviewer_roles', 'ethnicity'];

  it('stays in the files it stands in', async () => {
    const folder = folderOf(smallNorthshire(), ([header = [], ...rows]) => [
      header,
      ...rows.map((row) => row.map((cell, place) => (FREE.includes(header[place]!) ? CANARY_NOTE : cell))),
    ]);
    const texts = await answers(folder, CHECKED, DIAGNOSED, EXPLAINED, COPIED, MAPPED);
    expect(leaksIn(texts, [CANARY_NOTE])).toEqual([]);
  });
});
