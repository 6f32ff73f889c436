import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { voicesView } from '../../../src/render/view/voices.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

type Voices = Diagnosis['voices'];
type Group = Voices['groups'][number];

const view = voicesView(contextOf(diagnosis()));

function withGroup(changes: Partial<Group>) {
  const { voices } = diagnosis();
  const groups = voices.groups.map((group) => (group.group === 'parent_carer' ? { ...group, ...changes } : group));
  return voicesView(contextOf(diagnosis({ voices: { ...voices, groups } }))).groups[1]!;
}

describe('what people said', () => {
  it('puts children first and keeps every group apart', () => {
    expect(view.groups.map(({ title }) => title)).toEqual([
      'Children and young people',
      'Parent carers',
      'Schools, settings and colleges',
      'Practitioners',
    ]);
  });

  it('gives the response, and says when it cannot be known', () => {
    expect(view.groups[1]!.sentences[0]).toBe('214 parent carers answered, of 1,190 invited (18.0%).');
    expect(view.groups[2]!.sentences[0]).toBe(
      '61 schools, settings and colleges answered. How many were invited is not recorded, so the response is not known.',
    );
    expect(withGroup({ respondents: 1, invited: 20 }).sentences[0]).toMatch(/^1 parent carer answered, of 20 invited/);
    expect(withGroup({ respondents: { protected: 'c' } }).sentences[0]).toMatch(
      /^Fewer than 8 parent carers \(c\) answered/,
    );
  });

  it('names the three strongest needs, or says that too few gave both halves', () => {
    expect(view.groups[1]!.sentences[1]).toMatch(
      /^Their need was strongest in E09 .+ \(63\.0\), E03 .+ \(61\.0\) and E10 .+ \(58\.0\)\.$/,
    );
    const elements = diagnosis().voices.groups[0]!.elements.map((voice) => ({
      ...voice,
      need: { protected: 'c' as const },
    }));
    expect(withGroup({ elements }).sentences[1]).toBe(
      'Too few gave both importance and experience to say where their need is strongest.',
    );
  });

  it('has a row for each element with its n', () => {
    const rows = rowsOf(view.groups[1]!.table);
    expect(rows).toHaveLength(17);
    expect(rows[8]).toEqual(['E09 Welcoming secondary schools', '211', '4.0', '2.3', '63.0 (60.2 to 65.8)', '38.4%']);
  });

  it('says outside that a number is about so many', () => {
    expect(voicesView(contextOf(protect(diagnosis()))).groups[1]!.sentences[0]).toBe(
      'About 215 parent carers answered, of 1,190 invited (18%).',
    );
  });

  it('names the groups that were not heard', () => {
    const bare = voicesView(contextOf(bareDiagnosis()));
    expect(bare.groups[0]).toMatchObject({
      sentences: ['No survey answers from children and young people were given.'],
      table: { hasRows: false },
    });
    expect(bare.hasTakingPart).toBe(false);
  });
});
