import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaIfAny } from './support/area-folder.ts';
import { examples } from './support/options.ts';

const KINDS = ['step', 'theme', 'element', 'workstream'] as const;
export type Kind = (typeof KINDS)[number];

interface PlaybookOptions {
  readonly area?: string;
  readonly where?: boolean;
  readonly copyTo?: string;
  readonly json?: boolean;
}

/** `dbv playbook`: the playbook in the terminal. */
export function registerPlaybook(program: Command, world: World): void {
  program
    .command('playbook')
    .summary('read the playbook: steps, themes, elements, workstreams')
    .description(
      'Shows the playbook: an overview, a list of one kind, or one entry in full. In the folder of an area, or with --area,\n' +
        'the area\u2019s own playbook folder lies over it.',
    )
    .argument('[what]', `${KINDS.join(', ')}, or an id such as E09, A, case-reviews or 2`)
    .argument('[id]', 'which one')
    .option('--area <folder>', 'the playbook as this area uses it (default: the current folder, where it is an area)')
    .option('--where', 'list every file in use, where it is from, and what lies over what')
    .option(
      '--copy-to <folder>',
      'copy the shipped file of an entry to an area\u2019s own playbook, to be changed there',
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv playbook', 'the overview'],
        ['dbv playbook element', 'the elements'],
        ['dbv playbook E09', 'one element in full'],
        ['dbv playbook step case-reviews', 'one step in full'],
        ['dbv playbook E05 --copy-to northshire', 'start a file of the area\u2019s own'],
        ['dbv playbook --where --area northshire', 'what the area lays over what'],
      ),
    )
    .action(async (what: string | undefined, id: string | undefined, options: PlaybookOptions) =>
      playbook(what, id, options, world),
    );
}

async function playbook(
  what: string | undefined,
  id: string | undefined,
  options: PlaybookOptions,
  world: World,
): Promise<void> {
  const [{ areaPlaybook, shippedPlaybook }, pages, { jsonText }, { UserError }] = await Promise.all([
    import('./support/content.ts'),
    import('./support/playbook-pages.ts'),
    import('../io/json.ts'),
    import('../model/errors.ts'),
  ]);
  const folder = await areaIfAny(world, options.copyTo ?? options.area);
  if (options.where) {
    const { filesInUse, wherePage } = await import('./support/playbook-where.ts');
    const files = await filesInUse(folder, world);
    return world.write(options.json ? jsonText(files) : wherePage(files, folder, world));
  }
  const content = await (folder === undefined || options.copyTo ? shippedPlaybook(world) : areaPlaybook(folder, world));
  const kind = KINDS.find((known) => known === what || `${known}s` === what);
  const wanted = kind === undefined ? what : id;
  const entries = pages.entriesOf(content, kind);
  const found = entries.find((entry) => entry.id.toLowerCase() === wanted?.toLowerCase());
  if (folder !== undefined && options.copyTo !== undefined) {
    const { copyToArea } = await import('./support/playbook-copy.ts');
    return world.write(`${await copyToArea(wanted ?? what, found, folder, world)}\n`);
  }
  if (wanted === undefined) {
    const list = kind ? entries.map((entry) => entry.content) : pages.contents(content);
    if (options.json) return world.write(jsonText(list));
    return world.write(kind ? pages.listPage(kind, entries, world) : pages.overviewPage(content, world));
  }
  if (!found) {
    const known = entries.map((entry) => entry.id).join(', ');
    throw new UserError(`The playbook has no ${kind ?? 'entry'} called ${wanted}.`, { hint: `It has: ${known}.` });
  }
  world.write(options.json ? jsonText(found.content) : pages.entryPage(found, world));
}
