import { specOf, tableContexts } from '../../ingest/map/table-context.ts';
import { shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import type { TableName } from '../../model/tables/index.ts';
import { changeConfig } from './change-config.ts';
import { shippedPlaybook } from './content.ts';
import { readAreaConfig } from './load-area.ts';
import { changesText, configChanges } from './map-config.ts';
import type { Dialogue } from './map-dialogue.ts';
import { type MapFlags, quoted, typed, typedFlags } from './map-flags.ts';
import { openExport } from './map-open.ts';
import { outcomeJson, outcomeText } from './map-outcome.ts';
import { exportLines, looksOf } from './map-report.ts';
import type { TableMap } from './map-table.ts';
import { askForTables, settleTables } from './map-tables.ts';

export interface MapOptions extends MapFlags {
  readonly tables?: readonly TableName[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Maps an export of another program to tables of an area: suggests, lets a person confirm, and writes the map into
 * `dbv.yaml`. Nothing is written while anything that a table needs is open.
 *
 * Errors: `UserError` where the file, the area or a flag cannot be used, and where there is nobody to ask.
 */
export async function mapExport(
  file: string,
  folder: string,
  options: MapOptions,
  world: World,
  dialogue?: Dialogue,
): Promise<void> {
  const area = await readAreaConfig(folder);
  const { exported, place } = await openExport(file, folder, options.dryRun ?? false, world);
  const { provision } = await shippedPlaybook(world);
  const choice = {
    exported,
    flags: options,
    named: options.tables,
    contextOf: tableContexts(area, place, provision),
  };
  dialogue?.show(`${exportLines(exported, looksOf(world)).join('\n')}\n\n`);
  const maps = dialogue ? await askForTables(choice, dialogue) : await settleTables(choice);
  refuseIdleFlags(options, maps);
  const changes = configChanges(maps, area, place);
  const isOpen = maps.some(({ open }) => open.length > 0);
  const mayWrite = !isOpen && changes.length > 0 && !options.dryRun && (dialogue !== undefined || options.yes === true);
  const written = mayWrite && (await isConfirmed(changesText(changes), dialogue));
  if (written) await changeConfig(folder, changes);
  const outcome = { exported, maps, changes: changesText(changes), written };
  if (options.json) world.write(outcomeJson(outcome));
  else {
    const replay = dialogue ? replayLine(file, folder, options, maps, world) : undefined;
    world.write(outcomeText(outcome, shownPath(world.cwd, folder) || '.', looksOf(world), replay));
  }
  if (isOpen) return world.finish(1);
  if (!dialogue && !options.yes && !options.dryRun) throw nobodyToAsk();
}

/** A flag about a column that none of the tables has would be lost without a word. */
function refuseIdleFlags({ columns, dates, values }: MapFlags, maps: readonly TableMap[]): void {
  const idle = [...columns, ...dates, ...values].find(
    ({ table, column }) =>
      column !== undefined &&
      !maps.some((map) => (table ?? map.table) === map.table && Object.hasOwn(specOf(map.table).columns, column)),
  );
  if (!idle) return;
  const tables = maps.map(({ table }) => table).join(', ');
  throw new UserError(
    `The file is mapped to ${tables}, which has no column ${idle.table ? `${idle.table}.` : ''}${idle.column}.`,
    {
      hint: 'Name the table with --table.',
    },
  );
}

async function isConfirmed(changes: string, dialogue: Dialogue | undefined): Promise<boolean> {
  if (!dialogue) return true;
  dialogue.show(`\n${changes}\n`);
  const answer = await dialogue.ask({
    message: 'Write this into dbv.yaml?',
    choices: [
      { value: 'yes', name: 'Yes' },
      { value: 'no', name: 'No' },
    ],
  });
  return answer === 'yes';
}

function nobodyToAsk(): UserError {
  return new UserError('Nobody is there to ask, so nothing was written.', {
    hint: 'With --yes what is certain is written, and --set, --date and --value give the other answers. --dry-run only shows.',
  });
}

/** How a run with a person is done again without one. */
function replayLine(
  file: string,
  folder: string,
  options: MapOptions,
  maps: readonly TableMap[],
  { cwd }: Pick<World, 'cwd'>,
): string {
  return [
    'dbv map',
    quoted(shownPath(cwd, file)),
    quoted(shownPath(cwd, folder) || '.'),
    '--yes',
    typed('--table', maps.map(({ table }) => table).join(',')),
    ...typedFlags(options),
    ...maps.flatMap(({ answers }) => answers),
  ].join(' ');
}
