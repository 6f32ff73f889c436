import { describe, expect, it } from 'vitest';
import { feedback } from '../../../src/model/tables/feedback.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('feedback', () => {
  it('needs every column', () => {
    expect(requiredColumns(feedback)).toBe('date step group rating');
  });

  it('takes ratings from 1 to 5', () => {
    const cells = ['0', '1', '5', '6'].map((cell) => read(feedback.columns.rating, cell));
    expect(cells).toEqual(['!number-out-of-range', 1, 5, '!number-out-of-range']);
  });
});
