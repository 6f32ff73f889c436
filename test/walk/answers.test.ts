import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/walk/answers.ts';
import { day, feedback, selfAnswer } from '../assess/facts.ts';
import { decided, table } from './facts.ts';

describe('answersOf', () => {
  it('takes the latest decision by date, wherever it stands, and of one day the one further down', () => {
    const rows = decided(
      ['score/challenge:E09', 'agree'],
      ['score/priorities', 'E09'],
      ['score/challenge:E09', 'dissent'],
    );
    const later = { ...rows[2]!, date: day('2026-12-01') };
    const answers = answersOf(table('progress', [later, rows[0]!, rows[1]!]));
    const sameDay = answersOf(table('progress', rows));
    const place = { step: 'score', id: 'challenge:E09', about: 'E09', into: 'progress' } as const;
    expect(answers(place)).toMatchObject({ text: 'dissent', agreedBy: 'Steering group', date: day('2026-12-01') });
    expect(sameDay(place)).toMatchObject({ text: 'dissent' });
    expect(answers({ ...place, step: 'size' })).toBeUndefined();
    expect(answers({ ...place, id: 'challenge:E10' })).toBeUndefined();
  });

  it('takes the latest mark of an element, of two on one day the one further down', () => {
    const mark = (maturity: number, date: string) => selfAnswer({ element: 'E01', maturity, date: day(date) });
    const place = { step: 'self-assessment', id: 'maturity:E01', about: 'E01', into: 'self-assessment' } as const;
    const latest = (...rows: ReturnType<typeof mark>[]) => answersOf(table('self-assessment', rows))(place)?.text;
    expect(latest(mark(4, '2025-11-01'), mark(2, '2024-11-01'))).toBe('4');
    expect(latest(mark(4, '2025-11-01'), mark(3, '2025-11-01'))).toBe('3');
    expect(latest()).toBeUndefined();
  });

  it('shows ratings of a group together: (5 + 4 + 4) ÷ 3 = 4.3', () => {
    const rows = [5, 4, 4].map((rating) => feedback({ group: 'child', rating }));
    const answers = answersOf(table('feedback', [...rows, feedback({ group: 'provider', rating: 1 })]));
    const place = { step: 'feedback', id: 'rating:child', about: 'child', into: 'feedback' } as const;
    expect(answers(place)).toMatchObject({ text: '4.3', count: 3 });
    expect(answers({ ...place, about: 'practitioner' })).toBeUndefined();
  });
});
