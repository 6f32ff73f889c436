import { describe, expect, it } from 'vitest';
import { streamsSchema } from '../../src/model/playbook.ts';
import { layOver } from '../../src/playbook/lay-over.ts';
import { ownFile } from '../../src/playbook/own-file.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { streams } from './tiny.ts';

const file = (text: string, change: 'added' | 'changed' = 'changed') =>
  ownFile(
    'playbook/streams.yaml',
    layOver(streamsSchema, streams(), readYaml('playbook/streams.yaml', text)),
    () => ({ kind: 'part', id: 'streams', change }),
    () => [{ file: 'f', message: 'further', remedy: 'r' }],
  );

describe('ownFile', () => {
  it('tells what was and what is, with the reason beside it or that of the file', () => {
    const text = [
      'reason: For all.',
      'streams:',
      '  - {id: child, weight: 3, title: Pupils, reason: Asked here.}',
      'grades: [{grade: D, streams: 2}]',
    ].join('\n');
    expect(file(text).overlay).toEqual({
      file: 'playbook/streams.yaml',
      kind: 'part',
      id: 'streams',
      change: 'changed',
      reason: 'For all.',
      what: [
        { what: 'streams child weight', change: 'changed', was: '1', now: '3', reason: 'Asked here.' },
        { what: 'streams child title', change: 'changed', was: 'child', now: 'Pupils', reason: 'Asked here.' },
        { what: 'grades D streams', change: 'changed', was: '1', now: '2' },
      ],
    });
  });

  it('gives no half of a pair of which the other half is long', () => {
    const [told] = file(`quality: {gapDays: 62, reason: ${'Because of that. '.repeat(9)}}`).overlay!.what;
    expect(told).toEqual({ what: 'quality reason', change: 'changed', reason: expect.stringMatching(/^Because/) });
  });

  it('says what an entry holds that is added or taken out, beside its name', () => {
    const text = 'grades: [{grade: A, drop: true}, {grade: E, streams: 1, meaning: m}]\nreason: Why.\n';
    const { faults, part } = file(text);
    expect(part).toBeUndefined();
    expect(faults.map(({ message }) => message)).toContain('"grade" must be one of A, B, C, D.');
    const taken = file('grades: [{grade: A, drop: true}]\nreason: Why.\n').overlay!.what;
    expect(taken).toEqual([
      { what: 'grades A', change: 'taken-out', was: 'streams 4, caseReviewEffective 30, meaning m' },
    ]);
  });

  it('has no account of a file that changes nothing, but of one that adds', () => {
    expect(file('').overlay).toBeUndefined();
    expect(file('', 'added').overlay).toMatchObject({ change: 'added', what: [] });
  });

  it('looks further only where the file has been read', () => {
    expect(file('').faults.map(({ message }) => message)).toEqual(['further']);
    expect(file('streams: 3').faults.map(({ message }) => message)).not.toContain('further');
  });
});
