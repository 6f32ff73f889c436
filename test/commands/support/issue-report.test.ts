import { describe, expect, it } from 'vitest';
import {
  countBySeverity,
  countsInWords,
  hasErrors,
  issuesForGitHub,
  issuesText,
} from '../../../src/commands/support/issue-report.ts';
import { issue } from '../../../src/model/issues.ts';

const issues = [
  issue('cell-required', 'data/plans.csv', { line: 4, column: 'plan_id' }),
  issue('cell-required', 'data/plans.csv', { line: 2, column: 'plan_id' }),
  issue('file-header-only', 'data/spend.csv'),
];

describe('issue reports', () => {
  it('counts by severity', () => {
    expect(countBySeverity(issues)).toEqual({ error: 2, warning: 1, note: 0 });
    expect(countsInWords(issues)).toBe('2 errors, 1 warning and 0 notes');
    expect(hasErrors(issues)).toBe(true);
    expect(hasErrors(issues.slice(2))).toBe(false);
  });

  it('escapes what GitHub would read as part of the command', () => {
    const [line] = issuesForGitHub([
      issue('header-unknown', 'data/a,b:c.csv', { line: 1 }, { name: 'x%\n::error::y' }),
    ]);
    expect(line).toMatch(/^::warning file=data\/a%2Cb%3Ac\.csv,line=1,title=Column not used::/);
    expect(line).not.toContain('\n');
    expect(line).toContain('x%25%0A');
  });

  it('groups for a person, with lines in order', async () => {
    const text = await issuesText({ tables: {}, unusable: ['plans'], issues }, 5, { colour: false });
    expect(text).toContain('2 times: lines 2, 4');
    expect(text).toContain('plans: could not be used');
  });
});
