import path from 'node:path';
import { giasExtract } from '../../ingest/gias/extract.ts';
import { giasTable } from '../../ingest/gias/read-gias.ts';
import type { AreaData } from '../../ingest/read-area.ts';
import { readConfig } from '../../ingest/read-config.ts';
import { importReturn } from '../../ingest/sen2/import-return.ts';
import { readText, shownPath } from '../../io/files.ts';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import type { Area } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { canonicalCsv } from './canonical-csv.ts';
import { establishmentsFile } from './gias-cache.ts';
import { issuesJson, issuesText } from './issue-report.ts';
import { returnSource } from './return-files.ts';

export interface ImportSen2Options {
  /** The download of Get Information about Schools. */
  readonly gias?: string;
  /** The area folder. */
  readonly out: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/**
 * `dbv import sen2`: a SEN2 return into the tables of an area, all of them or none.
 *
 * Errors: `UserError` where there is nothing to read, or files with rows would be overwritten.
 */
export async function importSen2(paths: readonly string[], options: ImportSen2Options, world: World): Promise<void> {
  const places = paths.map((place) => path.resolve(world.cwd, place));
  const out = path.resolve(world.cwd, options.out);
  const imported = importReturn(await returnSource(places, world.cwd), await configOf(out));
  const register = options.gias === undefined ? NO_REGISTER : await registerOf(options.gias, out, world);
  const data = {
    issues: [...imported.issues, ...register.issues],
    accounts: [...imported.accounts, ...register.accounts],
    unusable: [...imported.unusable, ...register.unusable],
  };
  if (data.unusable.length > 0) {
    world.say(await issuesText(data, 5, world));
    world.say('\nNothing was written. Mend the errors above.\n');
    world.finish(1);
    return;
  }
  const files = new Map([...canonicalCsv(imported.tables), ...register.files]);
  if (!options.replace) await refuseToOverwrite(out, files.keys());
  const inData = new Map([...files].map(([name, text]) => [path.posix.basename(name), text]));
  await replaceFolder(path.join(out, 'data'), inData, (name) => inData.has(name));
  if (options.json) {
    world.write(issuesJson(data));
    return;
  }
  const written = [...files.keys()].map((name) => `Wrote ${shownPath(world.cwd, path.join(out, name))}\n`);
  world.write(`${await issuesText(data, 5, world)}\n${written.join('')}`);
}

/** What `dbv.yaml` says of the area, where there is one. */
async function configOf(out: string): Promise<Partial<Area>> {
  const text = await readText(path.join(out, 'dbv.yaml'));
  return text === undefined ? {} : readConfig(text, 'dbv.yaml');
}

/** The register of schools, as a file of the area and as what was read of it. */
interface Register extends Pick<AreaData, 'issues' | 'accounts' | 'unusable'> {
  readonly files: ReadonlyMap<string, string>;
}

const NO_REGISTER: Register = { files: new Map(), issues: [], accounts: [], unusable: [] };

/** Of the register's download, the columns that are needed. All of it, because a number not in it says something too. */
async function registerOf(gias: string, out: string, world: World): Promise<Register> {
  const place = path.resolve(world.cwd, gias);
  const source = await establishmentsFile(out, place);
  if (!source) throw new UserError(`There is no file ${gias}.`, { hint: 'Check the path after --gias.' });
  const { table, issues } = giasTable({ ...source, file: shownPath(world.cwd, place) });
  if (!table) return { files: new Map(), issues, accounts: [], unusable: ['establishments'] };
  const { file, bytes, sha256, read, setAside } = table;
  const reasons = setAside.map(({ reason, lines }) => ({ reason, count: lines.length }));
  return {
    files: new Map([['data/establishments.csv', giasExtract(table.rows)]]),
    issues,
    accounts: [{ table: 'establishments', file, bytes, sha256, read, used: table.rows.length, setAside: reasons }],
    unusable: [],
  };
}

/** Errors where a file is there and holds more than a header. */
async function refuseToOverwrite(out: string, names: Iterable<string>): Promise<void> {
  const there: string[] = [];
  for (const name of names) {
    const text = await readText(path.join(out, name));
    if (text?.trim().includes('\n')) there.push(name);
  }
  if (there.length === 0) return;
  throw new UserError(`${there.join(', ')} would be overwritten. Nothing was written.`, {
    hint: 'Give --replace if that is what you want, or another folder with --out.',
  });
}
