import { describe, expect, it } from 'vitest';
import { wordingContentSchema } from '../../src/model/playbook.ts';
import { checkWording } from '../../src/playbook/check-wording.ts';
import { located, wording } from './tiny.ts';

const faults = (content: object) =>
  checkWording(located('wording.yaml', content, wordingContentSchema)).map(({ message, line }) => [message, line]);

describe('checkWording', () => {
  it('wants every rule once', () => {
    expect(faults(wording())).toEqual([]);
    const content = wording();
    content.rules.pop();
    expect(faults(content)).toEqual([['"empty-source" is missing from "rules".', 1]]);
  });

  it('points to a pattern that is no regular expression', () => {
    const [first, ...others] = wording().rules;
    const spoilt = { ...first!, patterns: ['fine', '(open'], unless: { within: 'sentence', patterns: ['[z-a]'] } };
    expect(faults({ rules: [spoilt, ...others] }).map(([message]) => message)).toEqual([
      'This is no regular expression.',
      'This is no regular expression.',
    ]);
  });
});
