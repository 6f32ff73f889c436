import { describe, expect, it } from 'vitest';
import { accountJson, accountText } from '../../../src/commands/support/pseudonymise-account.ts';
import type { PseudonymiseAccount } from '../../../src/commands/support/pseudonymise-area.ts';
import { fakeWorld } from '../../world.ts';

const account: PseudonymiseAccount = {
  out: '/areas/open',
  key: { file: '/keys/dbv.key', made: false },
  tables: [
    {
      table: 'plans',
      file: 'data/plans.csv',
      header: ['plan_id', 'birth_month'],
      rows: [['p0123456789abcdef', '2015-03']],
      setAside: 2,
      hashed: ['plan_id'],
      months: ['birth_date'],
      dropped: ['ethnicity', 'social_care'],
    },
    {
      table: 'population',
      file: 'data/population.csv',
      header: ['year'],
      rows: [['2024'], ['2025']],
      setAside: 0,
      hashed: [],
      months: [],
      dropped: [],
    },
  ],
  risk: [{ known: 'month of birth and sex', plans: 1, alone: 1, few: 0 }],
};
const world = { ...fakeWorld('/areas'), finish: () => {} };

describe('accountText', () => {
  const text = accountText(account, world);

  it('says what became of every file, the key, and what risk remains', () => {
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).toContain(
      'data/plans.csv: 1 row; not written, because set aside as faulty: 2; hashed: plan_id; month only: birth_date; ' +
        'left out: ethnicity, social_care.',
    );
    expect(plain).toContain('data/population.csv: 2 rows.');
    expect(plain).toContain('Key: /keys/dbv.key. Keep it');
    expect(plain).toContain('By month of birth and sex: of 1 plan, 1 is like no other and 0 like one to three others.');
  });

  it('keeps to the width of the terminal and shows no record', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(world.columns);
    expect(text + accountJson(account)).not.toContain('p0123456789abcdef');
  });
});

describe('accountJson', () => {
  it('counts rows and names columns', () => {
    const { files, risk } = JSON.parse(accountJson(account));
    expect(files[0]).toMatchObject({ table: 'plans', rows: 1, setAside: 2, columns: ['plan_id', 'birth_month'] });
    expect(risk).toEqual(account.risk);
  });
});
