import { stringify } from 'csv-stringify/sync';
import { TABLE_NAMES, TABLES } from '../model/tables/index.ts';
import { dataDictionary } from '../reference/data-dictionary.ts';
import { areaReadme } from './area-readme.ts';
import { configText } from './config-text.ts';
import { ignoredByGit } from './ignored-by-git.ts';
import { workflow } from './workflow.ts';

/** What a new area says about itself. */
export interface AreaAnswers {
  readonly name: string;
  readonly laCode?: string;
  readonly region?: string;
  readonly referenceDate: string;
  readonly historyFrom?: string;
}

/** The files of a new area, by path relative to its folder. */
export function areaFiles(answers: AreaAnswers): Map<string, string> {
  return new Map([
    ['dbv.yaml', configText(answers)],
    ['README.md', areaReadme(answers)],
    ['data-dictionary.md', dataDictionary()],
    ['.gitignore', ignoredByGit()],
    ['.github/workflows/dbv.yml', workflow()],
    ...TABLE_NAMES.map((name) => [`${TABLES[name].folder}/${name}.csv`, headedTemplate(name)] as const),
  ]);
}

/** A CSV with the header of a table and no rows. */
function headedTemplate(name: (typeof TABLE_NAMES)[number]): string {
  return stringify([Object.keys(TABLES[name].columns)], { record_delimiter: '\n' });
}
