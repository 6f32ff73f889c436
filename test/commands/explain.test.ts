import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv, temporaryFolder } from '../world.ts';

describe('dbv explain', () => {
  it('gives the definition, source and use of an indicator', async () => {
    const { code, out } = await dbv(temporaryFolder(), 'explain', 'issued-in-20-weeks-share');
    expect(code).toBe(0);
    expect(out).toContain('140 days');
    expect(out).toContain('Source of the definition');
  });

  it('shows how an area\u2019s figure was made, down to counts that may be shared', async () => {
    const folder = copyOfExample('northshire');
    const shared = await dbv(folder, 'explain', 'mainstream-share', '.');
    expect(shared.out).toMatch(/All: 45% = 545 ÷ 1,210 \(95% interval 42% to 48%\)/);
    const exact = JSON.parse((await dbv(folder, 'explain', 'mainstream-share', '.', '--internal', '--json')).out);
    const all = exact.results.find((result: { by: object | null }) => result.by === null);
    expect(all.value).toBeCloseTo(all.numerator / all.denominator, 9);
  });

  it('tells the evidence behind an element and a theme', async () => {
    const folder = copyOfExample('northshire');
    const element = await dbv(folder, 'explain', 'E09', '.');
    expect(element.out).toMatch(/Score \d+ out of 100/);
    expect(element.out).toContain('What would change the score');
    expect(element.out).toContain('Small numbers are withheld');
    const theme = await dbv(folder, 'explain', 'a', '.');
    expect(theme.out).toContain('weight 3: E09');
  });

  it('shows parts that add up to the score', async () => {
    const folder = copyOfExample('northshire');
    const { story, result } = JSON.parse((await dbv(folder, 'explain', 'E12', '.', '--internal', '--json')).out);
    const parts = story.streams.flatMap(({ part }: { part?: number }) => part ?? []);
    expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBeCloseTo(result.score, 9);
  });

  it('suggests the nearest id', async () => {
    const { code, err } = await dbv(temporaryFolder(), 'explain', 'mainstream-shares');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean mainstream-share?');
  });
});
