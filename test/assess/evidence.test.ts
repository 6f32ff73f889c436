import { describe, expect, it } from 'vitest';
import { streamResult } from '../../src/assess/evidence.ts';
import { elementResultSchema } from '../../src/model/diagnosis.ts';

const fits = (stream: unknown) => elementResultSchema.shape.streams.element.parse(stream);

describe('streamResult', () => {
  it('shows what a stream says, without how it is drawn', () => {
    const stream = streamResult({
      stream: 'case_review',
      weight: 3,
      applicable: true,
      reading: { z: 40, raw: 0.4, n: 30, newest: '2025-10-01', sampling: { key: 'x', draws: () => () => 1 } },
    });
    expect(stream).toEqual({
      stream: 'case_review',
      status: 'known',
      weight: 3,
      z: 40,
      raw: 0.4,
      n: 30,
      newest: '2025-10-01',
    });
    expect(() => fits(stream)).not.toThrow();
  });

  it('tells what is missing from what could not apply', () => {
    const missing = streamResult({ stream: 'provider', weight: 1, applicable: true, reading: undefined });
    const never = streamResult({ stream: 'child', weight: 2, applicable: false, reading: undefined });
    expect(missing).toEqual({ stream: 'provider', status: 'missing', weight: 1 });
    expect(never).toEqual({ stream: 'child', status: 'not-applicable', weight: 2 });
  });
});
