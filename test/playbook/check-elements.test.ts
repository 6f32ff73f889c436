import { describe, expect, it } from 'vitest';
import { checkElements } from '../../src/playbook/check-elements.ts';
import { readElement } from '../../src/playbook/element.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { element, elementBody, lineOf, markdown } from './tiny.ts';

type Element = ReturnType<typeof element> & { linkedTo?: string };
const references = { elementIds: ['E01', 'E02'], indicatorIds: ['known-share'], workstreams: [1, 2] };

/** The texts of elements, each spoilt as told, by file, and what the check finds in them. */
function check(...spoils: ((content: Element) => void)[]) {
  const texts = spoils.map((spoil, index) => {
    const content: Element = element(`E0${index + 1}`);
    spoil(content);
    return markdown(content, elementBody);
  });
  const elements = texts.map((text, index) => {
    const reading = readElement(`elements/E0${index + 1}.md`, text);
    if (isFaults(reading)) throw new Error(JSON.stringify(reading));
    return reading;
  });
  return { texts, faults: checkElements(elements, references) };
}

const asItIs = () => {};

describe('checkElements', () => {
  it('is content with sound elements', () => {
    expect(check(asItIs, asItIs).faults).toEqual([]);
  });

  it('finds an id that is not the file name', () => {
    const { faults } = check((content) => {
      content.id = 'E09';
    });
    expect(faults).toMatchObject([
      { file: 'elements/E01.md', line: 2, column: 5, message: expect.stringContaining('"E09"') },
    ]);
  });

  it('finds a theme weighed twice and one not weighed', () => {
    const { faults, texts } = check((content) => {
      content.themes[2]!.theme = 'A';
    });
    expect(faults).toMatchObject([
      { line: lineOf(texts[0]!, 'theme: A', 2), message: '"A" stands twice.' },
      { line: lineOf(texts[0]!, 'themes:'), message: '"C" is missing from "themes".' },
    ]);
  });

  it('finds an indicator and a breakdown that do not exist, and takes local measures', () => {
    const { faults, texts } = check((content) => {
      const measure = content.measures[0]!;
      content.measures = [
        measure,
        { ...measure, indicator: 'unknown-share' },
        { ...measure, indicator: 'measure:waits' },
        { ...measure, indicator: 'measure:' },
        { ...measure, by: { age_band: '1-2' } },
      ];
    });
    expect(faults).toMatchObject([
      { line: lineOf(texts[0]!, 'unknown-share'), message: 'There is no indicator "unknown-share".' },
      { line: lineOf(texts[0]!, 'measure:', 2), message: 'There is no indicator "measure:".' },
      { line: lineOf(texts[0]!, 'age_band'), message: 'There is no "1-2" to break down by.' },
    ]);
  });

  it('finds a workstream that does not exist, where the workstreams are known', () => {
    const spoil = (content: Element) => {
      content.workstreams = [1, 3];
    };
    const { faults, texts } = check(spoil);
    expect(faults).toMatchObject([
      { line: lineOf(texts[0]!, '- 3'), message: 'There is no workstream 3.', remedy: 'Use one of: 1, 2.' },
    ]);
    const reading = readElement('elements/E01.md', texts[0]!);
    if (isFaults(reading)) throw new Error('it is sound');
    expect(checkElements([reading], { ...references, workstreams: undefined })).toEqual([]);
  });

  it('asks a link to be returned', () => {
    const link = (id: string) => (content: Element) => {
      content.linkedTo = id;
    };
    expect(check(link('E02'), link('E01')).faults).toEqual([]);
    expect(check(link('E02'), asItIs).faults).toMatchObject([
      { file: 'elements/E01.md', message: 'E01 is linked to E02, but E02 is not linked to E01.' },
    ]);
    expect(check(link('E01')).faults).toMatchObject([{ message: 'There is no other element "E01".' }]);
    expect(check(link('E44')).faults).toMatchObject([{ message: 'There is no other element "E44".' }]);
  });

  it('does not hold a link against an element that could not be read', () => {
    const { faults } = check((content) => {
      content.linkedTo = 'E02';
    });
    expect(faults).toEqual([]);
  });
});
