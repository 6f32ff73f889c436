import type { Playbook } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt } from '../yaml/located.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { layOver } from './lay-over.ts';
import { type OwnFile, ownFile } from './own-file.ts';
import { fileContent, PARTS, type PartContents, type PartName } from './parts.ts';

/**
 * A part of the playbook that is one file, with what an area changes in it.
 *
 * @param elementIds every element there is, with the area's own
 */
export function ownPart<Name extends PartName>(
  playbook: Playbook,
  name: Name,
  file: string,
  text: string,
  elementIds: readonly string[],
): OwnFile<PartContents[Name]> {
  const { schema, check, checkOwn, kept = [], fixed } = PARTS[name];
  if (fixed !== undefined) {
    return { faults: [{ file, message: 'An area may not lay a file of its own over this one.', remedy: fixed }] };
  }
  const shipped = fileContent(playbook, name) as PartContents[Name];
  const laid = layOver<PartContents[Name]>(schema, shipped, readYaml(file, text));
  return ownFile(
    file,
    laid,
    () => ({ kind: 'part', id: name, change: 'changed' }),
    (part): Fault[] => [
      ...(check?.(part) ?? []),
      ...(checkOwn?.(part, shipped, elementIds) ?? []),
      ...laid.changes
        .filter(({ path }) => kept.some((key) => key === path[0]))
        .map(({ path }) =>
          faultAt(
            part,
            path.slice(0, 1),
            `"${String(path[0])}" cannot be changed: it is said everywhere alike.`,
            'Delete it.',
          ),
        ),
    ],
  );
}
