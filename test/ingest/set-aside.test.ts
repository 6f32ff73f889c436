import { describe, expect, it } from 'vitest';
import { addSetAside } from '../../src/ingest/set-aside.ts';

describe('addSetAside', () => {
  it('gathers lines by reason, in file order', () => {
    const account = addSetAside(
      [],
      [
        { reason: 'row-ragged', line: 9 },
        { reason: 'cell-required', line: 4 },
        { reason: 'row-ragged', line: 3 },
      ],
    );
    expect(account).toEqual([
      { reason: 'row-ragged', lines: [3, 9] },
      { reason: 'cell-required', lines: [4] },
    ]);
  });

  it('adds to an account and leaves it as it was', () => {
    const before = [{ reason: 'row-ragged', lines: [3] }] as const;
    expect(addSetAside(before, [{ reason: 'row-ragged', line: 2 }])).toEqual([{ reason: 'row-ragged', lines: [2, 3] }]);
    expect(before[0].lines).toEqual([3]);
  });
});
