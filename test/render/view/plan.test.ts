import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/render/view/context.ts';
import { planView } from '../../../src/render/view/plan.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = planView(contextOf(diagnosis()));

describe('the plan', () => {
  it('is by workstream, each with its purpose', () => {
    expect(view.workstreams.map(({ title, none }) => [title, none])).toEqual([
      ['Workstream 1: Partnership and co-production', 'No intervention yet.'],
      ['Workstream 2: Targeted school support', ''],
      ['Workstream 3: The SEN service', 'No intervention yet.'],
      ['Workstream 4: Targeted services', ''],
      ['Workstream 5: The data spine', 'No intervention yet.'],
    ]);
    expect(rowsOf(view.workstreams[1]!.table)[0]).toEqual([
      'I01 Transition team for Years 5 to 7',
      'E09, E03',
      'Mainstream in place of special',
      'Head of inclusion',
      'agreed',
      '1 September 2026',
      '12',
      '30% (20% to 40%)',
      '£60,000',
      '£45,000',
      '£4,000',
      '',
    ]);
  });

  it('checks itself: priorities with and without an intervention, and interventions without an owner', () => {
    expect(rowsOf(view.checks)).toEqual([
      ['Priority E09 Secondary schools as a welcoming environment', 'has an intervention: I01'],
      [
        'Priority E03 General staff training in autism and in speech, language and communication',
        'has interventions: I01, I02',
      ],
      ['Priority E14 Diagnostic and support services from health', 'has an intervention: I02'],
      ['Priority E10 Efficient and effective assessment and review teams', 'has no intervention yet'],
      ['I03 Two inclusion bases', 'has no owner'],
    ]);
  });

  it('may not be there', () => {
    const bare = planView(contextOf(bareDiagnosis()));
    expect(bare.intro).toEqual(['No intervention was given, so there is no plan to show.']);
    expect(bare.checks.hasRows).toBe(false);
  });
});
