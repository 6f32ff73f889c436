import { describe, expect, it } from 'vitest';
import { styles } from '../../src/io/style.ts';

describe('styles', () => {
  it('is plain without colour', () => {
    expect(styles({ colour: false }).bad('no')).toBe('no');
    expect(styles({ colour: true }).bad('no')).toBe('\u001b[31mno\u001b[39m');
  });
});
