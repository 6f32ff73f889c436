import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { lintWith } from '../../../src/plan/wording/lint.ts';
import { passageOf, passagesOf } from '../../../src/plan/wording/passages.ts';
import { ROOT } from '../../world.ts';

const { wording } = await shippedPlaybook({ root: ROOT, version: '1' });
const lint = lintWith(wording, 'text');
const rule = (id: string, fields: object) => ({
  ...wording.rules.find((each) => each.id === id)!,
  unless: undefined,
  ...fields,
});

describe('lintWith', () => {
  it('says where the words stand, the first of a rule in each sentence, in the order of the text', () => {
    const passages = passagesOf(
      'We will no longer\nfund this. Nor will no longer that.\nAnd 42% of parents agree.',
      'markdown',
    );
    expect(lint(passages)).toMatchObject([
      { rule: 'blanket-policy', line: 1, column: 4, words: 'will no longer' },
      { rule: 'blanket-policy', line: 2, column: 16 },
      { rule: 'point-estimate', line: 3, column: 5 },
    ]);
  });

  it('lets a word nearby excuse it, in the sentence or in the paragraph as the rule says', () => {
    const rules = [rule('blanket-policy', { patterns: ['bad'], unless: { within: 'sentence', patterns: ['good'] } })];
    const near = lintWith({ rules }, 'text');
    expect(near([passageOf('So bad. But good.')])).toHaveLength(1);
    expect(near([passageOf('So bad, but good.')])).toEqual([]);
    const paragraph = [{ ...rules[0]!, unless: { within: 'paragraph' as const, patterns: ['good'] } }];
    expect(lintWith({ rules: paragraph }, 'text')([passageOf('So bad. But good.')])).toEqual([]);
  });

  it('gives of words within other words only the outer', () => {
    expect(lint([passageOf('42% of parents want better staff.')]).map((found) => found.rule)).toEqual([
      'point-estimate',
    ]);
    const rules = [rule('blanket-policy', { patterns: ['a b'] }), rule('target-like', { patterns: ['b c'] })];
    expect(lintWith({ rules }, 'text')([passageOf('a b c')])).toHaveLength(2);
  });

  it('reads each kind of text by its own rules', () => {
    const source = lintWith(wording, 'source');
    expect(source([passageOf('TBC')]).map((found) => found.rule)).toEqual(['empty-source']);
    expect(source([passageOf('We will no longer pay.')])).toEqual([]);
    expect(lint([passageOf('TBC')])).toEqual([]);
  });
});

describe('the rules as shipped', () => {
  it.each(wording.rules)('$id finds its examples and leaves the clean ones alone', ({ id, in: reads, examples }) => {
    const rules = lintWith(wording, reads);
    for (const text of examples.found)
      expect(
        rules([passageOf(text)]).map((found) => found.rule),
        text,
      ).toContain(id);
    for (const text of examples.clean) expect(rules([passageOf(text)]), text).toEqual([]);
  });

  it.each([
    'From April we will no longer maintain plans for young people over 19.',
    'Every child with autism will be educated in a mainstream school.',
    'We will cap the number of new EHC plans.',
    'No pupils will be placed out of county.',
    'Schools must have exhausted their notional budget.',
    'Bring the number of EHCPs down to 400.',
    'Cut requests for EHC needs assessments by a quarter.',
    'Our target for special school placements is 250.',
    'Outreach will save £1.2m a year.',
    'Which caused fewer exclusions.',
    'Nearly 70 per cent of SENCOs feel unsupported.',
  ])('find: %s', (text) => {
    expect(lint([passageOf(text)])).not.toEqual([]);
  });

  it.each([
    'Every secondary school will have a lead for transition.',
    'Children tell us what they need, and we listen.',
    'The law gives each child a decision of their own.',
    'We expect 5 to 15 more children a year to go on in mainstream.',
    'Targeted support reaches schools sooner.',
    'Plans are written with families.',
    'In 25 of 102 reviewed cases, a warmer welcome could have been enough.',
    'The base opens in September 2026 with twenty places.',
  ])('leave alone: %s', (text) => {
    expect(lint([passageOf(text)])).toEqual([]);
  });
});

describe('what dbv says itself', () => {
  const below = (folder: string, ending: RegExp) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((name) => ending.test(name));
  const files = [
    // The rules of wording name what they find.
    ...below('playbook', /\.(md|yaml)$/).filter((name) => name !== 'playbook/wording.yaml'),
    ...below('templates', /\.hbs$/),
    ...below('test/golden', /\.md$/),
  ];

  it.each(files)('%s has nothing to point out', (name) => {
    const text = readFileSync(path.join(ROOT, name), 'utf8');
    const found = lint(passagesOf(text, name.endsWith('.yaml') ? 'yaml' : 'markdown'));
    expect(found.map(({ line, rule: of, words }) => `${line} ${of}: ${words}`)).toEqual([]);
  });
});
