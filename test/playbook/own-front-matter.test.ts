import { describe, expect, it } from 'vitest';
import { ownFrontMatter, withBody } from '../../src/playbook/own-front-matter.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const read = (text: string) => ownFrontMatter(readYaml('a.md', text, 2), 'guidance');

function sound(text: string) {
  const reading = read(text);
  if (isFaults(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

describe('ownFrontMatter', () => {
  it('is a map, empty where nothing is said', () => {
    expect(sound('title: t').value).toEqual({ title: 't' });
    expect(sound('').value).toEqual({});
  });

  it('refuses what is no map, and the key that the text below goes under', () => {
    expect(read('- a')).toMatchObject([{ line: 2, message: 'The front matter is not a map of keys.' }]);
    expect(read('a: b\nguidance: g')).toMatchObject([{ line: 3, message: 'There is no key "guidance" here.' }]);
    expect(read('a: [')).toMatchObject([{ file: 'a.md' }]);
  });
});

describe('withBody', () => {
  it('adds the text below, with its places', () => {
    const whole = withBody(sound('title: t'), 'guidance', 'Go.', () => ({ line: 9, column: 1 }));
    expect(whole.value).toEqual({ title: 't', guidance: 'Go.' });
    expect(whole.at(['guidance'])).toEqual({ line: 9, column: 1 });
    expect(whole.at(['title'])).toEqual({ line: 2, column: 8 });
    expect(whole.at([])).toEqual({ line: 2, column: 1 });
  });

  it('falls back on the front matter for a part that it does not know', () => {
    const whole = withBody(sound('title: t'), 'guidance', {}, () => undefined);
    expect(whole.at(['guidance', 'x'])).toEqual({ line: 2, column: 1 });
  });
});
