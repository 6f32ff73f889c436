import { describe, expect, it } from 'vitest';
import { UNKNOWN_REASONS } from '../../src/model/outcome.ts';
import { unknownReasonText } from '../../src/render/unknown-reasons.ts';

describe('unknownReasonText', () => {
  it('has a sentence for every reason', () => {
    const sentences = UNKNOWN_REASONS.map((reason) => unknownReasonText(reason));
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(new Set(sentences).size).toBe(UNKNOWN_REASONS.length);
  });

  it('says what is missing where that is recorded', () => {
    expect(unknownReasonText('table-missing', 'requests, plans')).toBe('Not given: requests, plans.');
    expect(unknownReasonText('nothing-to-count', 'spend.csv has no outturn')).toBe(
      'There is nothing to count. spend.csv has no outturn.',
    );
    expect(unknownReasonText('cost-missing', 'home_educated')).toBe('No cost is recorded.');
    expect(unknownReasonText(undefined)).toBe('It is not known why.');
  });
});
