import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv } from 'node:process';

/**
 * Reads one source as dbv does, from its bytes to tables or figures that are ready to be used, and prints how much it
 * read. It is bundled before it runs. What to read is the first argument, where it is the others.
 */
const READERS = { sen2, 'gias-first': giasFirst, 'gias-again': gias, ees };

/** A SEN2 return: told apart, joined, every cell checked. */
async function sen2(folder) {
  const { returnSource } = await import('../src/commands/support/return-files.ts');
  const { importReturn } = await import('../src/ingest/sen2/import-return.ts');
  const { severityOf } = await import('../src/model/issues.ts');
  const { tables, unusable, issues } = importReturn(await returnSource([folder], folder), {});
  const errors = issues.filter(({ code }) => severityOf(code) === 'error');
  if (unusable.length > 0 || errors.length > 0) throw new Error(JSON.stringify({ unusable, errors }));
  return Object.entries(tables).map(([name, { rows }]) => `${rows.length} ${name}`);
}

/** The download of the register of schools, of which nothing is kept yet. */
async function giasFirst(folder, file) {
  rmSync(join(folder, '.dbv'), { recursive: true, force: true });
  return gias(folder, file);
}

/** The download of the register of schools, of which an extract may be kept in the area folder. */
async function gias(folder, file) {
  const { establishmentsFile } = await import('../src/commands/support/gias-cache.ts');
  const { giasTable } = await import('../src/ingest/gias/read-gias.ts');
  const { table, issues } = giasTable(await establishmentsFile(folder, file));
  if (!table) throw new Error(JSON.stringify(issues));
  return [`${table.rows.length} establishments`];
}

/** The published figures: those of one authority, its region and England worked out, and the spread of authorities. */
async function ees(folder, settingsFile) {
  const { readEes } = await import('../src/ingest/ees/release.ts');
  const files = readdirSync(folder).map((name) => ({ file: basename(name), bytes: readFileSync(join(folder, name)) }));
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8'));
  const { content, missing, disagreements, used } = readEes(files, {
    settings,
    laCode: '201',
    madeBy: 'the benchmark',
  });
  if (used.length < files.length || missing.length > 0 || disagreements.length > 0) {
    throw new Error(JSON.stringify({ used, missing, disagreements }));
  }
  return [`${content.figures.length} figures`, `${content.spreads.length} spreads`];
}

const [, , kind, ...places] = argv;
console.log((await READERS[kind](...places)).join(', '));
