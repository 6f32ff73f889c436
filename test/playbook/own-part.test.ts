import { describe, expect, it } from 'vitest';
import { ELEMENT_IDS, YAML_FILES } from '../../src/playbook/file-names.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { ownPart } from '../../src/playbook/own-part.ts';
import type { PartName } from '../../src/playbook/parts.ts';
import { tinyPlaybook } from './tiny.ts';

const playbook = loadPlaybook(tinyPlaybook(), { version: '1', sha256: 'a', indicatorIds: ['known-share'] });
const own = (name: PartName, text: string) =>
  ownPart(playbook, name, `playbook/${YAML_FILES[name]}`, text, [...ELEMENT_IDS, 'L01']);

describe('ownPart', () => {
  it('gives the whole content as its file holds it, with what is changed', () => {
    const { part, overlay, faults } = own('themes', 'themes: [{id: B, title: Ours}]\n');
    expect(faults).toEqual([]);
    expect(part?.value).toEqual({
      themes: playbook.themes.map((theme) => (theme.id === 'B' ? { ...theme, title: 'Ours' } : theme)),
    });
    expect(overlay).toMatchObject({ file: 'playbook/themes.yaml', kind: 'part', id: 'themes', change: 'changed' });
  });

  it('keeps the three themes and whatever else must be complete', () => {
    expect(own('themes', 'reason: r\nthemes: [{id: B, drop: true}]\n').faults).toMatchObject([
      { file: 'playbook/themes.yaml', line: 2, message: '"B" is missing from "themes".' },
    ]);
    expect(own('themes', 'reason: r\nthemes: []\n').faults).toHaveLength(3);
    expect(own('themes', 'themes: [{id: D, title: t}]\n').faults[0]!.message).toMatch(/must be one of A, B, C/);
    const dropped = own('pathways', 'reason: r\noutcomes: [{id: cannot_say, drop: true}]\n');
    expect(dropped.faults.map(({ message }) => message)).toEqual(['"cannot_say" is missing from "outcomes".']);
  });

  it('lets what leaves the building be stricter and never weaker', () => {
    expect(own('disclosure', 'hideBelow: {value: 10, reason: Our board asks for it.}\n').faults).toEqual([]);
    expect(own('disclosure', 'hideBelow: {value: 3, reason: Easier to read.}\n').faults).toMatchObject([
      { line: 1, message: '"hideBelow value" is 3, which protects less than the shipped 8.' },
    ]);
  });

  it.each<[PartName, string]>([
    ['pathways', 'caution: Nothing to see.\n'],
    ['caseReviewKit', 'notice: {title: Other}\n'],
  ])('lets nobody change what %s says everywhere', (name, text) => {
    expect(own(name, text).faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/cannot be changed: it is said everywhere alike/),
    ]);
  });

  it.each<PartName>(['provision', 'programme'])('lets nothing be laid over %s', (name) => {
    expect(own(name, '')).toEqual({
      faults: [
        {
          file: `playbook/${YAML_FILES[name]}`,
          message: 'An area may not lay a file of its own over this one.',
          remedy: expect.stringMatching(/\.$/),
        },
      ],
    });
  });

  it('takes wording for an element of the area\u2019s own, and for none that there is not', () => {
    const wording = (id: string) => `wording: {${id}: {parent_carer: {text: Getting there., short: Travel}}}\n`;
    expect(own('survey', wording('L01')).faults).toEqual([]);
    expect(own('survey', wording('L02')).faults).toMatchObject([{ line: 1, message: 'There is no element "L02".' }]);
  });
});
