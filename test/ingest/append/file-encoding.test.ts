import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inEncodingOf, withText } from '../../../src/ingest/append/file-encoding.ts';

const CAFE = 'date,activity\n2025-01-01,café\n';

describe('text added to a file', () => {
  it.each([
    ['utf-8', iconv.encode(CAFE, 'utf-8')],
    ['utf-8', iconv.encode(CAFE, 'utf-8', { addBOM: true })],
    ['windows-1252', iconv.encode(CAFE, 'windows-1252')],
    ['utf-16le', iconv.encode(CAFE, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(CAFE, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(CAFE, 'utf-16le')],
  ])('is in its encoding, %s', (encoding, bytes) => {
    expect(withText(bytes, 'thé\n')).toEqual(Buffer.concat([bytes, iconv.encode('thé\n', encoding)]));
  });

  it('is refused where the encoding has no sign for it', () => {
    expect(withText(iconv.encode(CAFE, 'windows-1252'), 'Łódź\n')).toBeUndefined();
  });

  it('is refused where the file stops inside a sign', () => {
    const cut = iconv.encode(CAFE, 'utf-16le', { addBOM: true }).subarray(0, -1);
    expect(withText(cut, 'x\n')).toBeUndefined();
  });

  it('is refused where the file is no text', () => {
    expect(withText(new Uint8Array([0, 1, 0, 0, 2]), 'x\n')).toBeUndefined();
  });
});

describe('a text in the encoding of a file', () => {
  it.each([
    iconv.encode(CAFE, 'utf-8'),
    iconv.encode(CAFE, 'utf-8', { addBOM: true }),
    iconv.encode(CAFE, 'windows-1252'),
    iconv.encode(CAFE, 'utf-16le', { addBOM: true }),
    iconv.encode(CAFE, 'utf-16be', { addBOM: true }),
    iconv.encode(CAFE, 'utf-16le'),
  ])('is the file again where the text is its own (%#)', (bytes) => {
    expect(Buffer.from(inEncodingOf(bytes, CAFE)!)).toEqual(Buffer.from(bytes));
  });

  it('is none where the encoding has no sign for it', () => {
    expect(inEncodingOf(iconv.encode(CAFE, 'windows-1252'), 'Łódź\n')).toBeUndefined();
  });
});
