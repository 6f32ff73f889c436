import { describe, expect, it } from 'vitest';
import { caseEvidence } from '../../src/assess/case-evidence.ts';
import type { Reading, StreamEvidence } from '../../src/assess/evidence.ts';
import { type Idea, ideasOf } from '../../src/assess/ideas.ts';
import { type Rank, rankIdeas, type Scored } from '../../src/assess/ranks.ts';
import { STREAMS, type Stream } from '../../src/model/codes.ts';
import type { Scale } from '../../src/model/playbook.ts';
import { stratifiedShare } from '../../src/statistics/stratified-share.ts';
import { SEVENTEEN, STREAM_CONTENT } from './playbook.ts';

const IDEAS = ideasOf(SEVENTEEN);
const DRAWS = STREAM_CONTENT.draws;
const SCALE: Scale = [
  [0, 0],
  [1, 100],
];

const stream = (id: Stream, reading: Reading | undefined, weight = 1): StreamEvidence => ({
  stream: id,
  weight,
  applicable: true,
  reading,
});
const fixed = (element: string, z: number): Scored => ({ element, evidence: [stream('self_assessment', { z })] });
const idea = (id: string): Idea => IDEAS.find(({ elements }) => elements.includes(id))!;
const cases = (element: string, marked: number, n: number): Scored => ({
  element,
  evidence: [
    stream('case_review', caseEvidence(idea(element), stratifiedShare([{ weight: 1, n, marked }]), undefined, SCALE)),
  ],
});
const rank = (scored: readonly Scored[], seed = 1, settings = DRAWS) => rankIdeas(IDEAS, scored, settings, seed);
const of = (ranks: ReadonlyMap<Idea, Rank>, id: string) => ranks.get(idea(id))!;

describe('rankIdeas', () => {
  it('ranks without doubt what is not drawn: 1 is the most need', () => {
    const ranks = rank(['E01', 'E02', 'E03', 'E04', 'E05', 'E06'].map((id, index) => fixed(id, 90 - index)));
    expect(of(ranks, 'E01')).toEqual({ low: 1, median: 1, high: 1, topFiveShare: 1 });
    expect(of(ranks, 'E05')).toEqual({ low: 5, median: 5, high: 5, topFiveShare: 1 });
    expect(of(ranks, 'E06')).toEqual({ low: 6, median: 6, high: 6, topFiveShare: 0 });
  });

  it('gives equal scores the middle of their places', () => {
    const ranks = rank([fixed('E01', 50), fixed('E02', 50), fixed('E03', 10)]);
    expect(of(ranks, 'E01').median).toBe(1.5);
    expect(of(ranks, 'E02').median).toBe(1.5);
    expect(of(ranks, 'E03').median).toBe(3);
  });

  it('ranks sixteen ideas: the linked pair takes one rank, by the higher of its scores', () => {
    const scores = SEVENTEEN.map(({ id }, index) => fixed(id, id === 'E15' ? 99 : id === 'E07' ? 1 : 50 - index));
    const ranks = rank(scores);
    expect(ranks.size).toBe(16);
    expect(of(ranks, 'E07').median).toBe(1);
    expect(of(ranks, 'E15')).toBe(of(ranks, 'E07'));
    expect(of(ranks, 'E17').median).toBe(16);
  });

  it('ranks only what is scored', () => {
    const ranks = rank([fixed('E01', 50), fixed('E15', 60)]);
    expect([...ranks.keys()].map(({ id }) => id)).toEqual(['E01', 'E07']);
  });

  it('draws evidence that a pair shares alike for both: the higher of the two is no higher than either', () => {
    const pair = rank([cases('E07', 12, 30), cases('E15', 12, 30), fixed('E01', 40)]);
    const alone = rank([cases('E07', 12, 30), fixed('E01', 40)]);
    expect(of(pair, 'E07')).toEqual(of(alone, 'E07'));
  });

  it('doubts what rests on few cases and not what rests on many', () => {
    const others = ['E02', 'E03', 'E04', 'E05'].map((id) => cases(id, 5, 20));
    const few = of(rank([cases('E01', 6, 20), ...others]), 'E01');
    const many = of(
      rank([cases('E01', 600, 2000), ...['E02', 'E03', 'E04', 'E05'].map((id) => cases(id, 500, 2000))]),
      'E01',
    );
    expect(few.high - few.low).toBeGreaterThan(2);
    expect(many).toMatchObject({ low: 1, median: 1, high: 1 });
  });

  it('varies weights within the spread: streams that disagree open the interval, even if nothing else is drawn', () => {
    // 60 and 40 average 50 when weights are even; against a steady 50 the element is above in half the draws.
    const torn: Scored = {
      element: 'E01',
      evidence: [stream('provider', { z: 60 }), stream('practitioner', { z: 40 })],
    };
    const steady = [stream('provider', { z: 50 }), stream('practitioner', { z: 50 })];
    const settings = { ...DRAWS, top: 1 };
    const first = of(rank([torn, { element: 'E02', evidence: steady }], 1, settings), 'E01');
    expect(first.topFiveShare).toBeGreaterThan(0.45);
    expect(first.topFiveShare).toBeLessThan(0.55);
    const unvaried = rank([torn, { element: 'E02', evidence: steady }], 1, { ...settings, weightSpread: 0 });
    expect(of(unvaried, 'E01').median).toBe(1.5);
  });

  it('shares one weight a stream and draw between elements: alike evidence never parts', () => {
    const alike = ['E01', 'E02'].map((element) => ({
      element,
      evidence: [stream('provider', { z: 70 }), stream('indicator', { z: 20 })],
    }));
    const ranks = rank(alike);
    expect(of(ranks, 'E01')).toEqual({ low: 1.5, median: 1.5, high: 1.5, topFiveShare: 1 });
  });

  it('gives the same ranks for the same seed, others for another, and does not care for the order of elements', () => {
    const scored = SEVENTEEN.map(({ id }, index) => cases(id, 3 + (index % 9), 30));
    const entries = (ranks: ReadonlyMap<Idea, Rank>) => new Map([...ranks].map(([{ id }, value]) => [id, value]));
    expect(entries(rank(scored))).toEqual(entries(rank(scored)));
    expect(entries(rank(scored.toReversed()))).toEqual(entries(rank(scored)));
    expect(entries(rank(scored, 2))).not.toEqual(entries(rank(scored)));
  });

  it('does not disturb the draws of others when an element is added: one far below changes nobody’s rank', () => {
    const scored = SEVENTEEN.slice(0, 8).map(({ id }, index) => cases(id, 8 + index, 30));
    const before = rank(scored);
    const after = rank([...scored, fixed('E17', -1)]);
    for (const [key, value] of before) expect(after.get(key)).toEqual(value);
  });

  it('is quick: 2,000 draws of seventeen elements and seven streams', () => {
    const scored = SEVENTEEN.map(({ id }) => ({
      element: id,
      evidence: STREAMS.map((name) => stream(name, cases(id, 12, 30).evidence[0]!.reading)),
    }));
    rank(scored);
    const started = performance.now();
    rank(scored);
    // Every stream here is a drawn share, the slowest kind. Generous, for a busy machine.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
