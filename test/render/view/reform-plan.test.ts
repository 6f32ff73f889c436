import { describe, expect, it } from 'vitest';
import { reformPlanView } from '../../../src/render/view/reform-plan.ts';
import { bareDiagnosis } from '../diagnosis.ts';
import { plannedDiagnosis } from '../planned.ts';
import { rowsOf } from './rows.ts';

describe('the evidence for a local SEND reform plan', () => {
  const view = reformPlanView(plannedDiagnosis());

  it('is by the five principles, every claim with what it rests on, its id and its source', () => {
    expect(view.principles.map(({ title }) => title)).toEqual(['Early', 'Local', 'Fair', 'Effective', 'Shared']);
    const rows = view.principles.flatMap(({ claims }) => rowsOf(claims));
    expect(rows.length).toBeGreaterThan(30);
    for (const [text, n, evidence, source] of rows) {
      expect(n, text).not.toBe('');
      expect(evidence).toMatch(/^(indicator|element|case reviews|opportunity|voices|baseline|forecast) /);
      expect(source, text).not.toBe('');
    }
  });

  it('names what is planned under each, and says where nothing is', () => {
    expect(rowsOf(view.principles[0]!.interventions).map(([title]) => title!.slice(0, 3))).toEqual(['I01', 'I02']);
    expect(view.principles.map(({ none }) => none !== '')).toEqual(
      view.principles.map(({ interventions }) => !interventions.hasRows),
    );
  });

  it('says what the principles are taken from, and what the law asks', () => {
    expect(view.intro[1]).toMatch(/five principles/);
    expect(view.law).toMatch(/one child at a time/);
  });

  it('of an older document has no principles, and of one without reviews no caution', () => {
    const bare = reformPlanView(bareDiagnosis());
    expect([bare.principles, bare.caution, bare.intro.length]).toEqual([[], '', 1]);
  });
});
