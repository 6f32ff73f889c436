import { type Acknowledgement, type Issue, issueRemedy, issueText, type Severity, severityOf } from './issues.ts';

/** Issues of one code, in one column of one file, that say the same thing. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** The first line. */
  readonly line?: number;
  readonly column?: string;
  readonly message: string;
  readonly remedy: string;
  readonly count: number;
  /** Known to the area, and accepted until a day. */
  readonly acknowledged?: Acknowledgement;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Groups issues for reading: errors first, then by file in the order read, then by first line. Those that the area has
 * acknowledged come after all others.
 */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  return gather(issues).map((members) => describe(members));
}

/** Issues that belong together, each list in file order, the lists in reading order. */
export function gather(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([
      issue.code,
      issue.file,
      issue.column ?? '',
      groupText(issue),
      issue.acknowledged ?? '',
    ]);
    const members = groups.get(key);
    if (members) members.push(issue);
    else groups.set(key, [issue]);
  }
  const fileOrder = new Map([...new Set(issues.map(({ file }) => file))].map((file, index) => [file, index]));
  const lists = [...groups.values()].map((members) => members.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return lists.sort((a, b) => {
    const [first, second] = [a[0]!, b[0]!];
    return (
      Number(first.acknowledged !== undefined) - Number(second.acknowledged !== undefined) ||
      ORDER[severityOf(first.code)] - ORDER[severityOf(second.code)] ||
      fileOrder.get(first.file)! - fileOrder.get(second.file)! ||
      (first.line ?? 0) - (second.line ?? 0)
    );
  });
}

/** Sentences that name another line are of that line alone: they group by code only, and the first is shown. */
function groupText(issue: Issue): string {
  return 'first' in issue.args || 'other' in issue.args ? '' : issueText(issue) + issueRemedy(issue);
}

function describe(members: readonly Issue[]): IssueGroup {
  const first = members[0]!;
  return {
    code: first.code,
    severity: severityOf(first.code),
    file: first.file,
    ...(first.line === undefined ? {} : { line: first.line }),
    ...(first.column === undefined ? {} : { column: first.column }),
    message: issueText(first),
    remedy: issueRemedy(first),
    count: members.length,
    ...(first.acknowledged && { acknowledged: first.acknowledged }),
  };
}
