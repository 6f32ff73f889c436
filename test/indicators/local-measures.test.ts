import { describe, expect, it } from 'vitest';
import { localMeasures } from '../../src/indicators/local-measures.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { day, facts, row } from './facts.ts';

const measure = (name: string, iso: string, cells: Partial<Row<'measures'>>) =>
  row('measures', { measure: name, date: day(iso), ...cells });
const results = (...measures: Row<'measures'>[]) => localMeasures.compute(facts({ rows: { measures } }));
const one = (cells: Partial<Row<'measures'>>) => results(measure('waits', '2025-09-30', cells))[0]!;

describe('local measures', () => {
  it('gives each name an outcome under its own id, in the order of the names', () => {
    const found = results(
      measure('waits-over-18-weeks-share', '2025-09-30', { numerator: 84, denominator: 240 }),
      measure('absence-ratio', '2025-09-30', { value: 1.8, unit: 'ratio' }),
    );
    expect(found).toMatchObject([
      {
        by: null,
        member: { id: 'measure:absence-ratio', title: 'Absence ratio', unit: 'value' },
        outcome: { value: 1.8 },
      },
      {
        by: null,
        member: { id: 'measure:waits-over-18-weeks-share', title: 'Waits over 18 weeks share', unit: 'share' },
        // 84 ÷ 240.
        outcome: { value: 0.35, numerator: 84, denominator: 240 },
      },
    ]);
  });

  it('takes the latest date not after the reference date, 31 January 2026', () => {
    const [found] = results(
      measure('waits', '2026-02-01', { value: 3 }),
      measure('waits', '2026-01-31', { value: 2 }),
      measure('waits', '2025-01-31', { value: 1 }),
    );
    expect(found).toMatchObject({ outcome: { value: 2 } });
  });

  it('takes the row further down of two on one day, in whatever order they come', () => {
    const rows = [
      measure('waits', '2025-09-30', { value: 1, line: 2 }),
      measure('waits', '2025-09-30', { value: 5, line: 3 }),
    ];
    expect(results(...rows)[0]).toMatchObject({ outcome: { value: 5 } });
    expect(results(...rows.toReversed())[0]).toMatchObject({ outcome: { value: 5 } });
  });

  it('is a share where the unit says so or says nothing, and the part is no more than the whole', () => {
    const part = { numerator: 12, denominator: 48 };
    for (const unit of [undefined, 'share', 'Percent', 'per cent', '%']) {
      expect(one({ ...part, unit })).toMatchObject({
        member: { unit: 'share' },
        outcome: { value: 0.25, lower: expect.any(Number) },
      });
    }
    expect(one({ numerator: 48, denominator: 48 })).toMatchObject({ member: { unit: 'share' }, outcome: { value: 1 } });
  });

  it('is a value otherwise, without an interval', () => {
    expect(one({ numerator: 12, denominator: 48, unit: 'days a child' })).toMatchObject({ member: { unit: 'value' } });
    expect(one({ numerator: -3, denominator: 48 })).toMatchObject({ member: { unit: 'value' } });
    const ratio = one({ numerator: 60, denominator: 48 });
    expect(ratio).toMatchObject({
      member: { unit: 'value' },
      outcome: { value: 1.25, numerator: 60, denominator: 48 },
    });
    expect(ratio.outcome).not.toHaveProperty('lower');
  });

  it('prefers numerator ÷ denominator to a value, and takes the value where one of them is missing', () => {
    expect(one({ numerator: 1, denominator: 4, value: 99 })).toMatchObject({ outcome: { value: 0.25 } });
    expect(one({ numerator: 1, value: 0.4, unit: 'share' })).toMatchObject({
      outcome: { value: 0.4 },
      member: { unit: 'value' },
    });
  });

  it('is unknown where every row is after the reference date', () => {
    expect(results(measure('waits', '2026-02-01', { value: 3 }))).toMatchObject([
      { member: { id: 'measure:waits' }, outcome: { status: 'unknown', reason: 'nothing-to-count' } },
    ]);
  });

  it('gives nothing of an empty file', () => {
    expect(results()).toEqual([]);
  });
});
