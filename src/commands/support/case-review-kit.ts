import path from 'node:path';
import { cellsOf, isEmptyRecord } from '../../ingest/csv-records.ts';
import { plainName } from '../../ingest/header-names.ts';
import { openCsv } from '../../ingest/open-csv.ts';
import { readBytes, shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import { caseReviewForms } from '../../kits/case-review/forms.ts';
import { caseReviewGuide } from '../../kits/case-review/guide.ts';
import { type KitCase, kitCases } from '../../kits/case-review/kit-cases.ts';
import { caseReviewSheet, PREFILLED } from '../../kits/case-review/sheet.ts';
import { kitPage } from '../../kits/kit-page.ts';
import type { Area } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { areaPlaybook } from './content.ts';
import { kitTools } from './kit-tools.ts';
import { readAreaConfig } from './load-area.ts';
import { readOneTable } from './read-one-table.ts';

export interface KitOptions {
  /** Where to write; the folder of the kit in the area where not given. */
  readonly out?: string;
  readonly json?: boolean;
}

const SHEET = 'case-reviews.csv';

/**
 * `dbv kit case-review`: the facilitator's guide, a form for each case of the sample and the spreadsheet to fill, into a
 * folder, all of them or none. Without a sample the form and the spreadsheet are blank.
 *
 * Errors: `UserError` where the sample cannot be read whole, and where the spreadsheet there holds what reviewers wrote.
 */
export async function caseReviewKit(folder: string, options: KitOptions, world: World): Promise<void> {
  const area = await readAreaConfig(folder);
  const out =
    options.out === undefined ? path.join(folder, 'kit', 'case-review') : path.resolve(world.cwd, options.out);
  const cases = await sampledCases(folder, area);
  await refuseFilled(path.join(out, SHEET), world);
  const [playbook, tools] = await Promise.all([areaPlaybook(folder, world), kitTools(world, folder)]);
  const files = new Map([
    ['guide.html', kitPage(caseReviewGuide(playbook, area.name), tools)],
    ['forms.html', kitPage(caseReviewForms(cases, playbook, area.name), tools)],
    [SHEET, caseReviewSheet(cases)],
  ]);
  await replaceFolder(out, files, (name) => files.has(name));
  const written = [...files.keys()].map((name) => shownPath(world.cwd, path.join(out, name)));
  const reserves = cases.filter(({ reserve }) => reserve).length;
  const counts = { cases: cases.length - reserves, reserves };
  world.write(options.json ? jsonText({ written, ...counts }) : kitText(written, counts, shownPath(world.cwd, folder)));
}

async function sampledCases(folder: string, area: Area): Promise<readonly KitCase[]> {
  const { file, reading, table } = await readOneTable(folder, area, 'sample');
  // A header alone is the template of a new area.
  const isEmpty = reading?.table?.read === 0 || reading?.issues.some(({ code }) => code === 'file-empty');
  if (reading === undefined || isEmpty) return [];
  if (!table || table.setAside.length > 0) {
    throw new UserError(`${file} cannot be read whole, so cases would be missing from the kit.`, {
      hint: 'dbv check says what is wrong with it; dbv sample draws anew.',
    });
  }
  return kitCases(table.rows);
}

/** What reviewers wrote is never overwritten. A spreadsheet that cannot be read may hold it too. */
async function refuseFilled(file: string, world: World): Promise<void> {
  const bytes = await readBytes(file);
  if (!bytes || !mayBeFilled(bytes)) return;
  throw new UserError(`${shownPath(world.cwd, file)} holds more than a kit writes: reviewers may have filled it in.`, {
    hint: 'Nothing was written. Import it with dbv import case-reviews and move it away, or choose another folder with --out.',
  });
}

function mayBeFilled(bytes: Uint8Array): boolean {
  const open = openCsv(bytes, SHEET);
  if ('unusable' in open) return bytes.length > 0;
  const known = new Set(PREFILLED.map(plainName));
  return open.csv.lines.some(
    (_, record) =>
      record > open.top &&
      !isEmptyRecord(open.csv, record) &&
      cellsOf(open.csv, record).some(
        (cell, position) => cell.trim() !== '' && !known.has(plainName(open.names[position] ?? '')),
      ),
  );
}

function kitText(written: readonly string[], { cases, reserves }: { cases: number; reserves: number }, area: string) {
  const what =
    cases === 0
      ? 'There is no sample yet, so form and spreadsheet are blank. dbv sample draws one.'
      : `${cases} cases${reserves > 0 ? ` and ${reserves} in reserve` : ''}.`;
  return [
    ...written.map((file) => `Wrote ${file}`),
    '',
    what,
    'Print guide.html and forms.html. Fill in a copy of case-reviews.csv at each workshop, then:',
    `  dbv import case-reviews filled.csv --out ${/\s/.test(area) ? `"${area}"` : area || '.'}`,
    '',
  ].join('\n');
}
