import { stringify } from 'csv-stringify/sync';
import type { AreaData } from '../../ingest/read-area.ts';
import { jsonText } from '../../io/json.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { gather } from '../../model/issue-groups.ts';
import {
  type Acknowledgement,
  ISSUES,
  type Issue,
  issueRemedy,
  issueText,
  type Severity,
  severityOf,
} from '../../model/issues.ts';
import { plainNumber } from '../../render/format.ts';

type Read = Pick<AreaData, 'accounts' | 'issues' | 'unusable'> & Partial<Pick<AreaData, 'corrections'>>;

/** Whether there are errors beside those that the area has acknowledged. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return countBySeverity(issues).error > 0;
}

/** How many issues of each severity there are beside those that the area has acknowledged. */
export function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { code, acknowledged } of issues) if (!acknowledged) counts[severityOf(code)] += 1;
  return counts;
}

function acknowledgedIn(issues: readonly Issue[]): number {
  return issues.filter(({ acknowledged }) => acknowledged).length;
}

/** "1 error, 3 warnings and 12 notes", and how many more are acknowledged. */
export function countsInWords(issues: readonly Issue[]): string {
  const counts = countBySeverity(issues);
  const words = (['error', 'warning', 'note'] as const).map(
    (key) => `${plainNumber(counts[key])} ${key}${counts[key] === 1 ? '' : 's'}`,
  );
  const apart = acknowledgedIn(issues);
  return `${words[0]}, ${words[1]} and ${words[2]}${apart === 0 ? '' : `, and ${plainNumber(apart)} acknowledged`}`;
}

/** The account of every file: read = used + set aside. */
export function fileAccounts({ accounts }: Pick<AreaData, 'accounts'>) {
  return accounts.map(({ table, file, read, used, setAside }) => {
    return { table, file, read, used, setAside: setAside.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The whole account as JSON: files, and issues without any cell. */
export function issuesJson(data: Read): string {
  return jsonText({
    counts: countBySeverity(data.issues),
    acknowledged: acknowledgedIn(data.issues),
    files: fileAccounts(data),
    unusable: data.unusable,
    corrections: data.corrections ?? [],
    issues: data.issues.map(flatIssue),
  });
}

/** One issue a row. */
export function issuesCsv(issues: readonly Issue[]): string {
  const columns = [
    ...['severity', 'code', 'file', 'line', 'column', 'message', 'remedy'],
    ...['acknowledged', 'acknowledged_by', 'acknowledged_until'],
  ];
  const rows = issues.map(flatIssue).map(({ acknowledged, ...row }) => ({
    ...row,
    acknowledged: acknowledged?.reason,
    acknowledged_by: acknowledged?.by,
    acknowledged_until: acknowledged?.until,
  }));
  return stringify(rows, { header: true, columns, record_delimiter: '\n' });
}

function flatIssue(issue: Issue) {
  return {
    severity: severityOf(issue.code),
    code: issue.code,
    file: issue.file,
    ...(issue.line === undefined ? {} : { line: issue.line }),
    ...(issue.column === undefined ? {} : { column: issue.column }),
    message: issueText(issue),
    remedy: issueRemedy(issue),
    ...(issue.acknowledged && { acknowledged: issue.acknowledged }),
  };
}

/** Annotations for GitHub Actions; what is acknowledged is a notice. Source: GitHub, workflow commands. */
export function issuesForGitHub(issues: readonly Issue[]): string[] {
  const levels: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };
  return issues.map((issue) => {
    const properties = [
      `file=${escapeProperty(issue.file)}`,
      ...(issue.line === undefined ? [] : [`line=${issue.line}`]),
      `title=${escapeProperty(ISSUES[issue.code].title)}`,
    ];
    const where = issue.column === undefined ? '' : `${issue.column}: `;
    const level = issue.acknowledged ? levels.note : levels[severityOf(issue.code)];
    const accepted = issue.acknowledged ? ` ${acknowledgedText(issue.acknowledged)}` : '';
    return `::${level} ${properties.join(',')}::${escapeData(`${where}${issueText(issue)} ${issueRemedy(issue)}${accepted}`)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function acknowledgedText({ reason, by, until }: Acknowledgement): string {
  return `Acknowledged until ${until} by ${by}: ${reason}.`;
}

/**
 * For a person: grouped, errors first, the first lines of each and the true count. What the area has acknowledged comes
 * after the rest, under a heading of its own.
 */
export async function issuesText(data: Read, most: number, world: Pick<World, 'colour'>): Promise<string> {
  const style = styles(world);
  const lines: string[] = [];
  let apart = false;
  for (const members of gather(data.issues)) {
    const first = members[0]!;
    if (first.acknowledged && !apart) lines.push(style.heading('Acknowledged: known, accepted and counted apart'), '');
    apart = first.acknowledged !== undefined;
    const severity = severityOf(first.code);
    const paint = { error: style.bad, warning: style.warn, note: style.dim }[severity];
    const column = first.column === undefined ? '' : `, column ${first.column}`;
    lines.push(`${paint(severity.padEnd(7))}  ${style.strong(first.file)}${column}  ${style.dim(`[${first.code}]`)}`);
    lines.push(`         ${issueText(first)}`);
    lines.push(`         ${style.dim('→')} ${issueRemedy(first)}`);
    const where = whereText(members, most);
    if (where) lines.push(`         ${style.dim(where)}`);
    if (first.acknowledged) lines.push(`         ${acknowledgedText(first.acknowledged)}`);
    lines.push('');
  }
  lines.push(...accountLines(data), ...correctionLines(data));
  lines.push('', `${countsInWords(data.issues)}.`);
  return `${lines.join('\n')}\n`;
}

function whereText(members: readonly Issue[], most: number): string {
  const lines = members.flatMap(({ line }) => (line === undefined ? [] : [line]));
  if (lines.length === 0) return '';
  const shown = lines.slice(0, most).join(', ');
  const rest = lines.length - Math.min(most, lines.length);
  return `${lines.length === 1 ? 'line' : `${plainNumber(lines.length)} times: lines`} ${shown}${rest > 0 ? ` and ${plainNumber(rest)} more` : ''}`;
}

/** Cells that were not read as they stand in the file. */
function correctionLines({ corrections = [] }: Read): string[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(
    ({ file, column, code, count }) => `  ${file}, column ${column}: ${count} for ${code || 'a reason not given'}`,
  );
  return ['', 'Cells read as corrected, and not as they stand in the file:', ...lines];
}

function accountLines(data: Read): string[] {
  const accounts = fileAccounts(data);
  const isShared = (file: string) => accounts.filter((other) => other.file === file).length > 1;
  const label = ({ file, table }: (typeof accounts)[number]) => (isShared(file) ? `${file} (${table})` : file);
  const width = Math.max(4, ...accounts.map((account) => label(account).length));
  const cell = (value: number | string) => String(value).padStart(9);
  return [
    `${'File'.padEnd(width)}${cell('read')} =${cell('used')} +${'set aside'.padStart(10)}`,
    ...accounts.map(
      ({ read, used, setAside, ...account }) =>
        `${label({ read, used, setAside, ...account }).padEnd(width)}${cell(read)} =${cell(used)} +${String(setAside).padStart(10)}`,
    ),
    ...data.unusable.map((name) => `${name}: could not be used, see the errors above`),
  ];
}
