import { type Attended, type Rated, ratings, takingPart } from '../../assess/taking-part.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { issueText, severityOf } from '../../model/issues.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Row } from '../../model/tables/index.ts';
import { percentText, plainNumber } from '../../render/format.ts';
import { GROUP_ORDER } from '../../render/view/taking-part.ts';
import { capitalised, uncapitalised } from '../../render/view/words.ts';
import { areaPlaybook } from './content.ts';
import { readAreaConfig } from './load-area.ts';
import type { LoggedTable } from './log-questions.ts';
import { type OneTable, readOneTable } from './read-one-table.ts';
import { tableLines } from './table-lines.ts';

/**
 * What is logged so far, by group and step: exact, for inside the building. As text or as JSON.
 *
 * Errors: `UserError` where a file is there and cannot be read.
 */
export async function loggedSoFar(folder: string, asJson: boolean, world: World): Promise<string> {
  const area = await readAreaConfig(folder);
  const playbook = await areaPlaybook(folder, world);
  const [engagement, feedback] = await Promise.all([
    readOneTable(folder, area, 'engagement').then(logOf),
    readOneTable(folder, area, 'feedback').then(logOf),
  ]);
  const log: Log = {
    engagement: { ...engagement.account, groups: takingPart(engagement.rows) },
    feedback: { ...feedback.account, ratings: ratings(feedback.rows, playbook.steps) },
  };
  return asJson ? jsonText(log) : logText(log, playbook, area.name, world);
}

interface Account {
  readonly file: string;
  readonly rows: number;
  readonly setAside: number;
}

interface Log {
  readonly engagement: Account & { readonly groups: readonly Attended[] };
  readonly feedback: Account & { readonly ratings: readonly Rated[] };
}

function logOf<Name extends LoggedTable>({
  file,
  bytes,
  table,
  reading,
}: OneTable<Name>): { account: Account; rows: readonly Row<Name>[] } {
  if (bytes && !table) {
    const errors = (reading?.issues ?? []).filter(({ code }) => severityOf(code) === 'error');
    throw new UserError(`${file} cannot be read: ${errors.map(issueText).join(' ')}`, {
      hint: 'Mend it; dbv check shows all its faults.',
    });
  }
  const setAside = (table?.setAside ?? []).reduce((sum, { lines }) => sum + lines.length, 0);
  return { account: { file, rows: table?.rows.length ?? 0, setAside }, rows: table?.rows ?? [] };
}

function logText({ engagement, feedback }: Log, playbook: Playbook, area: string, world: World): string {
  const style = styles(world);
  const paragraph = (text: string) => wrap(text, world.columns);
  return [
    style.heading(`${area}: who took part`),
    ...tableLines(
      ['', 'activities', 'people', 'invited', 'of those invited'],
      GROUP_ORDER.map((group) => engagementCells(engagement.groups, group, peopleOf(playbook, group))),
      world.columns,
    ),
    paragraph('People are attendances: who took part twice counts twice.'),
    '',
    style.heading(`${area}: how participants rated it, from 1 to 5`),
    ...(feedback.ratings.length === 0
      ? ['  Nothing is logged yet.']
      : tableLines(['', 'ratings', 'mean', '4 or 5'], ratingRows(feedback.ratings, playbook), world.columns)),
    '',
    ...[engagement, feedback].filter(({ setAside }) => setAside > 0).map(setAsideText),
    paragraph('Exact counts, for inside the building. The report protects small numbers.'),
    '',
  ].join('\n');
}

function setAsideText({ file, setAside }: Account): string {
  return `${file}: ${setAside} ${setAside === 1 ? 'row' : 'rows'} set aside; dbv check says why.`;
}

function peopleOf({ survey }: Playbook, group: string): string {
  return capitalised(survey.groups.find(({ id }) => id === group)?.plural ?? group);
}

function engagementCells(groups: readonly Attended[], group: string, people: string): string[] {
  const row = groups.find((one) => one.group === group);
  if (!row) return [people, 'none', '', '', ''];
  return [
    people,
    plainNumber(row.activities),
    plainNumber(row.people),
    row.invited === undefined ? 'not recorded' : plainNumber(row.invited),
    row.attendance === undefined ? '' : percentText(row.attendance),
  ];
}

/** All steps together, then each step, with the groups that rated it. */
function ratingRows(rated: readonly Rated[], playbook: Playbook): string[][] {
  const steps = [...new Set(rated.map(({ step }) => step))];
  const inOrder = steps.flatMap((step) =>
    GROUP_ORDER.flatMap((group) => rated.filter((row) => row.step === step && row.group === group)),
  );
  return inOrder.map(({ stepTitle = 'All steps', group, ratings: n, mean, high }) => [
    `${stepTitle}: ${uncapitalised(peopleOf(playbook, group))}`,
    plainNumber(n),
    plainNumber(mean, 1),
    `${plainNumber(high)} of ${plainNumber(n)}`,
  ]);
}
