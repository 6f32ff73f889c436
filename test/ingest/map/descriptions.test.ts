import { describe, expect, it } from 'vitest';
import { descriptionsOf } from '../../../src/ingest/map/descriptions.ts';
import { NEEDS, SEXES } from '../../../src/model/codes.ts';
import { TABLES } from '../../../src/model/tables/index.ts';
import { provision } from './content.ts';

const provisions = TABLES.placements.columns.provision.codes ?? {};

describe('descriptionsOf', () => {
  it('knows the titles of a code list, what others call its codes, and what stands for a blank', () => {
    const needs = descriptionsOf(NEEDS, provision);
    expect(needs.get('autistic spectrum disorder')?.code).toBe('ASD');
    expect(needs.get('autism')).toEqual({ code: 'ASD', description: 'Autism' });
    expect(needs.get('asd')?.code).toBe('ASD');
    expect(needs.has('communication')).toBe(false);
    expect(descriptionsOf(SEXES, provision).get('9')?.code).toBe('');
  });

  it('asks the playbook what provision a setting, a type of establishment or a code of another system is', () => {
    const described = descriptionsOf(provisions, provision);
    expect(described.get('special independent')?.code).toBe('special_independent');
    expect(described.get('academy special converter')?.code).toBe('special_state');
    expect(described.get('e nmss')?.code).toBe('special_independent');
    expect(described.get('mainstream school academy sen unit')?.code).toBe('resourced');
    const moved = {
      ...provision,
      settings: { ...provision.settings, special_non_maintained: { title: 'Moved', provision: 'elsewhere' as const } },
    };
    expect(descriptionsOf(provisions, moved).get('e nmss')?.code).toBe('elsewhere');
  });

  it('takes a description of two codes for neither', () => {
    const described = descriptionsOf({ A: 'Same words', B: 'same word', C: 'Other' }, provision);
    expect(described.has('same word')).toBe(false);
    expect(described.get('other')?.code).toBe('C');
  });

  it('knows the parts of a code of several words, and nothing where there is no list', () => {
    expect(descriptionsOf({ parent_carer: '' }, provision).get('parent carer')?.code).toBe('parent_carer');
    expect(descriptionsOf({}, provision).size).toBe(0);
  });
});
