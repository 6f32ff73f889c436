import { describe, expect, it } from 'vitest';
import type { Diagnosis, ElementResult } from '../../src/model/diagnosis.ts';
import { alterations, type Standing } from '../../src/walk/alterations.ts';
import { walkOf } from '../../src/walk/walk.ts';
import { decided, scored, step, table, unscored, walkFacts } from './facts.ts';

type Theme = Diagnosis['themes'][number];

const theme = (score: number): Theme => ({
  id: 'A',
  title: 'Theme A',
  shortTitle: 'A',
  question: 'What of A?',
  summary: 'About A.',
  status: 'known',
  score,
  coverage: 1,
});

const STEPS = [step('s', { questions: [{ id: 'owner', ask: 'Who?', kind: 'text', why: 'To know.' }] })];

function standing(elements: ElementResult[], themes: Theme[] = [], answered = false): Standing {
  const tables = answered ? table('progress', decided(['s/owner', 'x'])) : {};
  return { diagnosis: { elements, themes }, walk: walkOf(walkFacts({ steps: STEPS, tables })) };
}

describe('alterations', () => {
  it('says nothing where nothing that is shown has changed', () => {
    expect(alterations(standing([scored('E09', { score: 50.1 })]), standing([scored('E09', { score: 49.9 })]))).toEqual(
      [],
    );
  });

  it('says how score, rank, grade and priority of an element changed', () => {
    const after = scored('E09', {
      score: 62.4,
      grade: 'A',
      priority: true,
      rank: { low: 1, median: 1, high: 3, topFiveShare: 0.9 },
    });
    expect(alterations(standing([scored('E01'), scored('E09')]), standing([scored('E01'), after]))).toEqual([
      'E09 Short E09: score 50 → 62, rank 2 → 1, grade B → A, priority no → yes',
    ]);
  });

  it('says that a score became known', () => {
    expect(alterations(standing([unscored('E01')]), standing([scored('E01')]))).toEqual([
      'E01 Short E01: score not known → 50, rank none → 2, grade none → B',
    ]);
  });

  it('says how themes and steps changed', () => {
    const before = standing([], [theme(48)]);
    const after = standing([], [theme(47)], true);
    expect(alterations(before, after)).toEqual(['Theme A: score 48 → 47', 'Step 1 Step s: not begun → done']);
  });
});
