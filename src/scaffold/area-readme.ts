import type { AreaAnswers } from './area-files.ts';

/** The README of an area: what to put where, and the three commands. */
export function areaReadme({ name }: Pick<AreaAnswers, 'name'>): string {
  return [
    `# ${name.replace(/[\r\n]+/g, ' ')}`,
    '',
    'A diagnosis of the local SEND system, made with `dbv`.',
    '',
    '1. Put your records into `data/`. `data-dictionary.md` says what goes where; `plans.csv`, `placements.csv` and',
    '   `case-reviews.csv` are needed, every other table adds to the diagnosis. Delete the templates you do not fill.',
    '2. `dbv check` reports every fault in the files and what to do about it.',
    '3. `dbv diagnose` writes `report/`: `report.html` to read, `report.md` to review, `tables/` to work with.',
    '',
    'Never put names, postcodes, UPNs or ULNs into these files. `data/`, `answers/` and `local/` are kept out of git.',
    '`dbv playbook` explains the method and the steps.',
    '',
  ].join('\n');
}
