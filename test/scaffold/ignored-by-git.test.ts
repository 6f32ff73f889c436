import { describe, expect, it } from 'vitest';
import { ignoredByGit } from '../../src/scaffold/ignored-by-git.ts';

describe('ignoredByGit', () => {
  it('keeps records, answers and exact figures out, and lets the shareable report in', () => {
    const lines = ignoredByGit().split('\n');
    expect(lines).toEqual(expect.arrayContaining(['data/', 'answers/', 'local/', 'kit/', 'report-internal/']));
    expect(lines).not.toContain('report/');
  });
});
