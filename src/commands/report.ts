import path from 'node:path';
import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { examples, listOption } from './support/options.ts';
import { REPORT_FORMATS, type ReportFormat } from './support/report-formats.ts';

interface ReportOptions {
  readonly out?: string;
  readonly format: readonly ReportFormat[];
  readonly templates?: string;
}

/** `dbv report`: a report again, from the document alone. */
export function registerReport(program: Command, world: World): void {
  program
    .command('report')
    .summary('render a report again from diagnosis.json alone')
    .description(
      'Renders the report from a diagnosis that was made before. The area\u2019s records are not needed and not read.',
    )
    .argument('<diagnosis>', 'a diagnosis.json')
    .option('--out <folder>', 'where to write (default: the folder of the diagnosis)')
    .option('--format <list>', 'what to write: md, html, csv', listOption(REPORT_FORMATS), ['md', 'html', 'csv'])
    .option(
      '--templates <folder>',
      'templates of your own, laid over the ones that come with dbv (templates are code: use only your own)',
    )
    .addHelpText(
      'after',
      examples(
        ['dbv report northshire/report/diagnosis.json', 'write report.md, report.html and tables/ beside it'],
        ['dbv report d.json --format html --templates ours', 'with the area\u2019s own templates'],
      ),
    )
    .action(async (file: string, options: ReportOptions) => report(path.resolve(world.cwd, file), options, world));
}

async function report(file: string, options: ReportOptions, world: World): Promise<void> {
  const [{ readDiagnosis }, { reportFiles }, { replaceFolder }, { shownPath }] = await Promise.all([
    import('./support/read-diagnosis.ts'),
    import('./support/report-files.ts'),
    import('../io/replace-folder.ts'),
    import('../io/files.ts'),
  ]);
  const diagnosis = await readDiagnosis(file);
  const out = path.resolve(world.cwd, options.out ?? path.dirname(file));
  const { templates: shown } = options;
  const templates = shown === undefined ? undefined : { folder: path.resolve(world.cwd, shown), shown };
  const files = await reportFiles(diagnosis, options.format, templates, world);
  // What stands in the folder and is not made again now, the diagnosis first of all, is kept.
  await replaceFolder(out, files, (name) => files.has(name));
  for (const name of files.keys()) world.write(`${shownPath(world.cwd, path.join(out, name))}\n`);
}
