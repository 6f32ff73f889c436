import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { disclosureSchema, pathwaysSchema, streamsSchema } from '../../src/model/playbook.ts';
import { layOver } from '../../src/playbook/lay-over.ts';
import type { PartSchema } from '../../src/yaml/check-schema.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { disclosure, lineOf, pathways, streams } from './tiny.ts';

const lay = <Content>(schema: PartSchema<Content>, shipped: object | undefined, text: string) =>
  layOver(schema, shipped, readYaml('playbook/x.yaml', text));

const messages = (laid: { readonly faults: readonly { readonly message: string }[] }) =>
  laid.faults.map(({ message }) => message);

describe('layOver', () => {
  it('checks the whole against the schema, and finds faults where they stand in the file laid over', () => {
    const text = 'streams:\n  - {id: child, weight: much, reason: Asked here.}\n';
    const { part, faults } = lay(streamsSchema, streams(), text);
    expect(part).toBeUndefined();
    expect(faults).toEqual([
      {
        file: 'playbook/x.yaml',
        line: 2,
        column: 25,
        message: '"weight" must be a number.',
        remedy: 'Correct it.',
      },
    ]);
  });

  it('takes a file that holds nothing, and refuses one that is no map', () => {
    expect(lay(disclosureSchema, disclosure(), '# nothing yet\n')).toMatchObject({
      part: { value: disclosure() },
      changes: [],
      faults: [],
    });
    expect(messages(lay(disclosureSchema, disclosure(), '- a\n'))).toEqual(['The file is not a map of keys.']);
  });

  it('passes on what cannot be read', () => {
    expect(lay(disclosureSchema, disclosure(), 'a: [\n').faults).toMatchObject([{ file: 'playbook/x.yaml', line: 2 }]);
  });

  it('asks for the reason of a changed judgement beside it, where the shipped one has one', () => {
    const text = 'streams:\n  - id: child\n    weight: 3\n';
    expect(lay(streamsSchema, streams(), text).faults).toMatchObject([
      {
        line: lineOf(text, 'weight'),
        message: '"streams child weight" is changed without a reason.',
        remedy: 'Give a "reason" beside it.',
      },
    ]);
    expect(messages(lay(streamsSchema, streams(), `reason: All.\n${text}`))).toEqual([
      '"streams child weight" is changed without a reason.',
    ]);
    expect(lay(streamsSchema, streams(), `${text}    reason: Asked here.\n`).faults).toEqual([]);
  });

  it('does not take the shipped reason for that of the change', () => {
    const text = 'draws:\n  top: 4\n  reason: r\n';
    expect(lay(streamsSchema, streams(), text).faults).toMatchObject([
      { line: 3, column: 11, message: '"draws top" is changed, and its reason is still that of the shipped one.' },
    ]);
  });

  it('asks for it at the top of the file where such content has none', () => {
    const text = 'countingStatuses: [agreed, idea]\n';
    expect(lay(pathwaysSchema, pathways(), text).faults).toMatchObject([
      { line: 1, remedy: 'Give a "reason" at the top of the file.' },
    ]);
    const laid = lay(pathwaysSchema, pathways(), `reason: Ideas are all we have.\n${text}`);
    expect(laid).toMatchObject({ reason: 'Ideas are all we have.', faults: [] });
    expect(laid.part?.value).not.toHaveProperty('reason');
  });

  it('asks for none where only words change, or an entry is added', () => {
    const laid = lay(streamsSchema, streams(), 'streams: [{id: child, title: Pupils}]\n');
    expect(laid.faults).toEqual([]);
    const list = z.strictObject({ list: z.array(z.strictObject({ id: z.string(), n: z.number() })) });
    expect(lay(list, { list: [] }, 'list: [{id: a, n: 1}]\n')).toMatchObject({ faults: [], changes: [{ now: {} }] });
  });

  it('refuses a reason that is none', () => {
    for (const reason of ['""', '3', '[a]', '']) {
      expect(messages(lay(disclosureSchema, disclosure(), `reason: ${reason}\n`))).toEqual([
        '"reason" must be a text.',
      ]);
    }
  });

  it('lists no changes of what was not there', () => {
    const schema = z.strictObject({ n: z.number() });
    expect(lay(schema, undefined, 'n: 1\n')).toMatchObject({ part: { value: { n: 1 } }, changes: [], faults: [] });
  });

  it('leaves a reason where content of its kind has one at the top', () => {
    const schema = z.strictObject({ n: z.number(), reason: z.string() });
    expect(lay(schema, { n: 1, reason: 'r' }, 'n: 2\nreason: Two.\n').part?.value).toEqual({ n: 2, reason: 'Two.' });
  });
});
