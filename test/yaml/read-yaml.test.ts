import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFaults } from '../../src/yaml/located.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

function read(text: string, firstLine?: number) {
  const reading = readYaml('a.yaml', text, firstLine);
  if (isFaults(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

function faultsOf(text: string, firstLine?: number) {
  const reading = readYaml('a.yaml', text, firstLine);
  return isFaults(reading) ? reading : [];
}

describe('readYaml', () => {
  const text = ['title: One', 'list:', '  - id: a', '    weight: 3', '  - {id: b, weight: 4}', 'empty:'].join('\n');

  it('reads plain values', () => {
    expect(read(text).value).toEqual({
      title: 'One',
      list: [
        { id: 'a', weight: 3 },
        { id: 'b', weight: 4 },
      ],
      empty: null,
    });
  });

  it.each([
    ['a value', ['title'], { line: 1, column: 8 }],
    ['a list, by its key', ['list'], { line: 2, column: 1 }],
    ['an item of a list', ['list', 0], { line: 3, column: 5 }],
    ['a value within an item', ['list', 0, 'weight'], { line: 4, column: 13 }],
    ['a value in flow style', ['list', 1, 'weight'], { line: 5, column: 21 }],
    ['a missing key, where its owner stands', ['list', 1, 'title'], { line: 5, column: 5 }],
    ['an item beyond the end', ['list', 9], { line: 2, column: 1 }],
    ['the whole', [], { line: 1, column: 1 }],
  ])('knows the place of %s', (_, path, position) => {
    expect(read(text).at(path)).toEqual(position);
  });

  it('counts lines from where the text begins in its file', () => {
    expect(read('a: 1\nb: 2', 5).at(['b'])).toEqual({ line: 6, column: 4 });
    expect(faultsOf('a: 1\na: 2', 5)[0]).toMatchObject({ line: 6 });
  });

  it.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3', { line: 3, column: 1 }, 'Map keys must be unique.'],
    ['a list that is not closed', 'a: [1, 2', { line: 1 }, 'Flow sequence'],
    ['an alias', 'a: &x 1\nb: *x', { line: 2, column: 4 }, 'Aliases'],
    ['a tag of the writer', 'a: !secret x', { line: 1, column: 4 }, 'Unresolved tag: !secret.'],
    ['a tag that makes an object', 'a: !!binary aGk=', { line: 1, column: 4 }, 'Unresolved tag'],
    ['a key that reaches the prototype', 'a:\n  __proto__: {admin: true}', { line: 2, column: 3 }, '__proto__'],
    ['the same key in JSON', '{"a": {"__proto__": {"admin": true}}}', { line: 1, column: 8 }, '__proto__'],
  ])('refuses %s', (_, faulty, position, message) => {
    const [fault] = faultsOf(faulty);
    expect(fault).toMatchObject({ file: 'a.yaml', ...position });
    expect(fault?.message).toContain(message);
  });

  it('refuses aliases that would multiply without end', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`);
    const faults = faultsOf(['l0: &l0 x', ...levels].join('\n'));
    expect(faults.length).toBe(300);
  });

  it('reads JSON as YAML does, and knows the places in it', () => {
    const json = '{\n"list": [\n  {"id": "a", "weight": 3}\n]\n}';
    expect(read(json).value).toEqual({ list: [{ id: 'a', weight: 3 }] });
    expect(read(json).at(['list', 0, 'weight'])).toEqual({ line: 3, column: 25 });
  });

  it('reads any JSON object to the value it was written from', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }), { noNullPrototype: true }),
        (value) => {
          const json = JSON.stringify(value);
          fc.pre(!json.includes('__proto__'));
          expect(read(json).value).toEqual(JSON.parse(json));
        },
      ),
    );
  });
});
