import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { storyText } from '../../../src/reference/story/story-text.ts';
import { diagnosis } from '../../render/diagnosis.ts';
import { tell } from './tell.ts';

const textOf = (...given: Parameters<typeof tell>) => {
  const { result, story, diagnosis: document } = tell(...given);
  return storyText(result, story, document).join('\n\n');
};

describe('storyText', () => {
  it('has every part of the story in order', () => {
    const headings = [...textOf('E09').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(1)).toEqual([
      'What each kind of evidence says, and what it adds',
      'The figures behind the indicators, each with its weight among them',
      'How sure it is',
      'What would change the score',
    ]);
  });

  it('begins with the score and the children behind it', () => {
    expect(textOf('E09')).toMatch(
      /Score [\d.]+ out of 100, where 100 is the strongest evidence that it needs to change\. Decisive for /,
    );
    expect(textOf('E09', { score: { protected: 'c' } })).toContain('It has a score, which is withheld (c).');
    expect(textOf('E09', { status: 'unknown', reason: 'coverage-too-low' })).toContain(
      'Not scored. There is too little evidence to say.',
    );
  });

  it('says that there is no evidence where there is none', () => {
    expect(textOf('E09', { streams: [] })).toContain('There is none yet.');
  });

  it('says whether figures are exact', () => {
    expect(textOf('E09')).toMatch(/Exact figures, for inside the building\.$/);
    expect(textOf('E09', {}, protect(diagnosis()))).toMatch(/dbv explain --internal gives exact figures\.$/);
  });
});
