import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checked } from '../../src/yaml/check-schema.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const schema = z.strictObject({
  title: z.string().trim().min(1),
  theme: z.enum(['A', 'B']),
  symbol: z.literal('c').optional(),
  weight: z.number().int().min(0).max(3),
  items: z.array(z.string()).min(2),
  url: z.url().optional(),
  id: z
    .string()
    .regex(/^E\d\d$/)
    .optional(),
  either: z.union([z.strictObject({ one: z.string() }), z.strictObject({ other: z.string() })]).optional(),
});
const sound = 'title: T\ntheme: A\nweight: 1\nitems: [a, b]\n';

function faultsIn(text: string) {
  const yaml = readYaml('a.yaml', text);
  if (isFaults(yaml)) throw new Error('the YAML is faulty');
  const reading = checked(schema, yaml);
  return isFaults(reading) ? reading.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
}

describe('checked', () => {
  it('gives the value its schema makes of it', () => {
    const yaml = readYaml('a.yaml', sound.replace('title: T', 'title: "  T "'));
    expect(!isFaults(yaml) && checked(schema, yaml)).toMatchObject({
      file: 'a.yaml',
      value: { title: 'T', theme: 'A', weight: 1, items: ['a', 'b'] },
    });
  });

  it.each([
    ['an unknown key', `${sound}colour: red`, '5:9 There is no key "colour" here.'],
    ['a missing key', sound.replace('title: T\n', ''), '1:1 "title" is missing.'],
    ['a key without a value', sound.replace('title: T', 'title:'), '1:7 "title" is missing.'],
    ['an empty text', sound.replace('title: T', 'title: " "'), '1:8 "title" is empty.'],
    ['a value outside a list', sound.replace('theme: A', 'theme: D'), '2:8 "theme" must be one of A, B.'],
    ['a value that must be one thing', `${sound}symbol: x`, '5:9 "symbol" must be c.'],
    ['the wrong type', sound.replace('weight: 1', 'weight: heavy'), '3:9 "weight" must be a number.'],
    ['a part of a number', sound.replace('weight: 1', 'weight: 1.5'), '3:9 "weight" must be a whole number.'],
    [
      'a number too large',
      sound.replace('weight: 1', 'weight: 4'),
      '3:9 "weight" is too large or too long: the most is 3.',
    ],
    ['a list too short', sound.replace('[a, b]', '[a]'), '4:1 "items" is too small or too short: the least is 2.'],
    [
      'a faulty item',
      sound.replace('[a, b]', '[a, 2]'),
      '4:12 "items" item 2 must be text (put it in quotes where it looks like a number).',
    ],
    ['no URL', `${sound}url: nowhere`, '5:6 "url" must be a valid url.'],
    ['the wrong pattern', `${sound}id: X1`, '5:5 "id" must match /^E\\d\\d$/.'],
    ['neither of two forms', `${sound}either: {none: x}`, '5:1 "either" does not fit any form allowed here.'],
    ['no map at all', '- a', '1:1 The file must be keys with values, one a line, such as name: Northshire.'],
  ])('finds %s', (_, text, fault) => {
    expect(faultsIn(text)).toContain(fault);
  });

  it('finds every fault in one pass', () => {
    expect(faultsIn('theme: D\nweight: 9\nitems: [a]\ncolour: red')).toHaveLength(5);
  });

  it('says in words that a file is empty, or no keys with values', () => {
    expect(faultsIn('')).toEqual(['1:1 The file is empty.']);
    expect(faultsIn('# only a comment\n')).toEqual([expect.stringContaining('The file is empty.')]);
    expect(faultsIn('- a\n')).toEqual(['1:1 The file must be keys with values, one a line, such as name: Northshire.']);
    expect(faultsIn(`${sound}either: 3`).join()).not.toContain('of type');
    expect(faultsIn(sound.replace('[a, b]', 'a'))).toContain('4:8 "items" must be a list.');
  });

  it('says what a check of its own says', () => {
    const even = z.array(z.number()).check((context) => {
      if (context.value.length % 2 === 1) context.issues.push({ code: 'custom', message: 'odd', input: context.value });
    });
    const yaml = readYaml('a.yaml', '[1]');
    expect(!isFaults(yaml) && checked(even, yaml)).toMatchObject([{ message: 'The file is not right: odd.' }]);
  });
});
