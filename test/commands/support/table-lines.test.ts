import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/commands/support/table-lines.ts';

describe('tableLines', () => {
  it('puts the first column to the left and the others to the right', () => {
    const rows = [
      ['one', '1', '10'],
      ['twenty', '200', '2'],
    ];
    expect(tableLines(['', 'a', 'bb'], rows, 80)).toEqual([
      '            a  bb',
      '  one       1  10',
      '  twenty  200   2',
    ]);
  });

  it('wraps the first column where a line would be too long, with the numbers on its last line', () => {
    const lines = tableLines(['', 'cases'], [['Independent or non-maintained special school', '3']], 32);
    expect(lines).toEqual([
      '                           cases',
      '  Independent or',
      '    non-maintained',
      '    special school             3',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
  });
});
