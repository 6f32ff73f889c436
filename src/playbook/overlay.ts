import type { Playbook } from '../model/playbook.ts';
import { type Fault, faultsError } from '../yaml/faults.ts';
import { canonicalText } from './canonical-text.ts';
import { checkElements } from './check-elements.ts';
import { checkSteps } from './check-steps.ts';
import { filesIn, idOf, OVERLAY_FOLDER, YAML_FILES } from './file-names.ts';
import { ownElement } from './own-element.ts';
import type { OwnFile } from './own-file.ts';
import { ownPart } from './own-part.ts';
import { ownStep, stepsInPlace } from './own-step.ts';
import { fileContent, PART_NAMES, PARTS, type PartContents, partsOf } from './parts.ts';

/**
 * A playbook with the files of an area laid over it, keyed by their paths within the area's own `playbook/` folder. The
 * order of the files does not matter, and no file changes nothing. The 17 elements and the three themes stay; elements of
 * the area's own come after them, and its own steps where they say.
 *
 * @param indicatorIds the indicators that measures may name
 *
 * Errors: one `UserError` that lists every fault of every file, named relative to the area folder, with line and column.
 */
export function withOverlay(
  playbook: Playbook,
  files: ReadonlyMap<string, string>,
  indicatorIds: readonly string[],
): Playbook {
  if (files.size === 0) return playbook;
  const paths = [...files.keys()].toSorted();
  /** A file, named as people see it, and its text. */
  const fileAt = (path: string) => [`${OVERLAY_FOLDER}/${path}`, canonicalText(files.get(path) ?? '')] as const;

  const elementIds = [...playbook.elements.map(({ id }) => id), ...filesIn('elements', paths).map(idOf)];
  const ownParts = PART_NAMES.filter((name) => files.has(YAML_FILES[name])).map(
    (name) => [name, ownPart(playbook, name, ...fileAt(YAML_FILES[name]), elementIds)] as const,
  );
  const parts = partsWith(playbook, ownParts);
  const elements = filesIn('elements', paths).map((path) => ownElement(playbook.elements, ...fileAt(path)));
  const steps = filesIn('steps', paths).map((path) => ownStep(playbook.steps, ...fileAt(path)));
  const own = [...ownParts.map(([, file]) => file), ...elements, ...steps];

  const faults = [
    ...paths.flatMap(nameFaults),
    ...paths.flatMap((path) => textFaults(...fileAt(path))),
    ...own.flatMap((file) => file.faults),
    ...checkElements(contentsOf(elements), {
      elementIds,
      indicatorIds,
      workstreams: parts.workstreams.workstreams.map(({ id }) => id),
    }),
    ...checkSteps(contentsOf(steps), false, indicatorIds),
  ];
  if (faults.length > 0) throw faultsError('The area\u2019s own playbook', faults, MEND);

  const changed = new Map(valuesOf(elements).map((element) => [element.id, element]));
  const shipped = new Set(playbook.elements.map(({ id }) => id));
  return {
    ...playbook,
    ...partsOf(parts),
    overlays: [...playbook.overlays, ...own.flatMap(({ overlay }) => overlay ?? []).toSorted(byFile)],
    elements: [
      ...playbook.elements.map((element) => changed.get(element.id) ?? element),
      ...valuesOf(elements).filter(({ id }) => !shipped.has(id)),
    ],
    steps: stepsInPlace(playbook.steps, valuesOf(steps)),
  };
}

const MEND = 'Mend the lines named; each is file:line:column within the area folder.';

function partsWith(
  playbook: Playbook,
  own: readonly (readonly [name: string, file: OwnFile<unknown>])[],
): PartContents {
  const changed = new Map(own.map(([name, { part }]) => [name, part?.value]));
  const contents = PART_NAMES.map((name) => [name, changed.get(name) ?? fileContent(playbook, name)]);
  return Object.fromEntries(contents);
}

function contentsOf<Content>(files: readonly OwnFile<Content>[]) {
  return files.flatMap(({ part }) => part ?? []);
}

function valuesOf<Content>(files: readonly OwnFile<Content>[]): Content[] {
  return contentsOf(files).map(({ value }) => value);
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1;
}

/** A fault where a text was not written as UTF-8: what could not be read stands in it as U+FFFD. */
function textFaults(file: string, text: string): Fault[] {
  const line = text.split('\n').findIndex((each) => each.includes('\uFFFD'));
  if (line === -1) return [];
  return [{ file, line: line + 1, message: 'The text is not UTF-8.', remedy: 'Save the file as UTF-8.' }];
}

/** A fault where a file is none that an area can lay over the playbook. */
function nameFaults(path: string): Fault[] {
  const single: readonly string[] = Object.values(YAML_FILES);
  if (single.includes(path) || filesIn('elements', [path]).length > 0 || filesIn('steps', [path]).length > 0) return [];
  const file = `${OVERLAY_FOLDER}/${path}`;
  if (path.startsWith('benchmarks/')) {
    return [
      {
        file,
        message: 'Published figures do not belong here.',
        remedy: 'Move the file to benchmarks/ beside dbv.yaml.',
      },
    ];
  }
  const open = PART_NAMES.filter((name) => PARTS[name].fixed === undefined).map((name) => YAML_FILES[name]);
  const remedy = `Name it elements/<id>.md, steps/<id>.md, templates/<name> or one of ${open.join(', ')}; or take it out.`;
  return [{ file, message: 'The file is no part of a playbook.', remedy }];
}
