import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type YamlChange } from '../../src/yaml/edit-yaml.ts';

const TEXT = `# Ours
name: Ours   # as on the report

# our column → theirs
columns:
  # from the case system
  plans: { plan_id: "EHCP ref" } # one line
  placements:
    plan_id: EHCP # a note
    entry_date: From
    # ends here

# who it is for
audience:   shareable
# values: { plans: { primary_need: { Autism: ASD } } }

# the end
`;

describe('editYaml', () => {
  it('changes what it is told to, and keeps every other line and comment', () => {
    const text = editYaml(TEXT, [
      { path: ['columns', 'placements', 'entry_date'], value: 'Start: date' },
      { path: ['columns', 'placements', 'urn'], value: 'URN' },
    ]);
    expect(text).toBe(TEXT.replace('entry_date: From', 'entry_date: "Start: date"\n    urn: URN'));
  });

  it('puts a new key below its commented sample, else at the end', () => {
    const text = editYaml(TEXT, [
      { path: ['values', 'plans', 'sex', '1'], value: 'M' },
      { path: ['sources', 'plans'], value: 'data/one.csv' },
    ]);
    const sample = '# values: { plans: { primary_need: { Autism: ASD } } }\n';
    expect(text).toBe(
      `${TEXT.replace(sample, `${sample}values:\n  plans:\n    sex:\n      "1": M\n`)}sources:\n  plans: data/one.csv\n`,
    );
  });

  it('takes a value out, and whatever is empty without it', () => {
    const text = editYaml(TEXT, [{ path: ['columns', 'plans', 'plan_id'] }]);
    expect(parse(text)).toEqual({
      name: 'Ours',
      columns: { placements: { plan_id: 'EHCP', entry_date: 'From' } },
      audience: 'shareable',
    });
    const all = editYaml(TEXT, [{ path: ['columns', 'plans'] }, { path: ['columns', 'placements'] }]);
    expect(parse(all)).toEqual({ name: 'Ours', audience: 'shareable' });
    expect(all).toContain('# our column → theirs\n\n# who it is for\n');
    expect(editYaml(TEXT, [{ path: ['sources', 'plans'] }])).toBe(TEXT);
  });

  it('replaces a value by a map of its own', () => {
    const text = editYaml('name: A\ndates: DD/MM/YYYY\naudience: internal\n', [
      { path: ['dates'] },
      { path: ['dates', 'plans'], value: 'YYYY/MM/DD' },
    ]);
    expect(text).toBe('name: A\ndates:\n  plans: YYYY/MM/DD\naudience: internal\n');
  });

  it('keeps the line ends of the file', () => {
    const text = editYaml('name: A\r\naudience: internal', [{ path: ['sources', 'plans'], value: 'a.csv' }]);
    expect(text).toBe('name: A\r\naudience: internal\r\nsources:\r\n  plans: a.csv\r\n');
  });

  it('finds another way where nothing can be put after the sample, or the whole is in braces', () => {
    const inside = 'columns:\n  plans: { plan_id: A }\n# sources: { plans: a.csv }\n  requests: { source: B }\n';
    const changes: YamlChange[] = [{ path: ['sources', 'plans'], value: 'b.csv' }];
    expect(parse(editYaml(inside, changes))).toEqual({ ...parse(inside), sources: { plans: 'b.csv' } });
    expect(parse(editYaml('{ name: A }', changes))).toEqual({ name: 'A', sources: { plans: 'b.csv' } });
    expect(editYaml('', changes)).toBe('sources:\n  plans: b.csv\n');
  });

  it('says afterwards what it was told, whatever the words are', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(word, word, { minKeys: 1, maxKeys: 5 }), (words) => {
        const changes = Object.entries(words).map(
          ([key, value]): YamlChange => ({ path: ['values', 'plans', 'need', key], value }),
        );
        const after = parse(editYaml(TEXT, changes), { schema: 'core' });
        expect(after).toEqual({ ...parse(TEXT), values: { plans: { need: { ...words } } } });
      }),
      { numRuns: 60 },
    );
  });
});
