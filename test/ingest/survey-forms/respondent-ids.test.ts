import { describe, expect, it } from 'vitest';
import { isOfOtherKey, respondentId } from '../../../src/ingest/survey-forms/respondent-ids.ts';
import { keyedHash } from '../../../src/io/key-file.ts';

const one = keyedHash(new Uint8Array(32).fill(1));
const other = keyedHash(new Uint8Array(32).fill(2));

describe('respondentId', () => {
  it('is the same each time under one key, and another for another group, row or key', () => {
    const id = respondentId('child', 'row', one);
    expect(id).toMatch(/^s[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(respondentId('child', 'row', one)).toBe(id);
    expect(respondentId('provider', 'row', one)).not.toBe(id);
    expect(respondentId('child', 'row 2', one)).not.toBe(id);
    expect(respondentId('child', 'row', other)).not.toBe(id);
  });
});

describe('isOfOtherKey', () => {
  it('knows ids that were made under another key; ids of an area\u2019s own are of none', () => {
    const id = respondentId('child', 'row', one);
    expect(isOfOtherKey(id, one)).toBe(false);
    expect(isOfOtherKey(id, other)).toBe(true);
    expect(isOfOtherKey('S001', other)).toBe(false);
  });
});
