import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples } from './support/options.ts';
import type { PseudonymiseOptions } from './support/pseudonymise-area.ts';

/** `dbv pseudonymise`: a copy of an area's records fit to be checked in. */
export function registerPseudonymise(program: Command, world: World): void {
  program
    .command('pseudonymise')
    .summary('write a copy of the records that is fit to be checked in')
    .description(
      'Writes an area folder with the same figures and without what tells directly who a child is: ids become keyed\n' +
        'hashes, birth dates become months, free text and columns no figure needs are left out. Corrections are applied,\n' +
        'and rows set aside are not written. Says what risk remains: the result is still personal data.\n' +
        'The key is made on first use, outside the area and out of reach of git. Keep it: it gives the same id the same\n' +
        'hash next time.',
    )
    .argument('[folder]', 'the area folder', '.')
    .requiredOption('--out <folder>', 'where to write; what an earlier run wrote there is replaced')
    .option('--key-file <path>', 'the key of the hashes (default: DBV_KEY_FILE, else your own settings folder)')
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--json', 'print the account as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv pseudonymise northshire --out northshire-open', 'an area folder to check in'],
        ['dbv diagnose northshire-open', 'has the same figures as dbv diagnose northshire'],
      ),
    )
    .action(async (folder: string, options: PseudonymiseOptions & { readonly json?: boolean }) => {
      const [{ pseudonymiseArea }, { accountText, accountJson }] = await Promise.all([
        import('./support/pseudonymise-area.ts'),
        import('./support/pseudonymise-account.ts'),
      ]);
      const account = await pseudonymiseArea(areaFolder(world, folder), options, world);
      world.write(options.json ? accountJson(account) : accountText(account, world));
    });
}
