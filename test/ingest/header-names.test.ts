import { describe, expect, it } from 'vitest';
import { plainName, shownName, wordsOf } from '../../src/ingest/header-names.ts';

describe('plainName', () => {
  it.each(['plan_id', 'Plan ID', ' PLAN-ID ', 'planId', '\ufeffplan_id', 'Plan\n ID', 'Plan\u2013ID', 'plan\u00a0id'])(
    'is the same for %j',
    (name) => {
      expect(plainName(name)).toBe('planid');
    },
  );

  it('keeps other signs, so that different names stay different', () => {
    expect(plainName('plan id (old)')).toBe('planid(old)');
  });
});

describe('wordsOf', () => {
  it('splits at signs, spaces and capitals', () => {
    expect(wordsOf('Date ofBirth (ccyy-mm-dd)')).toEqual(['date', 'of', 'birth', 'ccyy', 'mm', 'dd']);
    expect(wordsOf('NHSNumber')).toEqual(['nhsnumber']);
    expect(wordsOf(' -- ')).toEqual([]);
  });
});

describe('shownName', () => {
  it('is one line', () => {
    expect(shownName('  EHC plan\n  start ')).toBe('EHC plan start');
  });

  it('ends somewhere', () => {
    expect(shownName('x'.repeat(20_000))).toBe(`${'x'.repeat(60)}…`);
    expect(shownName('x'.repeat(60))).toBe('x'.repeat(60));
  });
});
