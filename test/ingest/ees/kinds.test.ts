import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS, kindOf } from '../../../src/ingest/ees/kinds.ts';
import { LAYOUTS, published, SETTINGS } from './published.ts';

const columns = (file: { bytes: Uint8Array }) =>
  new Set(Buffer.from(file.bytes).toString('utf8').split(/\r?\n/)[0]!.replace('\ufeff', '').toLowerCase().split(','));

describe('kindOf', () => {
  it.each(LAYOUTS)('knows each file of %s by its columns, whatever its name', (layout) => {
    const found = published(layout).map((file) => [file.file, kindOf(columns(file))?.name]);
    const unknown = ['sen2_age_new_plans.csv', 'phase_transfers.csv'];
    for (const [file, name] of found) {
      // The need of new plans has the columns of the need of all plans: its rows tell, not its header.
      const expected = file === 'sen_need_newplans.csv' ? 'sen_needs_all_plans.csv' : file;
      expect([file, name]).toEqual([file, unknown.includes(file!) ? undefined : expected]);
    }
  });

  it('knows nothing else', () => {
    expect(kindOf(new Set())).toBeUndefined();
    expect(kindOf(new Set(['time_period', 'personal_budget', 'org_arrangments']))).toBeUndefined();
  });
});

describe('FILE_KINDS', () => {
  it('have signatures of which none is part of another', () => {
    for (const one of FILE_KINDS) {
      const others = FILE_KINDS.filter((other) => other !== one && kindOf(new Set(one.signature)) === other);
      expect(others.map(({ name }) => name)).toEqual([]);
    }
  });

  it('name every setting of the playbook in the layout of 2022, where a type of establishment is a row', () => {
    const { names } = FILE_KINDS.find(({ name }) => name === 'sen2_estab_caseload.csv')!;
    expect(Object.keys(names)).toEqual(expect.arrayContaining(Object.keys(SETTINGS)));
  });
});

it('keeps the fixtures as published: with a byte-order mark from 2025, without one before', () => {
  const marked = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  expect(published('2022').some(({ bytes }) => marked(bytes))).toBe(false);
  expect(published('2025').every(({ bytes }) => marked(bytes))).toBe(true);
  expect(readFileSync(new URL('fixtures/README.md', import.meta.url), 'utf8')).toContain('made up');
});
