import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { examples } from './support/options.ts';

const KINDS = ['step', 'theme', 'element', 'workstream'] as const;
type Kind = (typeof KINDS)[number];

/** `dbv playbook`: the playbook in the terminal. */
export function registerPlaybook(program: Command, world: World): void {
  program
    .command('playbook')
    .summary('read the playbook: steps, themes, elements, workstreams')
    .description('Shows the playbook: an overview, a list of one kind, or one entry in full.')
    .argument('[what]', `${KINDS.join(', ')}, or an id such as E09, A, case-reviews or 2`)
    .argument('[id]', 'which one')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv playbook', 'the overview'],
        ['dbv playbook element', 'the 17 elements'],
        ['dbv playbook E09', 'one element in full'],
        ['dbv playbook step case-reviews', 'one step in full'],
      ),
    )
    .action(async (what: string | undefined, id: string | undefined, options: { json?: boolean }) => {
      const [{ shippedPlaybook }, pages, { jsonText }, { UserError }] = await Promise.all([
        import('./support/content.ts'),
        import('./support/playbook-pages.ts'),
        import('../io/json.ts'),
        import('../model/errors.ts'),
      ]);
      const playbook = await shippedPlaybook(world);
      const kind = KINDS.find((known) => known === what || `${known}s` === what);
      const wanted = kind === undefined ? what : id;
      const entries = pages.entriesOf(playbook, kind);
      if (wanted === undefined) {
        if (options.json)
          return world.write(jsonText(kind ? entries.map(({ content }) => content) : pages.contents(playbook)));
        return world.write(kind ? pages.listPage(kind, entries, world) : pages.overviewPage(playbook, world));
      }
      const found = entries.find((entry) => entry.id.toLowerCase() === wanted.toLowerCase());
      if (!found) {
        const known = entries.map((entry) => entry.id).join(', ');
        throw new UserError(`The playbook has no ${kind ?? 'entry'} called ${wanted}.`, { hint: `It has: ${known}.` });
      }
      world.write(options.json ? jsonText(found.content) : pages.entryPage(found, world));
    });
}

export type { Kind };
