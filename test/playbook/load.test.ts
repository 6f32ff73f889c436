import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { playbookSchema } from '../../src/model/playbook.ts';
import { ELEMENT_IDS } from '../../src/playbook/file-names.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { element, elementBody, markdown, tinyPlaybook } from './tiny.ts';

const options = { version: '1.0.0', sha256: 'abc', indicatorIds: ['known-share'] };

/** The lines of the error that a playbook gives, without the first, which counts them. */
function faultsOf(files: Map<string, string>): string[] {
  try {
    loadPlaybook(files, options);
  } catch (error) {
    if (error instanceof UserError)
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

/** The smallest playbook with one text of a file replaced by another. */
function spoilt(path: string, from: string, to: string): Map<string, string> {
  const files = tinyPlaybook();
  const text = files.get(path);
  if (!text?.includes(from)) throw new Error(`"${from}" does not stand in ${path}`);
  return files.set(path, text.replace(from, to));
}

describe('loadPlaybook', () => {
  it('gives every part, elements by id and steps in their order', () => {
    const playbook = loadPlaybook(tinyPlaybook(), options);
    expect(playbook.elements.map(({ id }) => id)).toEqual(ELEMENT_IDS);
    expect(playbook.steps.map(({ id }) => id)).toEqual(['sooner', 'later']);
    expect(playbook).toMatchObject({ version: '1.0.0', sha256: 'abc', overlays: [] });
    expect(playbookSchema.parse(playbook)).toEqual(playbook);
  });

  it('gives the same for any order of files and any line ends', () => {
    const other = [...tinyPlaybook()]
      .toReversed()
      .map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);
    expect(loadPlaybook(new Map(other), options)).toEqual(loadPlaybook(tinyPlaybook(), options));
  });

  it('takes elements beyond the seventeen', () => {
    const files = tinyPlaybook().set('elements/L01.md', markdown(element('L01'), elementBody));
    expect(loadPlaybook(files, options).elements.at(-1)?.id).toBe('L01');
  });

  it.each([
    ['a file that is missing', 'themes.yaml', 'id: C', 'id: B', /^themes\.yaml:\d+:5 "B" stands twice/],
    ['YAML that cannot be read', 'survey.yaml', 'groups:', 'groups: [', /^survey\.yaml:\d+:\d+ /],
    [
      'a key that is not known',
      'disclosure.yaml',
      'symbol: c',
      'symbol: c\ncolour: red',
      /^disclosure\.yaml:\d+:9 There is no key "colour"/,
    ],
    [
      'a provision that is missing',
      'provision.yaml',
      'id: neet',
      'id: eotas',
      /^provision\.yaml:1:1 "neet" is missing/,
    ],
    ['a grade out of order', 'streams.yaml', 'grade: A', 'grade: B', /^streams\.yaml:\d+:1 The grades are B, B, C, D/],
    [
      'a pathway given twice',
      'pathways.yaml',
      '- id: mainstream_not_special\n    title: mainstream_not_special\n    theme',
      '- id: sen_support_no_plan\n    title: x\n    theme',
      /^pathways\.yaml:\d+:5 "sen_support_no_plan" stands twice/,
    ],
    ['a workstream given twice', 'workstreams.yaml', 'id: 5', 'id: 1', /^workstreams\.yaml:\d+:5 "1" stands twice/],
    [
      'a figure without a web address',
      'programme.yaml',
      'https://example.org/',
      'a report',
      /^programme\.yaml:5:13 "source" must be a valid url/,
    ],
    [
      'an indicator that does not exist',
      'elements/E05.md',
      'known-share',
      'other-share',
      /^elements\/E05\.md:\d+:\d+ There is no indicator "other-share"/,
    ],
    [
      'a section that is empty',
      'elements/E05.md',
      '## Pitfalls\n\nText.',
      '## Pitfalls\n',
      /^elements\/E05\.md:\d+:1 The section "Pitfalls" is empty/,
    ],
    ['a step out of order', 'steps/later.md', 'order: 2', 'order: 3', /^steps\/later\.md:3:8 Step 3 should be step 2/],
    [
      'percentiles out of order',
      'benchmarks/b.yaml',
      'p90: 0.5',
      'p90: 0.3',
      /^benchmarks\/b\.yaml:\d+:\d+ The percentiles are not in order/,
    ],
  ])('finds %s', (_, path, from, to, expected) => {
    expect(faultsOf(spoilt(path, from, to)).some((fault) => expected.test(fault))).toBe(true);
  });

  it('finds a file that is missing and one that is no part of it', () => {
    const files = tinyPlaybook().set('notes.md', 'x');
    files.delete('elements/E17.md');
    expect(faultsOf(files)).toEqual([
      'elements/E17.md The file is missing. Add it.',
      'notes.md The file is no part of a playbook. Rename it or take it out.',
    ]);
  });

  it('lists the faults of every file in one error', () => {
    const files = spoilt('disclosure.yaml', 'symbol: c', 'symbol: x');
    files.set('themes.yaml', 'themes: [');
    files.set('elements/E03.md', 'No front matter');
    files.set('steps/later.md', files.get('steps/later.md')!.replace('order: 2', 'order: two'));
    const faults = faultsOf(files);
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(
      new Set(['disclosure.yaml', 'themes.yaml', 'elements/E03.md', 'steps/later.md']),
    );
  });

  it('does not pollute the prototype of objects', () => {
    const files = tinyPlaybook();
    files.set('provision.yaml', `${files.get('provision.yaml')}\n__proto__: {polluted: yes}\n`);
    expect(faultsOf(files)).toEqual([expect.stringContaining('The key "__proto__" is not allowed.')]);
    expect('polluted' in {}).toBe(false);
  });
});
