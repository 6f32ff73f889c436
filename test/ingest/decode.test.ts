import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';

const TEXT = 'plan_id,café\nP1,£5\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 by hand, so that the test does not lean on the library it tests. */
function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('decode', () => {
  it('reads UTF-8, with a mark or without, and says nothing of it', () => {
    expect(decode(utf8(TEXT))).toEqual({ text: TEXT });
    expect(decode(utf8(`\ufeff${TEXT}`))).toEqual({ text: TEXT });
  });

  it.each([
    ['little-endian with a mark', utf16(TEXT)],
    ['big-endian with a mark', utf16(TEXT, { bigEndian: true })],
    ['little-endian without', utf16(TEXT, { mark: false })],
    ['big-endian without', utf16(TEXT, { bigEndian: true, mark: false })],
  ])('reads UTF-16, %s, and says so', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, note: 'file-encoding-utf16' });
  });

  it('reads what is not UTF-8 as Windows-1252, its dashes and quotes too', () => {
    const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x80, 0x94, 0x20, 0x96, 0x20, 0x92]);
    expect(decode(bytes)).toEqual({ text: 'café “€” – ’', note: 'file-encoding-windows' });
  });

  it('refuses NUL bytes and names the line of the first', () => {
    expect(decode(utf8('a,b\n1,\0\n'))).toEqual({ fault: 'file-not-text', line: 2 });
    const zipped = Uint8Array.from([
      0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00,
    ]);
    expect(decode(zipped)).toMatchObject({ fault: 'file-not-text' });
  });

  it.each([
    ['nothing', ''],
    ['a mark alone', '\ufeff'],
    ['blank lines', '\r\n  \n'],
  ])('calls a file of %s empty', (_, text) => {
    expect(decode(utf8(text))).toEqual({ fault: 'file-empty' });
  });

  it('gives back any text without NUL, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole = `x${text.replaceAll('\0', '')}`;
        expect(decode(utf8(whole))).toEqual({ text: whole });
      }),
    );
  });
});
