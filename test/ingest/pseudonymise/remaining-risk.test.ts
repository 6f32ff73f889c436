import { describe, expect, it } from 'vitest';
import { remainingRisk } from '../../../src/ingest/pseudonymise/remaining-risk.ts';
import { placement, plan } from '../../indicators/facts.ts';

describe('remainingRisk', () => {
  it('counts plans that no other, or few others, are like', () => {
    const boy = { sex: 'M', primaryNeed: 'ASD', birth: '2015-03-14' } as const;
    const caseload = [
      // Five alike by month, sex, need and provision.
      ...['01', '02', '03', '04', '05'].map((date) => plan({ ...boy, start: `2020-01-${date}` })),
      // Two alike, and one by itself: its latest placement is another.
      plan({ ...boy, sex: 'F', start: '2020-02-01' }),
      plan({ ...boy, sex: 'F', birth: '2015-03-31', start: '2020-02-01' }),
      plan({ ...boy, start: '2020-01-01', placements: [placement('special_state', '2020-02-01')] }),
    ];
    const [likeness, days] = remainingRisk(caseload);
    expect(likeness).toEqual({
      known: 'month of birth, sex, primary need and latest provision',
      plans: 8,
      alone: 1,
      few: 2,
    });
    // By month of birth and start: 2020-01-01 twice, 2020-02-01 twice, and four days with one plan each.
    expect(days).toMatchObject({ plans: 8, alone: 4, few: 4 });
  });

  it('has nothing to count where there are no plans', () => {
    for (const each of remainingRisk([])) expect(each).toMatchObject({ plans: 0, alone: 0, few: 0 });
  });
});
