import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { playbookSchema } from '../../src/model/playbook.ts';
import { ELEMENT_IDS } from '../../src/playbook/file-names.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { withOverlay } from '../../src/playbook/overlay.ts';
import { element, elementBody, markdown, step, tinyPlaybook } from './tiny.ts';

const INDICATORS = ['known-share'];
const shipped = loadPlaybook(tinyPlaybook(), { version: '1', sha256: 'abc', indicatorIds: INDICATORS });
const over = (files: Record<string, string>) => withOverlay(shipped, new Map(Object.entries(files)), INDICATORS);

/** The lines of the error, without the first, which counts them. */
function faultsOf(files: Record<string, string>): string[] {
  try {
    over(files);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

/** One file of every kind, each of which changes or adds something. */
const FILES = {
  'elements/E05.md': '---\nthemes: [{theme: B, weight: 3, reason: Families say so.}]\n---\n',
  'elements/L01.md': markdown({ ...element('L01'), reason: 'Journeys are long here.' }, elementBody),
  'elements/L02.md': markdown({ ...element('L02'), linkedTo: 'L03', reason: 'r' }, elementBody),
  'elements/L03.md': markdown({ ...element('L03'), linkedTo: 'L02', reason: 'r' }, elementBody),
  'steps/visits.md': markdown(step('visits', 2), 'See it.'),
  'steps/later.md': '---\ntitle: Ours\n---\n',
  'streams.yaml': 'streams: [{id: child, weight: 3, reason: Asked of every child here.}]\n',
  'themes.yaml': 'themes: [{id: A, title: Ours}]\n',
  'survey.yaml': 'wording: {L01: {parent_carer: {text: Getting to school., short: Travel}}}\n',
  'disclosure.yaml': 'hideBelow: {value: 10, reason: Our board asks for it.}\n',
  'kits/case-review.yaml': 'title: Ours\n',
};

describe('withOverlay', () => {
  it('changes nothing without files', () => {
    expect(over({})).toBe(shipped);
  });

  it('changes nothing, to the byte, with files that say nothing new', () => {
    const same = over({
      'streams.yaml': '# to be filled in\n',
      'elements/E05.md': markdown(element('E05'), elementBody),
      'steps/later.md': '---\n---\n',
      'themes.yaml': 'reason: None yet.\n',
    });
    expect(JSON.stringify(same)).toBe(JSON.stringify(shipped));
  });

  it('gives a playbook that fits the schema, with the area\u2019s elements after the 17 and its steps in place', () => {
    const playbook = over(FILES);
    expect(playbookSchema.parse(playbook)).toEqual(playbook);
    expect(playbook.elements.map(({ id }) => id)).toEqual([...ELEMENT_IDS, 'L01', 'L02', 'L03']);
    expect(playbook.steps.map(({ order, title }) => `${order} ${title}`)).toEqual(['1 t', '2 t', '3 Ours']);
    expect(playbook.steps.map(({ id }) => id)).toEqual(['sooner', 'visits', 'later']);
    expect(playbook.streams.streams.find(({ id }) => id === 'child')?.weight).toBe(3);
    expect(playbook.themes[0]?.title).toBe('Ours');
    expect(playbook.survey.wording).toHaveProperty('L01');
    expect(playbook.caseReviewKit).toEqual({ ...shipped.caseReviewKit, title: 'Ours' });
    expect(playbook.disclosure.hideBelow.value).toBe(10);
  });

  it('accounts for every file that adds or changes something, in order of name', () => {
    expect(over(FILES).overlays.map(({ file, kind, id, change }) => [file, kind, id, change])).toEqual([
      ['playbook/disclosure.yaml', 'part', 'disclosure', 'changed'],
      ['playbook/elements/E05.md', 'element', 'E05', 'changed'],
      ['playbook/elements/L01.md', 'element', 'L01', 'added'],
      ['playbook/elements/L02.md', 'element', 'L02', 'added'],
      ['playbook/elements/L03.md', 'element', 'L03', 'added'],
      ['playbook/kits/case-review.yaml', 'part', 'caseReviewKit', 'changed'],
      ['playbook/steps/later.md', 'step', 'later', 'changed'],
      ['playbook/steps/visits.md', 'step', 'visits', 'added'],
      ['playbook/streams.yaml', 'part', 'streams', 'changed'],
      ['playbook/survey.yaml', 'part', 'survey', 'changed'],
      ['playbook/themes.yaml', 'part', 'themes', 'changed'],
    ]);
  });

  it('leaves everything else as it was', () => {
    const { overlays, streams, ...rest } = over({ 'streams.yaml': FILES['streams.yaml'] });
    const { overlays: none, streams: before, ...untouched } = shipped;
    expect(rest).toEqual(untouched);
    expect(streams).not.toEqual(before);
  });

  it('does not depend on the order of the files, nor on their line ends', () => {
    const expected = JSON.stringify(over(FILES));
    const shuffled = fc.shuffledSubarray(Object.entries(FILES), { minLength: Object.keys(FILES).length });
    fc.assert(
      fc.property(shuffled, (entries) => {
        expect(JSON.stringify(over(Object.fromEntries(entries)))).toBe(expected);
      }),
      { numRuns: 10 },
    );
    const windows = Object.entries(FILES).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]);
    expect(JSON.stringify(over(Object.fromEntries(windows)))).toBe(expected);
  });

  it('lists the faults of every file in one pass, each by its place in the area', () => {
    expect(
      faultsOf({
        'streams.yaml': 'streams:\n  - id: child\n    weight: 3\n',
        'elements/E05.md': '---\nmeasures: [{indicator: other-share, weakEnd: low, reason: r}]\n---\n',
        'elements/L01.md': markdown(element('L01'), elementBody),
        'steps/visits.md': markdown({ ...step('visits', 1), tables: ['plan'] }, 'See it.'),
        'steps/later.md': 'no front matter',
        'disclosure.yaml': 'hideBelow: {value: 1, reason: Why not.}\n',
        'survey.yaml': 'wording: {L09: {}}\n',
      }).map((fault) => /^(\S+) (.*?)\. /.exec(fault)?.slice(1).join(' ')),
    ).toEqual([
      'playbook/disclosure.yaml:1:20 "hideBelow value" is 1, which protects less than the shipped 8',
      'playbook/elements/E05.md:2:24 There is no indicator "other-share"',
      'playbook/elements/L01.md:2:1 L01 is added without a reason',
      'playbook/steps/later.md:1 The file does not begin with front matter',
      'playbook/steps/visits.md:15:5 There is no "plan"',
      'playbook/streams.yaml:3:13 "streams child weight" is changed without a reason',
      'playbook/survey.yaml:1:11 There is no element "L09"',
    ]);
  });

  it.each([
    ['benchmarks/b.yaml', /Move the file to benchmarks\/ beside dbv\.yaml/],
    ['stream.yaml', /The file is no part of a playbook/],
    ['streams.yml', /Name it elements\/<id>\.md, .*streams\.yaml/],
    ['elements/more/L01.md', /The file is no part of a playbook/],
    ['notes.docx', /The file is no part of a playbook/],
    ['provision.yaml', /An area may not lay a file of its own over this one/],
  ])('refuses %s', (path, expected) => {
    expect(faultsOf({ [path]: '' })).toEqual([expect.stringMatching(expected)]);
  });

  it('does not offer the files that it would refuse', () => {
    const [fault] = faultsOf({ 'stream.yaml': '' });
    expect(fault).toContain('streams.yaml');
    expect(fault).not.toMatch(/provision\.yaml|programme\.yaml/);
  });

  it('refuses an id that is not the file\u2019s name, and one element linked one way', () => {
    expect(faultsOf({ 'elements/E05.md': '---\nid: E06\n---\n' })).toEqual([
      expect.stringMatching(/^playbook\/elements\/E05\.md:2:5 The id "E06" is not the file's name/),
    ]);
    const { 'elements/L02.md': linked } = FILES;
    const alone = markdown({ ...element('L03'), reason: 'r' }, elementBody);
    expect(faultsOf({ 'elements/L02.md': linked, 'elements/L03.md': alone })).toEqual([
      expect.stringMatching(/L02 is linked to L03, but L03 is not linked to L02/),
    ]);
  });

  it('refuses a text that is not UTF-8', () => {
    expect(faultsOf({ 'streams.yaml': '# one\n# caf\uFFFD\n' })).toEqual([
      'playbook/streams.yaml:2 The text is not UTF-8. Save the file as UTF-8.',
    ]);
  });

  it('reaches no prototype', () => {
    expect(faultsOf({ 'streams.yaml': '__proto__: {polluted: yes}\n' })).toEqual([
      expect.stringContaining('The key "__proto__" is not allowed.'),
    ]);
    expect(faultsOf({ 'streams.yaml': 'constructor: {prototype: {polluted: yes}}\n' })).not.toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
