import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readYamlPart } from '../../src/yaml/yaml-part.ts';

const schema = z.strictObject({ id: z.string() });

describe('readYamlPart', () => {
  it('reads a file against its schema', () => {
    expect(readYamlPart('a.yaml', 'id: a', schema)).toMatchObject({ file: 'a.yaml', value: { id: 'a' } });
  });

  it('gives the faults of the YAML, and where there are none those of the schema', () => {
    expect(readYamlPart('a.yaml', 'id: a\nid: b', schema)).toMatchObject([
      { line: 2, message: 'Map keys must be unique.' },
    ]);
    expect(readYamlPart('a.yaml', 'id: 1', schema)).toMatchObject([
      { line: 1, message: '"id" must be text (put it in quotes where it looks like a number).' },
    ]);
  });
});
