import { describe, expect, it } from 'vitest';
import { selfAssessment } from '../../../src/model/tables/self-assessment.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('self-assessment', () => {
  it('needs the columns of the contract, and lives with the answers', () => {
    expect(requiredColumns(selfAssessment)).toBe('element maturity date');
    expect(selfAssessment.folder).toBe('answers');
  });

  it('may hold several answers on one element: the latest counts', () => {
    expect(selfAssessment.key).toBeUndefined();
  });

  it('takes maturity from 1 to 5', () => {
    const cells = ['0', '1', '5', '6'].map((cell) => read(selfAssessment.columns.maturity, cell));
    expect(cells).toEqual(['!number-out-of-range', 1, 5, '!number-out-of-range']);
  });
});
