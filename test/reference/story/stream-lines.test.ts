import { describe, expect, it } from 'vitest';
import type { ElementResult } from '../../../src/model/diagnosis.ts';
import { protect } from '../../../src/protect/protect.ts';
import { measureLines, streamLines, sumLine } from '../../../src/reference/story/stream-lines.ts';
import { diagnosis } from '../../render/diagnosis.ts';
import { tell } from './tell.ts';

const WITHHELD = { protected: 'c' } as const;
const STREAMS: ElementResult['streams'] = [
  {
    stream: 'case_review',
    status: 'known',
    weight: 3,
    raw: 0.175,
    lower: 0.1,
    upper: 0.25,
    n: 60,
    nEffective: 48.25,
    z: 52,
    newest: '2025-11-21',
  },
  { stream: 'parent_carer', status: 'known', weight: 2, raw: 0.4, lower: 0.35, upper: 0.45, n: 1200, z: 50 },
  { stream: 'self_assessment', status: 'known', weight: 0.5, raw: 0.75, z: 80 },
  { stream: 'provider', status: 'missing', weight: 1.5 },
  { stream: 'child', status: 'not-applicable', weight: 2 },
];
// (3 × 52 + 2 × 50 + 0.5 × 80) ÷ 5.5 = 53.82.
const KNOWN = { status: 'known', score: 296 / 5.5, decisiveCases: 9, contributoryCases: 4, streams: STREAMS } as const;
const lines = (changes: Partial<ElementResult> = {}) => {
  const { context, result, story } = tell('E10', { ...KNOWN, ...changes });
  return { streams: streamLines(context, result, story), sum: sumLine(context, result, story) };
};

describe('streamLines', () => {
  it('say what was measured, on how many, how it became points and what it adds', () => {
    const [cases, parents, self] = lines().streams;
    expect(cases).toMatch(
      /^Case reviews: named in 17\.5% \(10\.0% to 25\.0%\) of 60 cases \(effective sample 48\.25\); decisive in 9, contributory in 4 more\. On its scale 0\.175 lies between /,
    );
    expect(cases).toMatch(/ = 52\. Adds 3 × 52 ÷ 5\.5 = 28\.36\. Newest: 21 November 2025\.$/);
    expect(parents).toContain('need 0.4 (0.35 to 0.45), from 1,200 people. On its scale 0.4 stands at 50.');
    expect(self).toContain('maturity 2 of 5, and (5 − 2) ÷ 4 = 0.75; not a sample');
  });

  it('say what does not apply, and nothing of what is missing', () => {
    const { streams } = lines();
    expect(streams).toHaveLength(4);
    expect(streams[3]).toBe('Children and young people: not asked of this element, and so no gap.');
  });

  it('say of a withheld stream that it is withheld', () => {
    const hidden = { ...STREAMS[0]!, raw: WITHHELD, lower: WITHHELD, upper: WITHHELD, z: WITHHELD };
    expect(lines({ streams: [hidden, STREAMS[1]!] }).streams[0]).toBe(
      'Case reviews: withheld (c), and so is what it adds. Its weight is 3 of 5.',
    );
  });
});

describe('sumLine', () => {
  it('adds the parts up to the score: 28.36 + 18.18 + 7.27', () => {
    expect(lines().sum).toBe('Together: 28.36 + 18.18 + 7.27 = 53.82, the score of 53.8.');
  });

  it('says why parts cannot be added up, or are no score', () => {
    const streams = [{ ...STREAMS[1]!, z: WITHHELD }, STREAMS[0]!];
    expect(lines({ streams, score: 55 }).sum).toContain('cannot be added up here; the score, 55.0, is rounded');
    expect(lines({ streams, score: WITHHELD }).sum).toContain('so the score is too');
    expect(lines({ status: 'unknown' }).sum).toContain('not called a score');
  });

  it('agrees with the score of every element of a protected diagnosis that shows all its streams', () => {
    const shown = protect(diagnosis());
    for (const { id, status, score } of shown.elements) {
      const { context, result, story } = tell(id, {}, shown);
      const text = sumLine(context, result, story);
      const sum = Number(/ = ([\d.]+), the score/.exec(text)?.[1]);
      if (status === 'known' && text.startsWith('Together')) expect(Math.round(sum), id).toBe(score);
    }
  });
});

describe('measureLines', () => {
  it('have each figure with its weight, n and scale', () => {
    const { context, story } = tell('E09');
    const text = measureLines(context, story).join('\n');
    expect(text).toMatch(/\(weight 1\.5\): [\d.]+% \([\d.]+% to [\d.]+%\), n \d+\. On its scale /);
    expect(text).toContain('In the spread of authorities');
  });

  it('say what is not known, not scored or withheld', () => {
    const measure = { indicator: 'mainstream-share', by: null, weight: 2 };
    const measures: ElementResult['streams'][number]['measures'] = [
      { ...measure, status: 'missing' },
      { ...measure, status: 'known', raw: 0.5 },
      { ...measure, status: 'known', raw: WITHHELD, z: WITHHELD, scaledBy: 'spread' },
    ];
    const { context, story } = tell('E09', {
      streams: [{ stream: 'indicator', status: 'known', weight: 1.5, z: WITHHELD, measures }],
    });
    expect(measureLines(context, story).map((line) => line.replace(/^.*?(?= \(weight|: 50)/, ''))).toEqual([
      ' (weight 2): not known.',
      ': 50.0%. Not scored: there is neither a spread nor a scale for it.',
      ' (weight 2): withheld (c).',
    ]);
  });
});
