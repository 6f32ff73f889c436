import { describe, expect, it } from 'vitest';
import { bandSchema, CLAIM_KINDS, forecastSchema, scenariosResultSchema } from '../../src/model/forecast.ts';

describe('forecastSchema', () => {
  it('takes an answer that is not known, with the reason', () => {
    expect(forecastSchema.safeParse({ status: 'unknown', reason: 'nothing-to-count' }).success).toBe(true);
    expect(forecastSchema.safeParse({ status: 'unknown' }).success).toBe(false);
    expect(forecastSchema.safeParse({ status: 'known' }).success).toBe(false);
  });
});

describe('bandSchema', () => {
  it('takes figures that are withheld', () => {
    const withheld = { protected: 'c' };
    const band = { median: withheld, low50: withheld, high50: withheld, low90: withheld, high90: 5 };
    expect(bandSchema.safeParse(band).success).toBe(true);
    expect(bandSchema.safeParse({ ...band, high90: null }).success).toBe(false);
  });
});

describe('scenariosResultSchema', () => {
  it('needs the list of results and nothing else', () => {
    expect(scenariosResultSchema.safeParse({ results: [] }).success).toBe(true);
    expect(CLAIM_KINDS).toHaveLength(3);
  });
});
