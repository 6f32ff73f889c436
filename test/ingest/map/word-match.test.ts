import { describe, expect, it } from 'vitest';
import { descriptionsOf } from '../../../src/ingest/map/descriptions.ts';
import { certainMatch, likelyMatch } from '../../../src/ingest/map/word-match.ts';
import { CEASE_REASONS, NEEDS } from '../../../src/model/codes.ts';
import { provision } from './content.ts';

const needs = descriptionsOf(NEEDS, provision);
const reasons = descriptionsOf(CEASE_REASONS, provision);

describe('certainMatch', () => {
  it.each([
    ['Autistic Spectrum Condition', 'ASD'],
    ['ASD - Autism', 'ASD'],
    ['Autism (ASD)', 'ASD'],
    ['SOCIAL, EMOTIONAL & MENTAL HEALTH NEEDS', 'SEMH'],
    ['visual impairments', 'VI'],
    ['other', 'OTH'],
  ])('is sure of %s', (word, code) => {
    expect(certainMatch(word, NEEDS, needs)).toMatchObject({ code, certain: true, score: 1 });
  });

  it('takes a short code only before its own description', () => {
    expect(certainMatch('5 - Moved to another LA', CEASE_REASONS, reasons)?.code).toBe('5');
    expect(certainMatch('4 - Moved to another LA', CEASE_REASONS, reasons)).toBeUndefined();
    expect(certainMatch('5 - Something else', CEASE_REASONS, reasons)).toBeUndefined();
  });

  it.each(['Autism and more', 'ASD - Visual impairment', 'ASD SEMH', 'Need', ''])('is not sure of %s', (word) => {
    expect(certainMatch(word, NEEDS, needs)).toBeUndefined();
  });
});

describe('likelyMatch', () => {
  it('reads a misspelt description', () => {
    expect(likelyMatch('Viusal impairment', NEEDS, needs)).toMatchObject({ code: 'VI', certain: false });
  });

  it('reads a code among other words', () => {
    expect(likelyMatch('ASD (under review)', NEEDS, needs)).toMatchObject({ code: 'ASD', description: 'ASD' });
  });

  it('reads nothing that speaks for two codes, or that is like none', () => {
    expect(likelyMatch('ASD and SEMH', NEEDS, needs)).toBeUndefined();
    expect(likelyMatch('ASD - Visual impairment', NEEDS, needs)).toBeUndefined();
    expect(likelyMatch('Band 4', NEEDS, needs)).toBeUndefined();
    expect(likelyMatch('impairment', NEEDS, needs)).toBeUndefined();
    expect(likelyMatch(`autism ${'x'.repeat(60)}`, NEEDS, needs)).toBeUndefined();
  });
});
