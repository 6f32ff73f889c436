import { describe, expect, it } from 'vitest';
import { copyOfExample, dbv } from '../../world.ts';

describe('the summary of a run', () => {
  it('names priorities by their score', async () => {
    const { out } = await dbv(copyOfExample('northshire'), 'diagnose', '--audience', 'internal', '--format', 'md');
    const scores = [...out.matchAll(/^ +([\d.]+) of 100, grade/gm)].map(([, score]) => Number(score));
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('fits the width, says where the report is and what was not done', async () => {
    const { out } = await dbv(copyOfExample('southmere'), 'diagnose', '--format', 'md');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(out).toContain('3 tables, ');
    expect(out).toMatch(/^Report: report\/ \(1 files\)$/m);
    expect(out).toContain('Not done (the reasons are in the report)');
    expect(out).not.toContain('report.html in a browser');
  });

  it('is JSON on request, with the account of every file', async () => {
    const { out } = await dbv(copyOfExample('southmere'), 'diagnose', '--format', 'md', '--json');
    const summary = JSON.parse(out);
    expect(summary).toMatchObject({ audience: 'shareable', files: ['report.md'], asOf: '2026-01-31' });
    for (const { read, used, setAside } of summary.inputs) expect(read).toBe(used + setAside);
    expect(summary.notDone.length).toBeGreaterThan(3);
  });
});
