import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMarkdown, readMarkdownPart } from '../../src/playbook/markdown-part.ts';
import { isFaults } from '../../src/yaml/located.ts';

const schema = z.strictObject({ id: z.string() });

describe('readMarkdown', () => {
  it('reads front matter as it is, whatever it should be', () => {
    expect(readMarkdown('a.md', '---\nid: 1\n---\nBody')).toMatchObject({ front: { value: { id: 1 } }, body: 'Body' });
    expect(readMarkdown('a.md', '---\n---\n')).toMatchObject({ front: { value: null }, bodyLine: 3 });
  });
});

describe('readMarkdownPart', () => {
  it('reads the front matter with its places in the file, and the body', () => {
    const { front, body, bodyLine } = readMarkdownPart('a.md', '---\nid: a\n---\nBody', schema);
    if (isFaults(front)) throw new Error('it is sound');
    expect(front.value).toEqual({ id: 'a' });
    expect(front.at(['id'])).toEqual({ line: 2, column: 5 });
    expect([body, bodyLine]).toEqual(['Body', 4]);
  });

  it('keeps the body where the front matter is faulty', () => {
    expect(readMarkdownPart('a.md', '---\nid: 1\n---\nBody', schema)).toMatchObject({
      front: [{ line: 2, column: 5, message: '"id" must be text (put it in quotes where it looks like a number).' }],
      body: 'Body',
    });
  });

  it('passes on YAML that cannot be read', () => {
    expect(readMarkdownPart('a.md', '---\nid: [\n---\n', schema)).toMatchObject({ front: [{ file: 'a.md' }] });
  });

  it('has no body without front matter', () => {
    expect(readMarkdownPart('a.md', 'Body', schema)).toMatchObject({ front: [{ line: 1 }], body: '' });
  });
});
