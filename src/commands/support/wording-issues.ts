import path from 'node:path';
import { readText } from '../../io/files.ts';
import { type Issue, issue } from '../../model/issues.ts';
import type { WordingContent } from '../../model/playbook.ts';
import { findInConfig, findInTables, findInText, type WrittenFinding } from '../../plan/wording/written.ts';
import { OVERLAY_FOLDER } from '../../playbook/file-names.ts';
import { ownContent } from './content.ts';
import type { LoadedArea } from './load-area.ts';

/** The file of rules of wording: it must name what it finds. */
const RULES = 'wording.yaml';

/**
 * Wording to think about in what people in the area wrote: titles, reasons and sources in tables, titles in `dbv.yaml`, and the
 * area's own playbook. No text of a cell is repeated.
 */
export async function wordingIssues(
  { folder, tables }: Pick<LoadedArea, 'folder' | 'tables'>,
  content: WordingContent,
): Promise<Issue[]> {
  const config = (await readText(path.join(folder, 'dbv.yaml'))) ?? '';
  const own = [...(await ownContent(folder))].filter(([name]) => name !== RULES);
  const found = [
    ...findInConfig(config, content),
    ...findInTables(tables, content),
    ...own.flatMap(([name, text]) => findInText(`${OVERLAY_FOLDER}/${name}`, text, content)),
  ];
  return found.map((each) => issueOf(each, content));
}

function issueOf({ rule, file, line, table, blank }: WrittenFinding, content: WordingContent): Issue {
  return issue(
    `wording-${rule}`,
    file,
    { line, column: table },
    { better: betterWay(rule, content), ...(blank ? { blank: 'yes' } : {}) },
  );
}

/** A better way to say what a rule finds. */
export function betterWay(rule: WrittenFinding['rule'], { rules }: WordingContent): string {
  return rules.find(({ id }) => id === rule)?.better ?? '';
}
