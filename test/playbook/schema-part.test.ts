import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { disclosureSchema, elementSchema, pathwaysSchema, streamsSchema } from '../../src/model/playbook.ts';
import { isOneWhole, isWording, schemaOf } from '../../src/playbook/schema-part.ts';

const at = (schema: z.ZodType, ...steps: (string | number)[]) =>
  steps.reduce<z.core.$ZodType | undefined>((inner, step) => schemaOf(inner, step), schema);

describe('schemaOf', () => {
  it('finds keys, items of lists and values of maps, through what may be left out or has a default', () => {
    const schema = z.strictObject({
      list: z.array(z.strictObject({ n: z.number().default(1) })).optional(),
      map: z.record(z.string(), z.boolean()),
    });
    expect(at(schema, 'list', 3, 'n')?._zod.def.type).toBe('default');
    expect(at(schema, 'map', 'anything')?._zod.def.type).toBe('boolean');
  });

  it('knows nothing of a key that is not there, and of what is below it', () => {
    expect(at(streamsSchema, 'colour')).toBeUndefined();
    expect(at(streamsSchema, 'colour', 'red')).toBeUndefined();
    expect(at(streamsSchema, 'constructor')).toBeUndefined();
  });
});

describe('isWording', () => {
  it('tells words from judgements', () => {
    expect(isWording(at(elementSchema, 'summary'))).toBe(true);
    expect(isWording(at(elementSchema, 'questions'))).toBe(true);
    expect(isWording(at(elementSchema, 'sections'))).toBe(true);
    expect(isWording(at(elementSchema, 'changes', 0))).toBe(true);
    expect(isWording(at(elementSchema, 'themes', 0, 'weight'))).toBe(false);
    expect(isWording(at(elementSchema, 'measures', 0, 'weakEnd'))).toBe(false);
    expect(isWording(at(elementSchema, 'measures', 0, 'scale'))).toBe(false);
    expect(isWording(at(elementSchema, 'askedOfChildren'))).toBe(false);
    expect(isWording(at(disclosureSchema, 'hideBelow', 'value'))).toBe(false);
    expect(isWording(undefined)).toBe(false);
  });
});

describe('isOneWhole', () => {
  it('is true of what is one of several forms', () => {
    expect(isOneWhole(at(pathwaysSchema, 'pathways', 0, 'costTo'))).toBe(true);
    expect(isOneWhole(at(pathwaysSchema, 'pathways', 0, 'appliesTo'))).toBe(false);
    expect(isOneWhole(undefined)).toBe(false);
  });
});
