import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

const HEADER = 'plan_id,person_id,birth_date,birth_month,primary_need,start_date,cease_date';

function check(rows: string[], placements?: string) {
  const plans = `${HEADER}\n${rows.join('\n')}\n`;
  return readTexts({ plans, ...(placements !== undefined && { placements }) }).issues.map(located);
}

const PLACED = 'plan_id,entry_date,leaving_date,provision\n';

describe('checkOpenPlans', () => {
  it('warns of a plan open on the census day without a placement then', () => {
    const rows = ['P1,C1,2015-03-14,,ASD,2020-01-06,', 'P2,C2,2015-03-14,,ASD,2020-01-06,'];
    // The census is on 15 January 2026: P1 left the day before, P2 on the day.
    const placements = `${PLACED}P1,2020-01-06,2026-01-14,mainstream\nP2,2020-01-06,2026-01-15,mainstream\n`;
    expect(check(rows, placements)).toEqual(['plan-no-placement 2 plan_id']);
  });

  it('asks nothing of plans that are not open then', () => {
    const rows = ['P1,C1,2015-03-14,,ASD,2020-01-06,2026-01-15', 'P2,C2,2015-03-14,,ASD,2026-01-16,'];
    expect(check(rows, PLACED)).toEqual(['file-header-only - -']);
  });

  it('asks for no placements where the area has no such table', () => {
    expect(check(['P1,C1,2015-03-14,,ASD,2020-01-06,'])).toEqual([]);
  });

  it('warns of an age outside 0 to 25 on the 31 August before the census', () => {
    const rows = [
      'P1,C1,1999-09-01,,ASD,2020-01-06,',
      'P2,C2,1999-08-31,,ASD,2020-01-06,',
      'P3,C3,2025-08-31,,ASD,2025-12-06,',
      'P4,C4,2025-09-01,,ASD,2025-12-06,',
      'P5,C5,,1990-01,ASD,2020-01-06,',
      'P6,C6,1990-01-01,,ASD,2010-01-06,2015-07-01',
    ];
    expect(check(rows)).toEqual(['plan-age 3 birth_date', 'plan-age 5 birth_date', 'plan-age 6 birth_month']);
  });
});
