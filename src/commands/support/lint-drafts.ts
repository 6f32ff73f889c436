import path from 'node:path';
import { kindOf, readText, shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import type { WordingContent } from '../../model/playbook.ts';
import { findInText, type WrittenFinding } from '../../plan/wording/written.ts';
import { areaPlaybook } from './content.ts';
import { betterWay } from './wording-issues.ts';

/**
 * Reads drafts and says which wording in them to think about, by the rules of the playbook as it is used for an area. Nothing is
 * written. Gives whether anything was found.
 *
 * Errors: `UserError` where a file cannot be read.
 */
export async function lintDrafts(
  files: readonly string[],
  folder: string,
  { json }: { readonly json?: boolean | undefined },
  world: World,
): Promise<boolean> {
  const { wording } = await areaPlaybook(folder, world);
  const found: WrittenFinding[] = [];
  for (const file of files) {
    const place = path.resolve(world.cwd, file);
    const text = (await kindOf(place)) === 'file' ? await readText(place) : undefined;
    if (text === undefined) throw new UserError(`There is no file ${file}.`, { hint: 'Name drafts in Markdown.' });
    found.push(...findInText(shownPath(world.cwd, place), text, wording));
  }
  world.write(json ? findingsJson(found, wording) : findingsText(found, files, wording, world));
  return found.length > 0;
}

function findingsJson(found: readonly WrittenFinding[], content: WordingContent): string {
  return jsonText({
    findings: found.map(({ rule, file, line, column, words }) => ({
      ...{ rule, file, line, column, words },
      better: betterWay(rule, content),
    })),
  });
}

/** Findings one after the other; the better way is said at the first of each kind. */
function findingsText(
  found: readonly WrittenFinding[],
  files: readonly string[],
  content: WordingContent,
  world: Pick<World, 'colour' | 'columns'>,
): string {
  const style = styles(world);
  const said = new Set<string>();
  const lines = found.flatMap(({ rule, file, line, column, words }) => {
    const { title, better } = content.rules.find(({ id }) => id === rule)!;
    const first = !said.has(rule);
    said.add(rule);
    return [
      `${style.strong(`${file}:${line}:${column}`)}  \u201c${words}\u201d  ${style.dim(`[${rule}]`)}`,
      `  ${title}.`,
      ...(first ? [`  ${style.dim('\u2192')} ${wrap(better, world.columns - 4, '    ')}`] : []),
      '',
    ];
  });
  const drafts = files.length === 1 ? '1 file' : `${files.length} files`;
  const count = found.length === 1 ? '1 wording' : `${found.length} wordings`;
  return `${[...lines, `${count} to think about in ${drafts}. Nothing is forbidden; a person decides.`].join('\n')}\n`;
}
