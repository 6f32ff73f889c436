import { describe, expect, it } from 'vitest';
import { listParts } from '../../../src/ingest/workshops/list-parts.ts';

const KNOWN = new Set(['E01', 'E09', 'training in speech, language and communication', 'health services', 'a, b']);
const parts = (text: string) => listParts(text, (part) => KNOWN.has(part.trim()));

describe('the parts of a list', () => {
  it.each([
    ['E01; E09', ['E01', 'E09']],
    ['E01\nE09', ['E01', 'E09']],
    ['E01, E09', ['E01', 'E09']],
    ['E01 E09', ['E01', 'E09']],
    ['E01 and E09', ['E01', 'E09']],
    ['E01 & health services', ['E01', 'health services']],
    ['E01/E09', ['E01', 'E09']],
  ])('stand apart in %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('are not cut where a title has a comma or an "and" in it', () => {
    expect(parts('training in speech, language and communication, E09')).toEqual([
      'training in speech, language and communication',
      'E09',
    ]);
    expect(parts('E01, a, b')).toEqual(['E01', 'a, b']);
  });

  it('that nobody knows stay whole', () => {
    expect(parts('the bus and the weather; E01')).toEqual(['the bus and the weather', 'E01']);
    expect(parts('the bus and E01')).toEqual(['the bus and E01']);
  });

  it('are none where a word says so', () => {
    expect(['', ' ; ', 'None', 'n/a', '-', 'nil'].map(parts)).toEqual([[], [], [], [], [], []]);
  });
});
