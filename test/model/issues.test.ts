import { describe, expect, it } from 'vitest';
import { ISSUES, type IssueCode, issue, issueRemedy, issueText, severityOf } from '../../src/model/issues.ts';

const CODES = Object.keys(ISSUES) as IssueCode[];

describe('the catalogue', () => {
  it.each(CODES)('%s has a severity, a title, a sentence and a remedy', (code) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(['error', 'warning', 'note']).toContain(severityOf(code));
    expect(ISSUES[code].title).toMatch(/^[A-Z][^.]+$/);
    const each = issue(code, 'data/plans.csv');
    expect(issueText(each)).toMatch(/^\S.*\.$/);
    expect(issueRemedy(each)).toMatch(/[.?]$/);
  });

  it('has no two codes of one title', () => {
    const titles = CODES.map((code) => ISSUES[code].title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('issue', () => {
  it('has only the fields that are known', () => {
    expect(issue('file-empty', 'data/plans.csv')).toEqual({ code: 'file-empty', file: 'data/plans.csv', args: {} });
    expect(issue('cell-required', 'data/plans.csv', { line: 3, column: 'plan_id' })).toEqual({
      code: 'cell-required',
      file: 'data/plans.csv',
      line: 3,
      column: 'plan_id',
      args: {},
    });
    expect(Object.keys(issue('row-ragged', 'f', { line: 3, column: undefined }))).toEqual([
      'code',
      'file',
      'line',
      'args',
    ]);
  });
});

describe('issueText and issueRemedy', () => {
  it('put names, codes and counts into their sentences', () => {
    const ragged = issue('row-ragged', 'f', { line: 3 }, { found: '5', expected: '4' });
    expect(issueText(ragged)).toBe('The row has 5 cells and the header 4.');
    const repeated = issue('row-duplicate', 'f', { line: 9 }, { column: 'plan_id', first: '2' });
    expect(issueText(repeated)).toBe('The plan_id of this row also stands on line 2.');
  });

  it('suggest the nearest name where there is one', () => {
    const missing = (args: Record<string, string>) =>
      issueRemedy(issue('header-missing', 'f', {}, { name: 'plan_id', ...args }));
    expect(missing({ nearest: 'EHCP id' })).toContain('Is it the column "EHCP id"?');
    expect(missing({})).not.toContain('Is it');
    const unknown = (args: Record<string, string>) =>
      issueRemedy(issue('code-unknown', 'f', {}, { codes: 'M F', ...args }));
    expect(unknown({ nearest: 'M' })).toBe('Nearest is M. Codes: M F.');
    expect(unknown({})).toContain('Use one of: M F.');
  });

  it('show both readings of dates that can be read two ways', () => {
    const two = issue('date-ambiguous', 'f', {}, { column: 'start_date', one: 'DD/MM/YYYY', other: 'MM/DD/YYYY' });
    // A cell that is no day of the calendar fits neither.
    expect(issueText(two)).toMatch(/^Every cell in the column that is a date fits /);
    expect(issueText(two)).toContain('both DD/MM/YYYY and MM/DD/YYYY: 03/04/2025 would be 3 April or 4 March');
    expect(issueRemedy(two)).toContain('{start_date: DD/MM/YYYY}');
  });

  it('say which of two sources of provision counts', () => {
    const args = { used: 'provision column', stated: 'mainstream', against: 'establishment', implied: 'special_state' };
    expect(issueText(issue('provision-disagrees', 'f', {}, args))).toBe(
      'The provision column says mainstream and the establishment says special_state; the provision column counts.',
    );
  });

  it('tell an establishment that is not listed from one whose type is not known', () => {
    expect(issueText(issue('provision-unresolved', 'f'))).toContain('is not in establishments.csv');
    expect(issueText(issue('provision-unresolved', 'f', {}, { establishment: 'found' }))).toContain('type');
  });
});
