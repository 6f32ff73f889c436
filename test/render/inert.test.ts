import { describe, expect, it } from 'vitest';
import { inert, inertText } from '../../src/render/inert.ts';

describe('inertText', () => {
  it.each([
    ['an escape', '\u001b[31mred', '[U+001B][31mred'],
    ['a NUL', 'a\u0000b', 'a[U+0000]b'],
    ['a C1 control', 'a\u009bb', 'a[U+009B]b'],
    ['a turn of direction', 'abc\u202etxt.exe', 'abc[U+202E]txt.exe'],
    ['an isolate', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['an invisible space', 'a\u200bb', 'a[U+200B]b'],
    ['a tag character', 'a\u{e0041}', 'a[U+E0041]'],
    ['half of a pair', 'a\ud83d', 'a[U+D83D]'],
    ['line breaks and tabs', ' a\r\n\tb\u2028c ', 'a b c'],
  ])('shows %s', (_, text, shown) => {
    expect(inertText(text)).toBe(shown);
  });

  it('leaves what people write alone', () => {
    const text = 'O\u2019Brien \u2013 caf\u00e9, £1,200 \u{1f600} <b>';
    expect(inertText(text)).toBe(text);
  });
});

describe('inert', () => {
  it('goes through lists and fields and leaves figures alone', () => {
    expect(inert({ name: 'a\nb', list: ['\u0007', 3, true], nothing: null })).toEqual({
      name: 'a b',
      list: ['[U+0007]', 3, true],
      nothing: null,
    });
  });
});
