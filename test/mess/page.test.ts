import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../src/model/issues.ts';
import { KINDS_ELSEWHERE } from './kinds-elsewhere.ts';
import { KINDS_HERE } from './kinds-here.ts';
import { messPage } from './page.ts';

describe('the page on messy files', () => {
  it('is the document in docs/', async () => {
    await expect(messPage()).toMatchFileSnapshot('../../docs/mess.md');
  });

  it('names every kind once, and no issue that is not there', () => {
    const kinds = [...KINDS_HERE, ...KINDS_ELSEWHERE].map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const codes = KINDS_ELSEWHERE.flatMap(({ does }) => [...does.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)]);
    expect(codes.map(([, code]) => code!).filter((code) => !(code in ISSUES))).toEqual([]);
    expect(codes.length).toBeGreaterThan(20);
  });

  it.each(KINDS_ELSEWHERE)('$kind: is shown by the test it names', ({ shown: [file, words] }) => {
    const test = path.resolve(import.meta.dirname, '..', file);
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain(words);
  });
});
