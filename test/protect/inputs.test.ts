import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectCorrection, protectInput, protectIssue } from '../../src/protect/inputs.ts';
import { disclosure } from './rules.ts';

type Input = Diagnosis['inputs'][number];
type IssueGroup = Diagnosis['issues'][number];

const plans: Input = {
  table: 'plans',
  file: 'extract/ehcp.csv',
  bytes: 312_499,
  sha256: 'ab',
  read: 1932,
  used: 1929,
  setAside: [{ reason: 'code-unknown', count: 3 }],
};

function group(changes: Partial<IssueGroup>): IssueGroup {
  return {
    code: 'row-duplicate',
    severity: 'error',
    file: 'extract/ehcp.csv',
    line: 40,
    column: 'plan_id',
    message: 'The plan_id of this row also stands on line 17.',
    remedy: 'Keep one of the rows.',
    count: 2,
    ...changes,
  };
}

describe('protectInput', () => {
  it('protects rows as counts and tells the size to a thousand bytes', () => {
    expect(protectInput(plans, disclosure)).toEqual({
      ...plans,
      bytes: 312_000,
      read: 1930,
      used: 1930,
      setAside: [{ reason: 'code-unknown', count: WITHHELD }],
    });
  });

  it('does not make a small file an empty one, nor an empty one small', () => {
    expect(protectInput({ ...plans, bytes: 120 }, disclosure).bytes).toBe(1000);
    expect(protectInput({ ...plans, bytes: 0 }, disclosure).bytes).toBe(0);
  });
});

describe('protectCorrection', () => {
  it('protects the count, and the names of what dbv does not know', () => {
    const mended = { file: 'extract/ehcp.csv', column: 'primary_need', code: 'code-unknown', count: 12 };
    expect(protectCorrection(mended, [plans], disclosure)).toEqual({ ...mended, count: 10 });
    const odd = { ...mended, file: 'data/Forename Surname.csv', column: 'Forename Surname', count: 2 };
    const once = protectCorrection(odd, [plans], disclosure);
    expect(once).toEqual({ ...mended, file: 'another file', column: 'another column', count: WITHHELD });
    expect(protectCorrection(once, [plans], disclosure)).toEqual(once);
  });
});

describe('protectIssue', () => {
  it('names the fault by its title, so that no line and no word of the file is told', () => {
    const shown = protectIssue(group({}), [plans], disclosure);
    expect(shown).toEqual({
      code: 'row-duplicate',
      severity: 'error',
      file: 'extract/ehcp.csv',
      line: WITHHELD,
      column: 'plan_id',
      message: 'Id twice',
      remedy: 'dbv check says where it is and what to do.',
      count: WITHHELD,
    });
  });

  it('drops a column that is not in the data contract: a file without a header has a child for one', () => {
    const shown = protectIssue(
      group({
        code: 'header-unknown',
        column: 'Forename Surname',
        message: 'The column "Forename Surname" is not one dbv knows.',
      }),
      [plans],
      disclosure,
    );
    expect(JSON.stringify(shown)).not.toContain('Surname');
  });

  it('drops the name of a file that is neither an input nor a table', () => {
    expect(protectIssue(group({ file: 'data/Forename Surname.csv' }), [plans], disclosure).file).toBe('another file');
    expect(protectIssue(group({ file: 'data/requests.csv' }), [plans], disclosure).file).toBe('data/requests.csv');
  });

  it('changes nothing the second time', () => {
    for (const one of [
      group({}),
      group({ file: 'data/Forename Surname.csv', count: 30 }),
      group({ code: 'of-a-later-version' }),
    ]) {
      const once = protectIssue(one, [plans], disclosure);
      expect(protectIssue(once, [plans], disclosure)).toEqual(once);
    }
  });
});
