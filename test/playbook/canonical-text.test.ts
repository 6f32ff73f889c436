import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/playbook/canonical-text.ts';

describe('canonicalText', () => {
  it('drops a byte-order mark and ends every line with a line feed', () => {
    expect(canonicalText('\uFEFFa\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('leaves a canonical text as it is', () => {
    expect(canonicalText('a\n\nb\n')).toBe('a\n\nb\n');
  });
});
