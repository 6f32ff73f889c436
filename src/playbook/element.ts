import { ELEMENT_SECTIONS, type ElementContent, elementFrontMatterSchema } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { isFaults, type Reading } from '../yaml/located.ts';
import { readMarkdownPart } from './markdown-part.ts';
import { type Section, sectionsOf } from './sections.ts';

type Heading = (typeof ELEMENT_SECTIONS)[number];

/** The sections of an element's file, and the lines that their headings stand on. */
export interface ElementSections {
  readonly texts: Readonly<Partial<Record<Heading, string>>>;
  readonly lines: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** Reads one element: front matter against its schema, and the seven sections, each filled and in order. */
export function readElement(file: string, text: string): Reading<ElementContent> {
  const { front, body, bodyLine } = readMarkdownPart(file, text, elementFrontMatterSchema);
  // Without front matter there is no body to speak of.
  const sections = body === '' && isFaults(front) ? undefined : readSections(file, body, bodyLine, ELEMENT_SECTIONS);
  const faults = [...(isFaults(front) ? front : []), ...(sections?.faults ?? [])];
  if (faults.length > 0 || isFaults(front)) return faults;
  return {
    file,
    value: { ...front.value, sections: sections?.texts as Record<Heading, string> },
    at: front.at,
  };
}

/** Reads the sections of an element: those that are needed, and none but the seven. */
export function readSections(
  file: string,
  body: string,
  bodyLine: number,
  needed: readonly Heading[],
): ElementSections {
  const { before, sections } = sectionsOf(body);
  return {
    texts: Object.fromEntries(sections.map(({ heading, text }) => [heading, text])),
    lines: new Map(sections.map(({ heading, line }) => [heading, line + bodyLine - 1])),
    faults: sectionFaults(file, before, sections, bodyLine, needed),
  };
}

function sectionFaults(
  file: string,
  before: string,
  sections: readonly Section[],
  bodyLine: number,
  needed: readonly string[],
): Fault[] {
  const at = (section: Section) => ({ file, line: section.line + bodyLine - 1, column: 1 });
  const wanted: readonly string[] = ELEMENT_SECTIONS;
  const faults: Fault[] = [];
  if (before !== '') {
    faults.push({
      file,
      line: bodyLine,
      message: 'Text stands above the first section and would not be shown.',
      remedy: 'Move it under a heading.',
    });
  }
  const found = new Set<string>();
  let latest = -1;
  for (const section of sections) {
    const place = wanted.indexOf(section.heading);
    const name = `The section "${section.heading}"`;
    if (place === -1) {
      const remedy = `Use the headings: ${wanted.join('; ')}.`;
      faults.push({ ...at(section), message: `${name} is not one of an element's sections.`, remedy });
      continue;
    }
    if (found.has(section.heading)) {
      faults.push({ ...at(section), message: `${name} stands twice.`, remedy: 'Merge the two.' });
    } else if (place < latest) {
      const remedy = `Move it above "${wanted[latest]}".`;
      faults.push({ ...at(section), message: `${name} is out of order.`, remedy });
    }
    if (section.text === '') faults.push({ ...at(section), message: `${name} is empty.`, remedy: 'Write it.' });
    found.add(section.heading);
    latest = Math.max(latest, place);
  }
  for (const heading of needed.filter((one) => !found.has(one))) {
    faults.push({
      file,
      line: bodyLine,
      message: `The section "${heading}" is missing.`,
      remedy: `Add "## ${heading}".`,
    });
  }
  return faults;
}
