import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/ingest/memo.ts';

function counted() {
  let calls = 0;
  const read = remembered((text) => {
    calls++;
    return { text };
  });
  return { read, calls: () => calls };
}

describe('remembered', () => {
  it('reads each text once', () => {
    const { read, calls } = counted();
    const first = read('a');
    read('b');
    expect(read('a')).toBe(first);
    expect(calls()).toBe(2);
  });

  it('keeps texts apart that objects mix up with their own properties', () => {
    const { read } = counted();
    expect(['__proto__', 'constructor', 'toString'].map((text) => read(text).text)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  it('stops remembering once half of two thousand look-ups have missed', () => {
    const { read, calls } = counted();
    for (let n = 0; n < 2000; n++) read(String(n));
    expect(calls()).toBe(2000);
    expect(read('0')).toEqual({ text: '0' });
    expect(calls()).toBe(2001);
  });

  it('goes on remembering where texts repeat', () => {
    const { read, calls } = counted();
    for (let n = 0; n < 10_000; n++) read(String(n % 900));
    expect(calls()).toBe(900);
  });
});
