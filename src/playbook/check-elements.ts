import { THEMES } from '../model/codes.ts';
import type { ElementContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkBy } from './check-by.ts';
import { checkList } from './check-list.ts';
import { checkIdIsFileName } from './file-names.ts';

type Element = Located<ElementContent>;

/** What elements refer to. Workstreams are left out where their file could not be read. */
export interface ElementReferences {
  /** Every element that has a file, read or not. */
  readonly elementIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly workstreams: readonly number[] | undefined;
}

/** Faults between elements, and between an element and what it refers to. */
export function checkElements(elements: readonly Element[], references: ElementReferences): Fault[] {
  const byId = new Map(elements.map((element) => [element.value.id, element]));
  return elements.flatMap((element) => [
    ...checkIdIsFileName(element.file, element.value.id, element.at(['id'])),
    ...checkList(
      element,
      ['themes'],
      element.value.themes.map(({ theme }) => theme),
      THEMES,
    ),
    ...checkLink(element, byId, references.elementIds),
    ...checkMeasures(element, references.indicatorIds),
    ...checkWorkstreams(element, references.workstreams),
  ]);
}

function checkLink(element: Element, byId: ReadonlyMap<string, Element>, elementIds: readonly string[]): Fault[] {
  const { id, linkedTo } = element.value;
  if (linkedTo === undefined) return [];
  const other = byId.get(linkedTo)?.value;
  if (!elementIds.includes(linkedTo) || linkedTo === id) {
    return [
      faultAt(
        element,
        ['linkedTo'],
        `There is no other element "${linkedTo}".`,
        'Name the element that is the same idea.',
      ),
    ];
  }
  // An element that could not be read has faults of its own, and whether it links back is not known.
  if (other === undefined || other.linkedTo === id) return [];
  const message = `${id} is linked to ${linkedTo}, but ${linkedTo} is not linked to ${id}.`;
  return [faultAt(element, ['linkedTo'], message, `Add "linkedTo: ${id}" to ${linkedTo}, or take the link out here.`)];
}

function checkMeasures(element: Element, indicatorIds: readonly string[]): Fault[] {
  return element.value.measures.flatMap((measure, index) => {
    const known = indicatorIds.includes(measure.indicator) || /^measure:./.test(measure.indicator);
    const path = ['measures', index];
    const remedy = 'Use the id of an indicator, or measure:<name> for a row of measures.csv.';
    return [
      ...(known
        ? []
        : [faultAt(element, [...path, 'indicator'], `There is no indicator "${measure.indicator}".`, remedy)]),
      ...checkBy(element, path, measure.by),
    ];
  });
}

function checkWorkstreams(element: Element, workstreams: readonly number[] | undefined): Fault[] {
  return element.value.workstreams.flatMap((id, index) =>
    workstreams === undefined || workstreams.includes(id)
      ? []
      : [
          faultAt(
            element,
            ['workstreams', index],
            `There is no workstream ${id}.`,
            `Use one of: ${workstreams.join(', ')}.`,
          ),
        ],
  );
}
