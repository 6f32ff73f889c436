import { describe, expect, it } from 'vitest';
import { directIdentifier } from '../../../src/ingest/map/direct-identifiers.ts';

const texts = (...words: string[]) => new Map(words.map((word) => [word, 1]));

describe('directIdentifier', () => {
  it('knows a column by its name', () => {
    expect(directIdentifier('Pupil surname', texts('1'))).toBe('its name');
    expect(directIdentifier('UPN', texts())).toBe('its name');
    expect(directIdentifier('School name', texts('Any School'))).toBeUndefined();
  });

  it('knows it by what stands in it under a harmless name', () => {
    expect(directIdentifier('Reference', texts('Z100000000001', 'Z10000000000A'))).toBe('unique pupil numbers');
    expect(directIdentifier('Area', texts('ZZ1 1ZZ', 'zz99 9zz'))).toBe('postcodes');
    expect(directIdentifier('Contact', texts('a@example.invalid'))).toBe('e-mail addresses');
  });

  it('counts rows: more than one in ten is enough, and a stray one is not', () => {
    const among = (rows: number) =>
      new Map([
        ['P1', 100 - rows],
        ['Z100000000001', rows],
      ]);
    expect(directIdentifier('Reference', among(10))).toBeUndefined();
    expect(directIdentifier('Reference', among(11))).toBe('unique pupil numbers');
    expect(directIdentifier('Reference', new Map())).toBeUndefined();
  });
});
