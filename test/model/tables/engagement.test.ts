import { describe, expect, it } from 'vitest';
import { engagement } from '../../../src/model/tables/engagement.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('engagement', () => {
  it('needs the columns of the contract', () => {
    expect(requiredColumns(engagement)).toBe('date group activity people');
    expect(engagement.needed).toBe(false);
  });

  it('counts whole people, none among them', () => {
    const { people, invited } = engagement.columns;
    expect(['0', '24', '-1', '1.5'].map((cell) => read(people, cell))).toEqual([
      0,
      24,
      '!number-out-of-range',
      '!number-not-whole',
    ]);
    expect(read(invited, '120')).toBe(120);
  });
});
