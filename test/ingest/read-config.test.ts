import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/ingest/read-config.ts';

const read = (text: string) => readConfig(text, 'dbv.yaml');

describe('readConfig', () => {
  it('reads what an area says of itself', () => {
    const area = read(
      'name: Our Place\nla_code: "825"\nreference_date: 2026-01-31\ndates: { plans: DD/MM/YYYY, placements: { entry_date: DD/MM/YYYY } }\n',
    );
    expect(area).toEqual({
      name: 'Our Place',
      la_code: '825',
      reference_date: '2026-01-31',
      dates: { plans: 'DD/MM/YYYY', placements: { entry_date: 'DD/MM/YYYY' } },
    });
  });

  it('names every fault by line and column, in one pass', () => {
    expect(() => read('name: X\nla_code: 825\nreferense_date: 2026-01-31\naudience: everyone\n')).toThrow(
      /dbv\.yaml has 3 faults:[\s\S]*dbv\.yaml:2:10[\s\S]*dbv\.yaml:3:17 There is no key "referense_date"[\s\S]*dbv\.yaml:4:11/,
    );
  });

  it('places a fault of the YAML itself', () => {
    expect(() => read('name: X\nperiod: {from: 2025-01-01\n')).toThrow(/dbv\.yaml:\d+:\d+/);
  });

  it.each([
    ['reference_date: 31/01/2026', /dbv\.yaml:2:17 "reference_date" must be a date like 2026-01-31/],
    ['reference_date: 2026-02-30', /dbv\.yaml:2:17 The calendar has no such day/],
    ['period: { from: 2025-12-31, to: 2025-01-01 }', /dbv\.yaml:2:33 The period ends before it begins/],
    ['sources: { plan: a.csv }', /dbv\.yaml:2:18 There is no table "plan"/],
    ['columns: { plans: { need: "Need 1" } }', /has no column "need"/],
    ['surveys: { child: { columns: { "Q1": E05.weight } } }', /"Q1" is not right: must be one of E05\.importance/],
    ['surveys: { pupil: { columns: {} } }', /dbv\.yaml:2:/],
    ['surveys: { child: { answers: { comment: { a: "1" } } } }', /There are no words for "comment"/],
    [
      'surveys: { child: { answers: { experience: { Bad: "6" } } } }',
      /"6" is no answer here\. Use one of: 1, 2, 3, 4, 5/,
    ],
    [
      'acknowledged: [{ code: nonsense, reason: accepted, by: b, until: 2026-01-01 }]',
      /There is no issue code "nonsense"/,
    ],
  ])('refuses %s', (line, message) => {
    expect(() => read(`name: X\n${line}\n`)).toThrow(message);
  });
});
