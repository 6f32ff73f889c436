import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, wantsColour } from '../../src/io/terminal.ts';

describe('harmless', () => {
  it('shows control and bidirectional characters instead of obeying them', () => {
    expect(harmless('a\u001b]0;title\u0007b')).toBe('a\\u{1b}]0;title\\u{7}b');
    expect(harmless('\u202eevil')).toBe('\\u{202e}evil');
  });

  it('keeps colour, tabs and line feeds', () => {
    expect(harmless('\u001b[31mred\u001b[0m\tand\nnext')).toBe('\u001b[31mred\u001b[0m\tand\nnext');
  });

  it('lets no line begin like a CI command', () => {
    expect(harmless('::set-output::x\n  ::warning::y')).not.toMatch(/^\s*::/m);
  });

  it('leaves nothing dangerous behind, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = harmless(text);
        const dangerous = [...shown].filter((character) => {
          const code = character.codePointAt(0)!;
          const isControl = (code < 32 && character !== '\n' && character !== '\t') || (code >= 127 && code < 160);
          return isControl || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        });
        expect(dangerous).toEqual([]);
        expect(shown).not.toMatch(/^\s*::/m);
      }),
    );
  });
});

describe('wantsColour', () => {
  it('colours a terminal, and nothing else', () => {
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({}, false)).toBe(false);
    expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
  });

  it('obeys NO_COLOR before all else', () => {
    expect(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: '' }, true)).toBe(true);
    expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  });
});
