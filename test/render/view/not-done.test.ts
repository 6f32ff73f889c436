import { describe, expect, it } from 'vitest';
import { notDoneSentence } from '../../../src/render/view/not-done.ts';

describe('notDoneSentence', () => {
  it('gives the reason of the document', () => {
    const document = { notDone: [{ analysis: 'what-ifs', reason: 'There are no scenarios' }] };
    expect(notDoneSentence(document, 'what-ifs')).toBe('Not done: what-ifs. There are no scenarios.');
  });

  it('says so where the document is silent', () => {
    expect(notDoneSentence({ notDone: [] }, 'what-ifs')).toBe('Not done: what-ifs. It was not part of this run.');
  });
});
