import { describe, expect, it } from 'vitest';
import { PLAIN_DEFINITIONS } from '../../../src/ingest/ees/plain-definitions.ts';
import { NEED_DEFINITIONS, provisionDefinitions } from '../../../src/ingest/ees/provision-definitions.ts';
import { sourcesOf } from '../../../src/ingest/ees/sources.ts';
import { type Layout, publishedTables, SETTINGS } from './published.ts';

const ALL = [...PLAIN_DEFINITIONS, ...provisionDefinitions(SETTINGS), ...NEED_DEFINITIONS];
const sources = (layout: Layout, isOfAuthority = false) =>
  sourcesOf(ALL, publishedTables(layout), { madeBy: 'a test', isOfAuthority });

describe('sourcesOf', () => {
  it('names the file, the columns and the rows, as the layout calls them', () => {
    expect(sources('2025')).toMatchObject({
      'plan-growth':
        'caseload.csv: (ehcplans − ehcplans the January before) ÷ (ehcplans the January before); headline rows.',
      'reviewed-in-12-months-share': 'annual_reviews.csv: review_meeting_24 ÷ review_expected; headline rows.',
      'plans-20-to-25-share': 'caseload.csv: ehcplans ÷ ehcplans; rows of age 20 to 25 over headline rows.',
    });
    expect(sources('2026')['special-state-share']).toMatch(
      /^caseload\.csv: \(special_la_maintained \+ special_academy \+ special_free_school\) ÷ ehcplans; headline rows\./,
    );
    expect(sources('2022')['issued-in-20-weeks-share']).toBe(
      'sen2_mi.csv: IncExc20weekEHC ÷ TotIncExcEHC; headline rows.',
    );
  });

  it('adds what columns and rows do not say, of the releases it is true of', () => {
    expect(sources('2025')['refused-to-assess-share']).toContain('Refusals known by the January census');
    expect(sources('2022')['refused-to-assess-share']).not.toContain('January census');
    expect(sources('2025')['need-share']).toContain('Down syndrome has no column of its own in 2025');
    expect(sources('2026')['need-share']).not.toContain('Down syndrome');
    expect(sources('2026')['reviewed-in-12-months-share']).toContain('counts reviews completed');
    expect(sources('2025')['unknown-provision-share']).toContain('Two authorities');
    expect(sources('2026')['unknown-provision-share']).not.toContain('Two authorities');
  });

  it('says how figures were made, and of which places breakdowns are', () => {
    expect(sources('2025')['*']).toContain('Made by a test from the open files');
    expect(sources('2025')['*']).toContain('; by primary need, for England and as a spread only.');
    expect(sources('2025', true)['*']).not.toContain('by primary need');
  });
});
