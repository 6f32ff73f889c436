import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/io/json.ts';

describe('jsonText', () => {
  it('is JSON that comes back as it went in, with deceiving characters escaped', () => {
    const value = { name: 'a\u202eb\u2028c\u0085', n: 1 };
    const text = jsonText(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/[\u202e\u2028\u0085]/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
