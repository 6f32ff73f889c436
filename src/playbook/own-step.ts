import { type StepContent, stepSchema } from '../model/playbook.ts';
import { isFaults, type Reading } from '../yaml/located.ts';
import { idOf } from './file-names.ts';
import type { Entry } from './identity.ts';
import { layOver } from './lay-over.ts';
import { readMarkdown } from './markdown-part.ts';
import { type OwnFile, ownFile } from './own-file.ts';
import { ownFrontMatter, withBody } from './own-front-matter.ts';

/** A step of an area's own, or a shipped one with what the area changes in it. */
export function ownStep(shipped: readonly StepContent[], file: string, text: string): OwnFile<StepContent> {
  const before = shipped.find(({ id }) => id === idOf(file));
  return ownFile(
    file,
    layOver<StepContent>(stepSchema, before, read(file, text, before === undefined)),
    ({ id, title }) => ({ kind: 'step', id, title, change: before ? 'changed' : 'added' }),
    () => [],
  );
}

/** The file as one map: its front matter, and what stands below it under `guidance`. A new step needs some. */
function read(file: string, text: string, isNew: boolean): Reading<Entry> {
  const { front, body, bodyLine } = readMarkdown(file, text);
  const map = ownFrontMatter(front, 'guidance');
  const guidance = body.trim();
  if (isFaults(map)) return map;
  if (guidance !== '') return withBody(map, 'guidance', guidance, () => ({ line: bodyLine, column: 1 }));
  const fault = {
    file,
    line: bodyLine,
    message: 'The step has no guidance.',
    remedy: 'Write it below the front matter.',
  };
  return isNew ? [fault] : map;
}

/**
 * The steps of a playbook with an area's own among them, numbered anew. A step of the area's own, or one that it moves,
 * comes before the shipped one of the same number.
 */
export function stepsInPlace(shipped: readonly StepContent[], own: readonly StepContent[]): StepContent[] {
  const changed = new Map(own.map((step) => [step.id, step]));
  const placeOf = ({ id, order }: StepContent) => {
    const before = shipped.find((step) => step.id === id)?.order;
    return before === order ? order : order - 0.5;
  };
  return [...shipped.filter(({ id }) => !changed.has(id)), ...own]
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
    .map((step, index) => ({ ...step, order: index + 1 }));
}
