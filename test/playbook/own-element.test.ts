import { describe, expect, it } from 'vitest';
import { elementSchema } from '../../src/model/playbook.ts';
import { ownElement } from '../../src/playbook/own-element.ts';
import { element, elementBody, lineOf, markdown } from './tiny.ts';

const sections = Object.fromEntries(
  elementBody
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => [line.slice(3), 'Text.']),
);
const shipped = [element('E05'), { ...element('E07'), linkedTo: 'E15' }].map((one) =>
  elementSchema.parse({ ...one, sections }),
);
const own = (file: string, text: string) => ownElement(shipped, `playbook/elements/${file}`, text);
const messages = ({ faults }: ReturnType<typeof own>) => faults.map(({ message }) => message);

describe('an element that an area changes', () => {
  it('keeps all but what is given, front matter and sections alike', () => {
    const text = [
      '---',
      'summary: Said anew.',
      'themes: [{theme: B, weight: 3, reason: Families say so.}]',
      '---',
      '',
      '## Pitfalls',
      '',
      'Our own.',
    ].join('\n');
    const { part, overlay, faults } = own('E05.md', text);
    expect(faults).toEqual([]);
    expect(part?.value).toEqual({
      ...shipped[0],
      summary: 'Said anew.',
      themes: [
        { theme: 'A', weight: 1, reason: 'r' },
        { theme: 'B', weight: 3, reason: 'Families say so.' },
        { theme: 'C', weight: 1, reason: 'r' },
      ],
      sections: { ...sections, Pitfalls: 'Our own.' },
    });
    expect(overlay).toMatchObject({
      file: 'playbook/elements/E05.md',
      kind: 'element',
      id: 'E05',
      title: 'E05',
      change: 'changed',
      what: [
        { what: 'summary', was: 's', now: 'Said anew.' },
        { what: 'themes B weight', was: '1', now: '3', reason: 'Families say so.' },
        { what: 'sections Pitfalls', was: 'Text.', now: 'Our own.' },
      ],
    });
  });

  it('needs no front matter but its lines, and changes nothing when it is a copy', () => {
    expect(own('E05.md', '---\n---\n')).toEqual({ part: expect.anything(), faults: [] });
    expect(own('E05.md', markdown(element('E05'), elementBody)).overlay).toBeUndefined();
  });

  it('keeps its id and what it is one idea with', () => {
    expect(own('E05.md', '---\nlinkedTo: E07\n---\n').faults).toMatchObject([
      { line: 2, message: 'Which element E05 is one idea with cannot be changed.', remedy: 'Delete "linkedTo".' },
    ]);
    expect(own('E07.md', '---\nlinkedTo: E05\n---\n').faults).toMatchObject([
      { line: 2, remedy: 'Write "linkedTo: E15", or delete the line.' },
    ]);
    expect(own('E07.md', '---\nlinkedTo: E15\n---\n').faults).toEqual([]);
  });

  it('has the headings of an element and no others, each filled', () => {
    const text = '---\n---\n\n## Pitfals\n\nx\n\n## Pitfalls\n';
    expect(own('E05.md', text).faults).toMatchObject([
      { line: lineOf(text, '## Pitfals'), message: 'The section "Pitfals" is not one of an element\'s sections.' },
      { line: lineOf(text, '## Pitfalls'), message: 'The section "Pitfalls" is empty.' },
    ]);
  });

  it('lists faults of front matter and sections together', () => {
    expect(messages(own('E05.md', '---\nsections: {a: b}\n---\n## No such\n\nx'))).toEqual([
      'There is no key "sections" here.',
      'The section "No such" is not one of an element\'s sections.',
    ]);
  });

  it('must have three themes', () => {
    const text = '---\nreason: r\nthemes: [{theme: B, drop: true, reason: No.}]\n---\n';
    expect(messages(own('E05.md', text))).toEqual(['"themes" is too small or too short: the least is 3.']);
    expect(messages(own('E05.md', '---\nthemes: [{theme: D, weight: 1, reason: r}]\n---\n'))).toContain(
      '"themes" is too large or too long: the most is 3.',
    );
  });
});

describe('an element of the area\u2019s own', () => {
  const text = (front: object) => markdown({ ...element('L01'), ...front }, elementBody);

  it('is one like the others, with the reason why it is there', () => {
    const { part, overlay, faults } = own('L01.md', text({ reason: 'Journeys are long here.' }));
    expect(faults).toEqual([]);
    expect(part?.value).toEqual(elementSchema.parse({ ...element('L01'), sections }));
    expect(overlay).toMatchObject({ id: 'L01', change: 'added', reason: 'Journeys are long here.', what: [] });
  });

  it('must say why, and be complete', () => {
    expect(messages(own('L01.md', text({})))).toEqual(['L01 is added without a reason.']);
    const { title, ...untitled } = element('L01');
    expect(messages(own('L01.md', markdown({ ...untitled, reason: 'r' }, elementBody)))).toEqual([
      '"title" is missing.',
    ]);
    expect(messages(own('L01.md', markdown({ ...element('L01'), reason: 'r' }, '')))).toHaveLength(7);
  });

  it('does not take an id that could be one of the 17, nor link itself to one', () => {
    const e18 = own('E18.md', markdown({ ...element('E18'), reason: 'r' }, elementBody));
    expect(e18.faults).toMatchObject([{ line: 2, message: expect.stringMatching(/"E18" is none of the 17 elements/) }]);
    expect(messages(own('L01.md', text({ reason: 'r', linkedTo: 'E05' })))).toEqual([
      'L01 cannot be one idea with E05, which is one of the 17.',
    ]);
  });
});
