import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/ingest/fixes/corrections.ts';
import { countCorrections } from '../../../src/ingest/fixes/count-corrections.ts';

const correction = (column: string, code: string): Correction => ({
  key: { table: 'plans', mark: '0a1b', row: '0123456789abcdef', cell: '89abcdef' },
  column,
  code,
  text: 'ASD',
  line: 2,
});

describe('countCorrections', () => {
  it('counts by column and code, and says nothing of what was written', () => {
    const need = correction('primary_need', 'code-unknown');
    const counts = countCorrections([need, correction('sex', 'code-unknown'), need], 'data/plans.csv');
    expect(counts).toEqual([
      { file: 'data/plans.csv', column: 'primary_need', code: 'code-unknown', count: 2 },
      { file: 'data/plans.csv', column: 'sex', code: 'code-unknown', count: 1 },
    ]);
    expect(countCorrections([], 'data/plans.csv')).toEqual([]);
  });
});
