import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/ingest/map/plain-words.ts';
import { PROVISION_WORDS, SETTING_WORDS, SYNONYMS } from '../../../src/ingest/map/synonyms.ts';
import { PROVISIONS } from '../../../src/model/codes.ts';
import { provision } from './content.ts';

describe('SYNONYMS', () => {
  it.each(SYNONYMS)('stand for codes of their list, once each ($source)', ({ codes, words }) => {
    for (const code of Object.keys(words)) expect(['', ...Object.keys(codes)]).toContain(code);
    const plain = Object.values(words).flat().map(plainText);
    expect(plain.filter((word, index) => word === '' || plain.indexOf(word) !== index)).toEqual([]);
  });

  it('are of one entry a list', () => {
    expect(new Set(SYNONYMS.map(({ codes }) => codes)).size).toBe(SYNONYMS.length);
  });
});

describe('words for provision', () => {
  it('name settings and provisions that the playbook has', () => {
    expect(Object.keys(SETTING_WORDS.words).filter((setting) => !(setting in provision.settings))).toEqual([]);
    expect(Object.keys(PROVISION_WORDS).filter((name) => !PROVISIONS.includes(name as never))).toEqual([]);
    expect(SETTING_WORDS.source).toContain('0128');
  });
});
