import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { elementSchema, streamsSchema } from '../../src/model/playbook.ts';
import { mergeOver } from '../../src/playbook/merge.ts';
import { isFaults, type Located } from '../../src/yaml/located.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { asYaml, element, lineOf, streams } from './tiny.ts';

function located(text: string): Located<unknown> {
  const reading = readYaml('playbook/x.yaml', text);
  if (isFaults(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

/** Content with a YAML text laid over it. */
const over = (schema: z.ZodType, base: object, text: string, reason?: string) =>
  mergeOver(schema, base, located(text), reason);

const overStreams = (text: string, reason?: string) => over(streamsSchema, streams(), text, reason);

describe('mergeOver', () => {
  it('changes what is given and keeps the rest, in its order', () => {
    const { part, changes, faults } = overStreams('streams:\n  - {id: child, weight: 3, reason: Asked here.}\n');
    const child = streams().streams.find(({ id }) => id === 'child')!;
    expect(part.value).toEqual({
      ...streams(),
      streams: streams().streams.map((one) =>
        one.id === 'child' ? { ...child, weight: 3, reason: 'Asked here.' } : one,
      ),
    });
    expect(faults).toEqual([]);
    expect(changes).toEqual([
      {
        what: 'streams child weight',
        path: ['streams', 0, 'weight'],
        isNewEntry: false,
        was: 1,
        now: 3,
        isWording: false,
        reason: { given: 'Asked here.', shipped: 'r', path: ['streams', 0] },
      },
    ]);
  });

  it('puts new entries of a list after those that were there, and takes out those that are dropped', () => {
    const text = [
      'measures:',
      '  - {indicator: "measure:visits", weakEnd: low, reason: Agreed.}',
      '  - {indicator: known-share, drop: true, reason: Not kept here.}',
    ].join('\n');
    const { part, changes } = over(elementSchema, element('E05'), text);
    expect(part.value).toMatchObject({ measures: [{ indicator: 'measure:visits', weakEnd: 'low' }] });
    expect(changes.map(({ what, isNewEntry, now }) => [what, isNewEntry, now === undefined])).toEqual([
      ['measures measure:visits', true, false],
      ['measures known-share', false, true],
    ]);
    expect(changes.map(({ reason }) => reason.given)).toEqual(['Agreed.', 'Not kept here.']);
  });

  it('replaces lists of texts and of pairs as a whole, and what is one of several forms', () => {
    const schema = z.strictObject({
      people: z.array(z.string()),
      scale: z.array(z.tuple([z.number(), z.number()])),
      cost: z.union([z.strictObject({ provision: z.string() }), z.strictObject({ assumption: z.string() })]),
    });
    const base = { people: ['a', 'b'], scale: [[0, 0]], cost: { provision: 'mainstream' } };
    const { part, changes } = over(schema, base, 'people: [c]\nscale: [[0, 1], [1, 2]]\ncost: {assumption: x}\n');
    expect(part.value).toEqual({
      people: ['c'],
      scale: [
        [0, 1],
        [1, 2],
      ],
      cost: { assumption: 'x' },
    });
    expect(changes.map(({ what, isWording }) => [what, isWording])).toEqual([
      ['people', true],
      ['scale', false],
      ['cost', false],
    ]);
  });

  it('calls nothing a change that says what was there', () => {
    expect(overStreams(asYaml(streams())).changes).toEqual([]);
    expect(overStreams('streams:\n  - id: child\n    title: "child  "\n').changes).toEqual([]);
  });

  it('takes the reason beside a change before that of the file, and calls a reason alone a change of words', () => {
    const both = overStreams(
      'grades: [{grade: D, streams: 2}]\ndraws: {top: 4, reason: Four can be led.}\n',
      'All of it.',
    );
    expect(both.changes.map(({ what, reason }) => [what, reason.given, reason.shipped])).toEqual([
      ['grades D streams', 'All of it.', undefined],
      ['draws top', 'Four can be led.', 'r'],
    ]);
    const alone = overStreams('draws: {reason: Said better.}\n');
    expect(alone.changes).toMatchObject([{ what: 'draws reason', isWording: true, now: 'Said better.' }]);
  });

  it('finds an entry given twice, and one to take out that is not there', () => {
    const text = 'streams:\n  - {id: child, weight: 2}\n  - {id: child, weight: 3}\n  - {id: nobody, drop: true}\n';
    expect(overStreams(text).faults).toMatchObject([
      { file: 'playbook/x.yaml', line: 3, column: 5, message: '"child" stands twice.' },
      { line: 4, message: 'There is no "nobody" to take out.' },
    ]);
  });

  it('finds every part of the whole in the file laid over, or where its owner stands there', () => {
    const text = 'draws:\n  top: 4\nstreams:\n  - id: provider\n    weight: 2\n  - id: child\n    weight: 3\n';
    const { part } = overStreams(text);
    const ids = streams().streams.map(({ id }) => id);
    const child = ids.indexOf('child');
    expect(part.at(['streams', child, 'weight']).line).toBe(lineOf(text, 'weight: 3'));
    expect(part.at(['streams', child, 'title']).line).toBe(lineOf(text, 'id: child'));
    expect(part.at(['streams', ids.indexOf('indicator'), 'weight']).line).toBe(lineOf(text, 'streams:'));
    expect(part.at(['draws', 'top'])).toEqual({ line: 2, column: 8 });
    expect(part.at(['quality', 'gapDays']).line).toBe(1);
  });

  it('keeps a key that would reach a prototype to itself', () => {
    const { part } = overStreams('constructor: {prototype: {polluted: true}}\n');
    expect(Object.hasOwn(part.value as object, 'constructor')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });
});

describe('the laws of mergeOver', () => {
  /** Maps, lists of entries by id, and values, a few levels deep. */
  const content = fc.letrec<{ map: Record<string, unknown>; part: unknown }>((tie) => ({
    map: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('part'), { maxKeys: 3 }),
    part: fc.oneof(
      { maxDepth: 3 },
      fc.integer(),
      fc.constantFrom('x', 'y'),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('i', 'j', 'k'), tie('map')), { selector: ([id]) => id, maxLength: 3 })
        .map((entries) => entries.map(([id, map]) => ({ ...map, id }))),
      tie('map'),
    ),
  })).map;
  const merge = (base: unknown, top: unknown) =>
    mergeOver(z.any(), base, { file: 'f', value: top, at: () => ({ line: 1, column: 1 }) }, undefined);

  it('nothing laid over changes nothing, and neither does the same', () => {
    fc.assert(
      fc.property(content, (base) => {
        expect(merge(base, {})).toMatchObject({ changes: [], faults: [], part: { value: base } });
        expect(merge(base, base).part.value).toEqual(base);
        expect(merge(base, base).changes).toEqual([]);
      }),
    );
  });

  it('laying the same over twice is laying it over once', () => {
    fc.assert(
      fc.property(content, content, (base, top) => {
        const once = merge(base, top).part.value;
        expect(merge(once, top)).toMatchObject({ changes: [], part: { value: once } });
      }),
    );
  });

  it('is told whole: no change is made that is not listed', () => {
    fc.assert(
      fc.property(content, content, (base, top) => {
        const { changes, part } = merge(base, top);
        if (changes.length === 0) expect(part.value).toEqual(base);
        else expect(part.value).not.toEqual(base);
      }),
    );
  });

  it('leaves the base as it was', () => {
    fc.assert(
      fc.property(content, content, (base, top) => {
        const before = structuredClone(base);
        merge(base, top);
        expect(base).toEqual(before);
      }),
    );
  });
});
