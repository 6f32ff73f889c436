import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { KitOptions } from './support/case-review-kit.ts';
import { examples } from './support/options.ts';
import type { SurveyKitOptions } from './support/survey-kit.ts';

/** `dbv kit`: what workshops and surveys need on paper. */
export function registerKit(program: Command, world: World): void {
  const group = program
    .command('kit')
    .summary('print what workshops and surveys need')
    .description(
      'Makes what a workshop or a survey needs: pages to print, and the spreadsheet or list of questions that goes with\n' +
        'them. The wording is in the playbook.',
    )
    .addHelpText(
      'after',
      examples(
        ['dbv kit case-review northshire', 'guide, forms and spreadsheet, in northshire/kit/case-review'],
        ['dbv kit survey child northshire', 'the survey of children, in northshire/kit/survey'],
      ),
    );
  group
    .command('case-review')
    .summary('the guide, the forms and the spreadsheet of a case-review workshop')
    .description(
      'Writes a facilitator\u2019s guide and one form a case as pages to print, and case-reviews.csv to fill in, for the\n' +
        'cases that dbv sample drew. Without a sample the form and the spreadsheet are blank. A spreadsheet that reviewers\n' +
        'have filled in is never overwritten.',
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--out <folder>', 'where to write (default: kit/case-review in the area folder)')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv kit case-review northshire', 'into northshire/kit/case-review'],
        ['dbv kit case-review northshire --out workshop-2', 'a second set, for another workshop'],
      ),
    )
    .action(async (folder: string, options: KitOptions) => {
      const { caseReviewKit } = await import('./support/case-review-kit.ts');
      await caseReviewKit(areaFolder(world, folder), options, world);
    });
  group
    .command('survey')
    .summary('the survey of one group: a page to print and questions to paste into a form')
    .description(
      'Writes the survey of one group twice: as a page to print and fill in, and as a list of questions to paste into\n' +
        'Microsoft Forms or Google Forms. All four ask the same of each element, in words of their own; the one for children\n' +
        'is short and plain. The wording is in playbook/survey.yaml. dbv import survey reads the answers.',
    )
    .argument('<group>', 'who is asked: parent_carer, provider, practitioner or child')
    .argument('[folder]', 'the area folder', '.')
    .option('--out <folder>', 'where to write (default: kit/survey in the area folder)')
    .option('--replace', 'overwrite files that were changed since')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv kit survey parent_carer northshire', 'into northshire/kit/survey'],
        ['dbv kit survey child', 'the one for children, of the area in this folder'],
      ),
    )
    .action(async (asked: string, folder: string, options: SurveyKitOptions) => {
      const { surveyKit } = await import('./support/survey-kit.ts');
      await surveyKit(asked, areaFolder(world, folder), options, world);
    });
}
