import { ELEMENT_SECTIONS, type ElementContent, elementSchema } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, isFaults, type Located, type Reading } from '../yaml/located.ts';
import { readSections } from './element.ts';
import { ELEMENT_IDS, idOf } from './file-names.ts';
import type { Entry } from './identity.ts';
import { type Laid, layOver } from './lay-over.ts';
import { readMarkdown } from './markdown-part.ts';
import { type OwnFile, ownFile } from './own-file.ts';
import { ownFrontMatter, withBody } from './own-front-matter.ts';

/**
 * An element of an area's own, or a shipped one with what the area changes in it. One of the 17 keeps its id and the
 * element it is linked to; one of the area's own says why it is there.
 */
export function ownElement(shipped: readonly ElementContent[], file: string, text: string): OwnFile<ElementContent> {
  const before = shipped.find(({ id }) => id === idOf(file));
  const laid = layOver<ElementContent>(elementSchema, before, read(file, text, before === undefined));
  return ownFile(
    file,
    laid,
    ({ id, title }) => ({ kind: 'element', id, title, change: before ? 'changed' : 'added' }),
    (part) => (before ? linkFaults(part, before) : newFaults(part, laid)),
  );
}

/** The file as one map: its front matter, and its sections under `sections`. A new element needs all of them. */
function read(file: string, text: string, isNew: boolean): Reading<Entry> {
  const { front, body, bodyLine } = readMarkdown(file, text);
  const needed = isNew && !isFaults(front) ? ELEMENT_SECTIONS : [];
  const { texts, lines, faults } = readSections(file, body, bodyLine, needed);
  const map = ownFrontMatter(front, 'sections');
  if (isFaults(map) || faults.length > 0) return [...(isFaults(map) ? map : []), ...faults];
  if (lines.size === 0) return map;
  return withBody(map, 'sections', texts, (heading) => {
    const line = lines.get(String(heading));
    return line === undefined ? undefined : { line, column: 1 };
  });
}

function linkFaults(part: Located<ElementContent>, { id, linkedTo }: ElementContent): Fault[] {
  if (part.value.linkedTo === linkedTo) return [];
  const remedy = linkedTo === undefined ? 'Delete "linkedTo".' : `Write "linkedTo: ${linkedTo}", or delete the line.`;
  return [faultAt(part, ['linkedTo'], `Which element ${id} is one idea with cannot be changed.`, remedy)];
}

function newFaults(part: Located<ElementContent>, { reason }: Laid<ElementContent>): Fault[] {
  const { id, linkedTo } = part.value;
  const faults: Fault[] = [];
  if (/^E\d/.test(id)) {
    const message = `"${id}" is none of the 17 elements, which alone have ids that begin with E.`;
    faults.push(
      faultAt(part, ['id'], message, 'Give the element an id of your own, such as L01, and its file that name.'),
    );
  }
  if (reason === undefined) {
    faults.push(
      faultAt(part, ['reason'], `${id} is added without a reason.`, 'Give a "reason" at the top of the file.'),
    );
  }
  if (linkedTo !== undefined && ELEMENT_IDS.includes(linkedTo)) {
    const message = `${id} cannot be one idea with ${linkedTo}, which is one of the 17.`;
    faults.push(
      faultAt(part, ['linkedTo'], message, `Delete "linkedTo", or lay what you add over ${linkedTo} itself.`),
    );
  }
  return faults;
}
