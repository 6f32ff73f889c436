import { describe, expect, it } from 'vitest';
import { lineEndOf } from '../../../src/ingest/append/line-end.ts';

describe('the line end of a file', () => {
  it('is that of its first line', () => {
    expect(lineEndOf('a,b\r\n1,2\n')).toBe('\r\n');
    expect(lineEndOf('a,b\n1,2\r\n')).toBe('\n');
    expect(lineEndOf('a,b\r1,2\r')).toBe('\r');
  });

  it('is not that inside a quoted name', () => {
    expect(lineEndOf('"a\nname",b\r\n1,2')).toBe('\r\n');
  });

  it('is a line feed where there is one line', () => {
    expect(lineEndOf('a,b')).toBe('\n');
  });
});
