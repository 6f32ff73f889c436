import { describe, expect, it } from 'vitest';
import { markdownPage, wrap } from '../../src/io/pages.ts';

describe('wrap', () => {
  it('breaks at spaces and hangs the rest', () => {
    expect(wrap('- one two three', 9, '  ')).toBe('- one two\n  three');
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrap('a incomprehensibilities b', 6)).toBe('a\nincomprehensibilities\nb');
  });
});

describe('markdownPage', () => {
  const plain = { colour: false, columns: 40 };

  it('joins paragraphs, keeps lists and takes marks off', () => {
    const page = markdownPage(
      '# Title\n\nSome **bold** text\nover `two` lines.\n\n- first item\n  goes on\n- second',
      plain,
    );
    expect(page).toBe('Title\n\nSome bold text over two lines.\n\n- first item goes on\n- second');
  });

  it('makes headings bold in colour and keeps snake_case words whole', () => {
    expect(markdownPage('## A_b_c', { colour: true, columns: 40 })).toContain('A_b_c');
    expect(markdownPage('## Head', { colour: true, columns: 40 })).toBe('\u001b[1mHead\u001b[22m');
  });
});
