import type { IssueCode } from '../model/issues.ts';
import type { SetAside } from '../model/tables/table.ts';

/** Adds lines to an account of rows set aside: reasons in the order they came up, lines in file order. */
export function addSetAside(
  account: readonly SetAside[],
  more: readonly { readonly reason: IssueCode; readonly line: number }[],
): SetAside[] {
  const lines = new Map<IssueCode, number[]>(account.map((each) => [each.reason, [...each.lines]]));
  for (const { reason, line } of more) {
    const known = lines.get(reason);
    if (known) known.push(line);
    else lines.set(reason, [line]);
  }
  return [...lines].map(([reason, ofReason]) => ({ reason, lines: ofReason.sort((a, b) => a - b) }));
}
