import { describe, expect, it } from 'vitest';
import { ELEMENT_SECTIONS } from '../../src/model/playbook.ts';
import { readElement, readSections } from '../../src/playbook/element.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { element, elementBody, lineOf, markdown } from './tiny.ts';

const file = 'elements/E01.md';
const sound = markdown(element('E01'), elementBody);

function faultsIn(text: string) {
  const reading = readElement(file, text);
  return isFaults(reading) ? reading : [];
}

describe('readSections', () => {
  it('asks only for those that are needed, and says where each stands', () => {
    const body = '\n## Pitfalls\n\nOne.\n';
    expect(readSections('a.md', body, 4, [])).toEqual({
      texts: { Pitfalls: 'One.' },
      lines: new Map([['Pitfalls', 5]]),
      faults: [],
    });
    expect(readSections('a.md', body, 4, ['What good looks like']).faults).toMatchObject([
      { line: 4, message: 'The section "What good looks like" is missing.' },
    ]);
  });
});

describe('readElement', () => {
  it('reads front matter and sections', () => {
    const reading = readElement(file, sound);
    if (isFaults(reading)) throw new Error(JSON.stringify(reading));
    expect(reading.value.id).toBe('E01');
    expect(reading.value.measures[0]?.weight).toBe(1);
    expect(Object.entries(reading.value.sections)).toEqual(ELEMENT_SECTIONS.map((heading) => [heading, 'Text.']));
    expect(reading.at(['id'])).toEqual({ line: 2, column: 5 });
  });

  it('finds a section that is missing', () => {
    expect(faultsIn(sound.replace('## Pitfalls\n\nText.', ''))).toMatchObject([
      { file, message: 'The section "Pitfalls" is missing.', remedy: 'Add "## Pitfalls".' },
    ]);
  });

  it('finds a section that is misspelt, and the one it leaves missing', () => {
    const text = sound.replace('## Pitfalls', '## Pit falls');
    expect(faultsIn(text)).toMatchObject([
      { line: lineOf(text, '## Pit falls'), message: 'The section "Pit falls" is not one of an element\'s sections.' },
      { message: 'The section "Pitfalls" is missing.' },
    ]);
  });

  it('finds a section that is empty, at its heading', () => {
    const text = sound.replace('## Questions to ask\n\nText.', '## Questions to ask\n');
    expect(faultsIn(text)).toEqual([
      {
        file,
        line: lineOf(text, '## Questions to ask'),
        column: 1,
        message: 'The section "Questions to ask" is empty.',
        remedy: 'Write it.',
      },
    ]);
  });

  it('finds sections out of order or twice', () => {
    const swapped = sound
      .replace('What good looks like', 'X')
      .replace('Pitfalls', 'What good looks like')
      .replace('## X', '## Pitfalls');
    expect(faultsIn(swapped).map(({ message }) => message)).toContain(
      'The section "Questions to ask" is out of order.',
    );
    const twice = `${sound}\n## Pitfalls\n\nMore.`;
    expect(faultsIn(twice)).toMatchObject([
      { line: lineOf(twice, '## Pitfalls', 2), message: 'The section "Pitfalls" stands twice.' },
    ]);
  });

  it('finds text that would not be shown', () => {
    expect(faultsIn(markdown(element('E01'), `Lost.\n\n${elementBody}`))).toMatchObject([
      { message: 'Text stands above the first section and would not be shown.' },
    ]);
  });

  it('finds faults of front matter and sections in one pass', () => {
    const text = sound.replace('group: school', 'group: home').replace('## Pitfalls\n\nText.', '');
    expect(faultsIn(text)).toMatchObject([
      { line: lineOf(text, 'group: home'), column: 8, message: '"group" must be one of school, system, capital.' },
      { message: 'The section "Pitfalls" is missing.' },
    ]);
  });

  it('says one thing of a file without front matter', () => {
    expect(faultsIn('# Nothing')).toMatchObject([{ line: 1, message: 'The file does not begin with front matter.' }]);
  });
});
