import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { coverageView } from '../../../src/render/view/coverage.ts';
import { diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

type Group = Diagnosis['voices']['groups'][number];
type Coverage = NonNullable<Group['coverage']>[number];

const phase = (changes: Partial<Coverage> = {}): Coverage => ({
  by: 'phase',
  said: 200,
  notSaid: 0,
  openPlans: 1000,
  groups: [
    { value: 'primary', respondents: 150, respondentsShare: 0.75, openPlans: 500, openPlansShare: 0.5 },
    { value: 'secondary', respondents: 50, respondentsShare: 0.25, openPlans: 300, openPlansShare: 0.3 },
    { value: 'post16', respondents: 0, respondentsShare: 0, openPlans: 200, openPlansShare: 0.2 },
  ],
  ...changes,
});
const view = (group: Group['group'], coverage: Group['coverage'], document = diagnosis()) =>
  coverageView(contextOf(document), { group, ...(coverage && { coverage }) });

describe('coverage of voices', () => {
  it('names those with plans of whom nobody answered', () => {
    expect(view('parent_carer', [phase()]).sentences).toEqual(['No parent carer of a child in post-16 answered.']);
    expect(view('child', [phase()]).sentences).toEqual(['No child or young person in post-16 answered.']);
    expect(view('provider', [phase()]).sentences).toEqual([
      'No school, setting or college that works in post-16 answered.',
    ]);
  });

  it('says no more than is known where some did not say', () => {
    expect(view('parent_carer', [phase({ notSaid: 12 })]).sentences).toEqual([
      'Among those who gave a phase is no parent carer of a child in post-16.',
    ]);
    expect(view('parent_carer', [phase({ notSaid: { protected: 'c' } })]).sentences[0]).toMatch(
      /^Among those who gave/,
    );
  });

  it('lists several, and needs by their titles', () => {
    const none = (value: string) => ({
      value,
      respondents: 0,
      respondentsShare: 0,
      openPlans: { protected: 'c' as const },
    });
    const need = phase({ by: 'need', groups: [none('HI'), none('VI'), none('SLCN'), none('DS')] });
    expect(view('parent_carer', [need]).sentences).toEqual([
      'No answer came from a parent carer of a child whose main need is hearing impairment, vision impairment, speech, language and communication needs or Down syndrome.',
    ]);
  });

  it('has a row for each phase, with both shares and who did not say', () => {
    const { tables } = view('parent_carer', [phase({ notSaid: 12 })]);
    expect(tables[0]!.caption).toBe('Parent carers who answered, by phase, beside the children who have plans');
    expect(rowsOf(tables[0]!)).toEqual([
      ['Primary', '150', '75.0%', '500', '50.0%'],
      ['Secondary', '50', '25.0%', '300', '30.0%'],
      ['Post-16', '0', '0.0%', '200', '20.0%'],
    ]);
    expect(tables[0]!.notes[0]).toMatch(/^200 gave a phase; 12 did not\./);
  });

  it('says that nothing is known where neither was asked, and nothing in a document that knew no coverage', () => {
    expect(view('child', []).sentences[0]).toMatch(/^Neither phase nor need was asked or given/);
    expect(view('child', undefined)).toEqual({ sentences: [], tables: [] });
  });

  it('does without the wording of later playbooks', () => {
    const document = diagnosis();
    const groups = document.judgements.surveyGroups.map(({ about: _, ...group }) => group);
    const older = { ...document, judgements: { ...document.judgements, surveyGroups: groups } };
    expect(view('parent_carer', [phase()], older).sentences).toEqual(['No parent carer (post-16) answered.']);
  });
});
