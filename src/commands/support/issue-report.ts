import { stringify } from 'csv-stringify/sync';
import type { AreaData } from '../../ingest/read-area.ts';
import { jsonText } from '../../io/json.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { gather } from '../../model/issue-groups.ts';
import { ISSUES, type Issue, issueRemedy, issueText, type Severity, severityOf } from '../../model/issues.ts';
import { TABLE_NAMES } from '../../model/tables/index.ts';

type Read = Pick<AreaData, 'tables' | 'issues' | 'unusable'>;

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => severityOf(code) === 'error');
}

/** How many issues of each severity. */
export function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { code } of issues) counts[severityOf(code)] += 1;
  return counts;
}

/** "1 error, 3 warnings and 12 notes". */
export function countsInWords(issues: readonly Issue[]): string {
  const counts = countBySeverity(issues);
  const words = (['error', 'warning', 'note'] as const).map(
    (key) => `${counts[key]} ${key}${counts[key] === 1 ? '' : 's'}`,
  );
  return `${words[0]}, ${words[1]} and ${words[2]}`;
}

/** The account of every file: read = used + set aside. */
export function fileAccounts({ tables }: Pick<AreaData, 'tables'>) {
  return TABLE_NAMES.flatMap((name) => {
    const table = tables[name];
    if (!table) return [];
    const setAside = table.setAside.reduce((sum, { lines }) => sum + lines.length, 0);
    return [{ table: name, file: table.file, read: table.read, used: table.rows.length, setAside }];
  });
}

/** The whole account as JSON: files, and issues without any cell. */
export function issuesJson(data: Read): string {
  return jsonText({
    counts: countBySeverity(data.issues),
    files: fileAccounts(data),
    unusable: data.unusable,
    issues: data.issues.map(flatIssue),
  });
}

/** One issue a row. */
export function issuesCsv(issues: readonly Issue[]): string {
  const columns = ['severity', 'code', 'file', 'line', 'column', 'message', 'remedy'];
  return stringify(issues.map(flatIssue), { header: true, columns, record_delimiter: '\n' });
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
  };
}

/** Annotations for GitHub Actions. Source: GitHub, workflow commands. */
export function issuesForGitHub(issues: readonly Issue[]): string[] {
  const levels: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };
  return issues.map((issue) => {
    const properties = [
      `file=${escapeProperty(issue.file)}`,
      ...(issue.line === undefined ? [] : [`line=${issue.line}`]),
      `title=${escapeProperty(ISSUES[issue.code].title)}`,
    ];
    const where = issue.column === undefined ? '' : `${issue.column}: `;
    return `::${levels[severityOf(issue.code)]} ${properties.join(',')}::${escapeData(`${where}${issueText(issue)} ${issueRemedy(issue)}`)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For a person: grouped, errors first, the first lines of each and the true count. */
export async function issuesText(data: Read, most: number, world: Pick<World, 'colour'>): Promise<string> {
  const style = styles(world);
  const lines: string[] = [];
  for (const members of gather(data.issues)) {
    const first = members[0]!;
    const severity = severityOf(first.code);
    const paint = { error: style.bad, warning: style.warn, note: style.dim }[severity];
    const column = first.column === undefined ? '' : `, column ${first.column}`;
    lines.push(`${paint(severity.padEnd(7))}  ${style.strong(first.file)}${column}  ${style.dim(`[${first.code}]`)}`);
    lines.push(`         ${issueText(first)}`);
    lines.push(`         ${style.dim('→')} ${issueRemedy(first)}`);
    const where = whereText(members, most);
    if (where) lines.push(`         ${style.dim(where)}`);
    lines.push('');
  }
  lines.push(...accountLines(data));
  lines.push('', `${countsInWords(data.issues)}.`);
  return `${lines.join('\n')}\n`;
}

function whereText(members: readonly Issue[], most: number): string {
  const lines = members.flatMap(({ line }) => (line === undefined ? [] : [line]));
  if (lines.length === 0) return '';
  const shown = lines.slice(0, most).join(', ');
  const rest = lines.length - Math.min(most, lines.length);
  return `${lines.length === 1 ? 'line' : `${lines.length} times: lines`} ${shown}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function accountLines(data: Read): string[] {
  const accounts = fileAccounts(data);
  const width = Math.max(4, ...accounts.map(({ file }) => file.length));
  const cell = (value: number | string) => String(value).padStart(9);
  return [
    `${'File'.padEnd(width)}${cell('read')} =${cell('used')} +${'set aside'.padStart(10)}`,
    ...accounts.map(
      ({ file, read, used, setAside }) =>
        `${file.padEnd(width)}${cell(read)} =${cell(used)} +${String(setAside).padStart(10)}`,
    ),
    ...data.unusable.map((name) => `${name}: could not be used, see the errors above`),
  ];
}
