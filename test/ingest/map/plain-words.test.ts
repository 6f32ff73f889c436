import { describe, expect, it } from 'vitest';
import { plainText, plainWords } from '../../../src/ingest/map/plain-words.ts';

describe('plainWords', () => {
  it('are lower case, singular and without punctuation, with & as a word', () => {
    expect(plainWords('Speech, Language & Communication Needs')).toEqual([
      'speech',
      'language',
      'and',
      'communication',
      'need',
    ]);
    expect(plainWords('Specific learning difficulties')).toEqual(['specific', 'learning', 'difficulty']);
    expect(plainWords('Down\u2019s syndrome')).toEqual(plainWords('Downs syndrome'));
  });

  it('leave short words and words in -ss and -us as they are', () => {
    expect(plainWords('DS GPs class status')).toEqual(['ds', 'gps', 'class', 'status']);
  });
});

describe('plainText', () => {
  it('is the same for what differs in form alone', () => {
    expect(plainText('  SOCIAL, emotional and mental-health ')).toBe('social emotional and mental health');
    expect(plainText('\u2014')).toBe('');
  });
});
