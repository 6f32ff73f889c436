import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../src/model/codes.ts';
import { TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { EXAMPLES, type RawRow, rawRows } from './example-area.ts';

/** The faults that Southmere's README lists, found in the raw files without the program. */

const placementsText = readFileSync(path.join(EXAMPLES, 'southmere/data/placements.csv'), 'utf8');
const plans = rawRows('southmere/data/plans.csv');
const placements = parse(placementsText, { columns: true, bom: true, delimiter: ';' }) as readonly RawRow[];
const reviews = rawRows('southmere/data/case-reviews.csv');

describe('Southmere', () => {
  it('has the three tables a diagnosis needs and no others', () => {
    const present = TABLE_NAMES.filter((name) =>
      existsSync(path.join(EXAMPLES, 'southmere', TABLES[name].folder, `${name}.csv`)),
    );
    expect(present).toEqual(TABLE_NAMES.filter((name) => TABLES[name].needed));
  });

  it('writes the dates of plans day first, each column so that no other form fits it', () => {
    for (const column of ['birth_date', 'start_date', 'cease_date', 'review_meeting_date', 'review_decision_date']) {
      const dates = plans.map((row) => row[column]!).filter((text) => text !== '' && text !== 'N/A');
      expect(
        dates.every((text) => /^\d{2}\/\d{2}\/\d{4}$/.test(text)),
        column,
      ).toBe(true);
      expect(
        dates.some((text) => Number(text.slice(0, 2)) > 12),
        column,
      ).toBe(true);
    }
  });

  it('has a column of identifiers that are plainly made up, and one that nobody asked for', () => {
    expect(plans.every((row) => /^Example-\d{4}$/.test(row.Surname!))).toBe(true);
    expect(Object.keys(plans[0]!)).toContain('allocated_team');
    expect(TABLES.plans.columns).not.toHaveProperty('allocated_team');
  });

  it('has the plans in error that its README lists', () => {
    expect(plans.filter((row) => !Object.hasOwn(NEEDS, row.primary_need!)).map((row) => row.primary_need)).toEqual([
      'ADHD',
      'Autism',
    ]);
    expect(plans.filter((row) => row.start_date === '')).toHaveLength(1);
    expect(plans.filter((row) => row.birth_date === '')).toHaveLength(1);
    expect(plans.filter((row) => row.cease_date!.endsWith('/2001'))).toHaveLength(1);
    expect(plans.length - new Set(plans.map((row) => row.plan_id)).size).toBe(1);
  });

  it('has the placements in error that its README lists, after a byte-order mark', () => {
    const known = new Set(plans.map((row) => row.plan_id));
    expect(placementsText.startsWith('\uFEFFplan_id;')).toBe(true);
    expect(placements.filter((row) => !known.has(row.plan_id))).toHaveLength(3);
    expect(placements.filter((row) => row.entry_date === '')).toHaveLength(2);
    expect(
      placements.filter((row) => /^\d/.test(row.leaving_date!) && row.leaving_date! < row.entry_date!),
    ).toHaveLength(1);
    expect(placements.filter((row) => row.annual_cost!.startsWith('-£'))).toHaveLength(1);
    expect(placements.filter((row) => row.urn !== '')).toHaveLength(2);
    expect(placements.filter((row) => row.annual_cost === '-').length).toBeGreaterThan(0);
    expect(placements.filter((row) => row.leaving_date === 'N/A').length).toBeGreaterThan(0);
  });

  it('has few reviewed cases: one stratum can be generalised from', () => {
    const cases = new Map<string, number>();
    for (const row of reviews) cases.set(row.stratum!, (cases.get(row.stratum!) ?? 0) + 1);
    expect([...cases.values()].filter((count) => count >= 10)).toHaveLength(1);
    expect(cases.size).toBeGreaterThan(5);
    expect(reviews.filter((row) => row.decisive === 'E71')).toHaveLength(1);
    expect(reviews.filter((row) => row.ideal_outcome === 'right place')).toHaveLength(1);
  });
});
