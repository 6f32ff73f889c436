import path from 'node:path';
import { readText, shownPath, writeNew } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { OVERLAY_FOLDER, YAML_FILES } from '../../playbook/file-names.ts';
import { PART_NAMES, PARTS } from '../../playbook/parts.ts';
import type { Entry } from './playbook-pages.ts';

/**
 * Copies the shipped file of an entry, or of a part by its name such as `streams`, into an area's own playbook, to be
 * changed there.
 *
 * @returns the path written
 * Errors: `UserError` where there is no such file, an area may not change it, or the area has it already.
 */
export async function copyToArea(
  id: string | undefined,
  entry: Entry | undefined,
  area: string,
  world: World,
): Promise<string> {
  const part = PART_NAMES.find((name) => name.toLowerCase() === id?.toLowerCase());
  const file = entry === undefined ? part && YAML_FILES[part] : fileOf(entry);
  const text = file && (await readText(path.join(world.root, 'playbook', file)));
  if (file === undefined || text === undefined) {
    throw new UserError(`The playbook that came with dbv has no file for ${id ?? 'nothing'}.`, {
      hint: `Name an element, step, theme or workstream, or one of: ${PART_NAMES.join(', ')}.`,
    });
  }
  const fixed = PART_NAMES.filter((name) => YAML_FILES[name] === file).map((name) => PARTS[name].fixed)[0];
  if (fixed !== undefined) throw new UserError(`An area may not change ${file}.`, { hint: fixed });
  const copy = path.join(area, OVERLAY_FOLDER, file);
  const shown = shownPath(world.cwd, copy);
  if (await writeNew(copy, text)) return shown;
  throw new UserError(`${shown} is there already.`, { hint: 'Change it, or delete it first.' });
}

function fileOf({ kind, id }: Entry): string {
  switch (kind) {
    case 'element':
      return `elements/${id}.md`;
    case 'step':
      return `steps/${id}.md`;
    case 'theme':
      return YAML_FILES.themes;
    case 'workstream':
      return YAML_FILES.workstreams;
  }
}
