import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { parse } from 'yaml';
import { aim } from './aim.js';
import { buildEntries } from './build-entries.js';
import { writeEes } from './ees.js';
import { writeGias } from './gias.js';

const PEOPLE = [10_000, 20_000];
const [HALF, ALL] = PEOPLE;

const blade = (people) => `dbv, SEN2 as Blade CSV, ${thousands(people)} people`;
const xml = (people) => `dbv, SEN2 as XML, ${thousands(people)} people`;
const GIAS = 'dbv, GIAS, first read';
const GIAS_AGAIN = 'dbv, GIAS, from its extract';
const EES = 'dbv, EES';

/** Each reading by dbv, and the command beside it that reads the same bytes. */
const BESIDE = {
  [blade(HALF)]: `DuckDB, SEN2 as Blade CSV, ${thousands(HALF)} people`,
  [blade(ALL)]: `DuckDB, SEN2 as Blade CSV, ${thousands(ALL)} people`,
  [xml(HALF)]: `saxes, count of elements, ${thousands(HALF)} people`,
  [xml(ALL)]: `saxes, count of elements, ${thousands(ALL)} people`,
  [GIAS]: 'DuckDB, GIAS',
  [GIAS_AGAIN]: 'DuckDB, GIAS',
  [EES]: 'DuckDB, EES',
};

/** Writes the sources. Returns what stands above the table, and the commands to measure. */
export async function prepare({ root, here, areas }) {
  const built = join(areas, '.build');
  const made = {
    sen2: (people) => join(areas, `sen2-${people}`),
    register: join(areas, 'register'),
    gias: join(areas, 'register', 'edubasealldata.csv'),
    ees: join(areas, 'ees'),
    settings: join(built, 'settings.json'),
  };
  await buildEntries(
    ['read-source.js', 'write-return.js'].map((name) => join(here, name)),
    built,
  );
  for (const people of PEOPLE) execFileSync(execPath, [join(built, 'write-return.mjs'), made.sen2(people), people]);
  mkdirSync(made.register, { recursive: true });
  writeGias(made.gias);
  writeEes(made.ees);
  const { settings } = parse(readFileSync(join(root, 'playbook', 'provision.yaml'), 'utf8'));
  writeFileSync(made.settings, JSON.stringify(settings));
  return { title: `Sources: ${sizeText(made)}`, commands: commandsFor(made, here, join(built, 'read-source.mjs')) };
}

/** What is read, and how many bytes it is. */
function sizeText({ sen2, gias, ees }) {
  const size = (files) => `${(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(0)} MB`;
  return [
    `a return of ${thousands(ALL)} people (${size(filesIn(sen2(ALL), 'blade'))} of CSV, ${size(filesIn(sen2(ALL), 'xml'))} of XML)`,
    `the register (${size([gias])})`,
    `published figures (${size(filesIn(ees))})`,
  ].join(', ');
}

function commandsFor({ sen2, register, gias, ees, settings }, here, ours) {
  const duckdb = join(here, 'duckdb-read.js');
  const saxes = join(here, 'xml-read.js');
  return Object.fromEntries([
    ...PEOPLE.flatMap((people) => [
      [blade(people), [ours, 'sen2', join(sen2(people), 'blade')]],
      [BESIDE[blade(people)], [duckdb, 'sen2', ...filesIn(sen2(people), 'blade')]],
    ]),
    ...PEOPLE.flatMap((people) => [
      [xml(people), [ours, 'sen2', join(sen2(people), 'xml')]],
      [BESIDE[xml(people)], [saxes, ...filesIn(sen2(people), 'xml')]],
    ]),
    [GIAS, [ours, 'gias-first', register, gias]],
    [GIAS_AGAIN, [ours, 'gias-again', register, gias]],
    [BESIDE[GIAS], [duckdb, 'gias', gias]],
    [EES, [ours, 'ees', ees, settings]],
    [BESIDE[EES], [duckdb, 'ees', ...filesIn(ees)]],
  ]);
}

/** What each reading is compared with, what was aimed at, and how time and memory grow with the return. */
export function judge(measured) {
  const toBeside = (figure) => (name) => {
    const beside = BESIDE[name];
    return beside === undefined ? undefined : measured[name][figure] / measured[beside][figure];
  };
  const ratios = {
    'wall ÷ beside': toBeside('wall'),
    'CPU ÷ beside': toBeside('cpu'),
  };
  return {
    ratios,
    aims: [
      ...[blade(ALL), GIAS, EES].map((name) => aim(`${name}, wall ÷ DuckDB`, ratios['wall ÷ beside'](name), 3, '×')),
      ...[blade(ALL), xml(ALL), GIAS, EES].map((name) =>
        aim(`${name}, peak memory`, measured[name].peak / 1e6, 300, ' MB'),
      ),
    ],
    notes: [sameReturn(measured), growth('Blade CSV', blade, measured), growth('XML', xml, measured)],
  };
}

/** DuckDB has no reader of XML: the nearest to it is the same return as CSV. */
function sameReturn(measured) {
  const ratio = measured[xml(ALL)].wall / measured[BESIDE[blade(ALL)]].wall;
  return `${xml(ALL)}, wall ÷ DuckDB reading the same return as CSV: ${ratio.toFixed(2)}×`;
}

/** How a reading of twice as many people compares: with nothing but reading in it, the time would double. */
function growth(what, nameOf, measured) {
  const [half, all] = PEOPLE.map((people) => measured[nameOf(people)]);
  const more = (all.peak - half.peak) / 1e6;
  const [least, most] = PEOPLE.map(thousands);
  return `SEN2 as ${what}, ${least} to ${most} people: wall × ${(all.wall / half.wall).toFixed(2)}, peak ${more < 0 ? '−' : '+'} ${Math.abs(more).toFixed(0)} MB`;
}

function filesIn(...folder) {
  const path = join(...folder);
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}

function thousands(count) {
  return `${count / 1000},000`;
}
