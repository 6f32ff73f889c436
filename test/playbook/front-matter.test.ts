import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/playbook/front-matter.ts';

describe('splitFrontMatter', () => {
  it('splits at the second line of dashes and says where each part begins', () => {
    expect(splitFrontMatter('a.md', '---\nid: a\ntitle: b\n---\nBody\n---\nmore')).toEqual({
      yaml: 'id: a\ntitle: b',
      yamlLine: 2,
      body: 'Body\n---\nmore',
      bodyLine: 5,
    });
  });

  it('takes dashes within a line or a longer rule as text', () => {
    expect(splitFrontMatter('a.md', '---\na: --- b\n----\n---\n')).toMatchObject({ yaml: 'a: --- b\n----', body: '' });
  });

  it.each([
    ['a file without front matter', 'Body', 'The file does not begin with front matter.'],
    ['an empty file', '', 'The file does not begin with front matter.'],
    ['front matter that is not closed', '---\nid: a\n', 'The front matter is not closed.'],
  ])('finds %s', (_, text, message) => {
    expect(splitFrontMatter('a.md', text)).toMatchObject({ file: 'a.md', line: 1, message });
  });
});
