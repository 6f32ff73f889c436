import { describe, expect, it } from 'vitest';
import {
  countBySeverity,
  countsInWords,
  hasErrors,
  issuesForGitHub,
  issuesJson,
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

  it('counts thousands with a comma', async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      issue('cell-required', 'data/plans.csv', { line: index + 2, column: 'plan_id' }),
    );
    const acknowledged = { reason: 'accepted', by: 'data lead', until: '2026-03-31' };
    expect(countsInWords(many)).toBe('1,200 errors, 0 warnings and 0 notes');
    expect(countsInWords(many.map((each) => ({ ...each, acknowledged })))).toContain('and 1,200 acknowledged');
    const text = await issuesText({ accounts: [], unusable: [], issues: many }, 2, { colour: false });
    expect(text).toContain('1,200 times: lines 2, 3 and 1,198 more');
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
    const text = await issuesText({ accounts: [], unusable: ['plans'], issues }, 5, { colour: false });
    expect(text).toContain('2 times: lines 2, 4');
    expect(text).toContain('plans: could not be used');
  });

  it('puts what is acknowledged after the rest, and counts it apart', async () => {
    const acknowledged = { reason: 'data-known-late', by: 'data lead', until: '2026-03-31' };
    const marked = issues.map((each) => (each.line === 4 ? { ...each, acknowledged } : each));
    expect(countBySeverity(marked)).toEqual({ error: 1, warning: 1, note: 0 });
    expect(countsInWords(marked)).toBe('1 error, 1 warning and 0 notes, and 1 acknowledged');
    const text = await issuesText({ accounts: [], unusable: [], issues: marked }, 5, { colour: false });
    expect(text).toMatch(/line 2\n[\s\S]*file-header-only[\s\S]*Acknowledged: known[\s\S]*line 4\n/);
    expect(hasErrors([{ ...issues[0]!, acknowledged }])).toBe(false);
    expect(issuesForGitHub([{ ...issues[0]!, acknowledged }])[0]).toMatch(/^::notice .*Acknowledged until 2026-03-31/);
  });

  it('lists cells that were read as corrected', async () => {
    const corrections = [{ file: 'data/plans.csv', column: 'sex', code: 'code-unknown', count: 2 }];
    const read = { accounts: [], unusable: [], issues: [], corrections };
    expect(await issuesText(read, 5, { colour: false })).toContain('data/plans.csv, column sex: 2 for code-unknown');
    expect(JSON.parse(issuesJson(read)).corrections).toEqual(corrections);
  });
});
