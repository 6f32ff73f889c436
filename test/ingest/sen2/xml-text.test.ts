import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../src/ingest/sen2/xml-text.ts';

const whole = (bytes: Uint8Array) => {
  const { pieces, note } = xmlText(bytes);
  return [[...pieces].join(''), note];
};
const long = `<a>${'é€'.repeat(40_000)}</a>`;

describe('xmlText', () => {
  it('decodes UTF-8 piece by piece, also where a piece ends inside a character', () => {
    const bytes = new TextEncoder().encode(long);
    expect([...xmlText(bytes).pieces].length).toBeGreaterThan(3);
    expect(whole(bytes)).toEqual([long, undefined]);
    expect(whole(new TextEncoder().encode(`\ufeff${long}`))).toEqual([long, undefined]);
  });

  it('decodes UTF-16 of either order, and says so', () => {
    const little = Buffer.from(`\ufeff${long}`, 'utf16le');
    expect(whole(little)).toEqual([long, 'file-encoding-utf16']);
    expect(whole(Buffer.from(little).swap16())).toEqual([long, 'file-encoding-utf16']);
  });

  it('takes anything else for Windows-1252, and says so', () => {
    expect(whole(Uint8Array.from([0x3c, 0xe9, 0x80]))).toEqual(['<é€', 'file-encoding-windows']);
  });
});
