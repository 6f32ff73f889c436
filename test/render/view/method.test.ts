import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { methodView } from '../../../src/render/view/method.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = methodView(contextOf(diagnosis()));

describe('assumptions, method, law and provenance', () => {
  it('has the register of assumptions, and says where none was given', () => {
    expect(rowsOf(view.assumptions.area).map(([id]) => id)).toEqual([
      'mainstream-new-support-cost-per-child',
      'inflation',
    ]);
    expect(view.assumptionsNone).toBe('');
    expect(methodView(contextOf(bareDiagnosis())).assumptionsNone).toBe('No assumption was given.');
  });

  it('states the judgements used, with their reasons', () => {
    expect(rowsOf(view.weights)[0]!.slice(0, 2)).toEqual(['Case reviews', '3']);
    expect(rowsOf(view.weights)[0]![3]).toMatch(/^0 → 0; /);
    expect(rowsOf(view.weights).find(([stream]) => stream === 'Indicators')![3]).toBe('each figure by itself');
    expect(rowsOf(view.thresholds)[2]![1]).toBe(
      '2,000 draws; weights vary by 25%; 90% rank interval; among the first 5 in 80% of draws',
    );
  });

  it('names the rules of disclosure and never says anonymous', () => {
    expect(view.disclosure.map(({ term }) => term)).toEqual([
      'Counts below 8 are withheld',
      'Other counts are rounded to 5',
      'Means of money need 10 placements',
    ]);
    expect(view.disclosureNote).toMatch(/were not applied here/);
    const note = methodView(contextOf(protect(diagnosis()))).disclosureNote;
    expect(note).toMatch(/lower the risk/);
    expect(note).not.toMatch(/anonymous/i);
  });

  it('gives the law, and says that nobody has endorsed it', () => {
    expect(view.law.sections).toHaveLength(4);
    expect(view.endorsement).toMatch(/not endorsed by the Department for Education/);
  });

  it('traces inputs, tool, playbook, schema and dates', () => {
    expect(rowsOf(view.inputs)[1]).toEqual(['Plans', 'data/plans.csv', '312 kB', '1,932', '2f'.repeat(32)]);
    expect(view.made).toContainEqual({ term: 'Tool', text: 'dbv 0.1.0' });
    expect(view.made).toContainEqual({ term: 'Records complete from', text: '1 September 2019' });
    const bare = methodView(contextOf(bareDiagnosis())).made;
    expect(bare.at(-1)!.text).toBe('1 February 2025 (taken from the records; the area did not say)');
    expect(view.made).toContainEqual({ term: 'Overlays', text: 'none' });
  });

  it('defines every figure and says where published ones come from', () => {
    const rows = rowsOf(view.definitions);
    const timely = rows.find(([title]) => title === 'Plans issued within 20 weeks')!;
    expect(timely[1]).toMatch(/140 days/);
    expect(timely[4]).toMatch(/^Department for Education/);
    expect(rows.at(-1)![0]).toBe('Local measures');
    expect(rows.every(([, definition]) => definition !== '')).toBe(true);
  });

  it('shows the programme\u2019s figures as context, with their source', () => {
    expect(rowsOf(view.programme)[0]!.slice(1)).toEqual(['54', '2022 to 2024', 'dbvinsend.com/about']);
    expect(view.programme.bodies[0]!.rows[0]!.cells[3]!.href).toBe('https://dbvinsend.com/about');
    expect(rowsOf(view.programme).find(([text]) => text!.startsWith('Share of'))![1]).toBe('65%');
    expect(rowsOf(view.benchmarks)[0]![1]).toBe('Department for Education');
  });
});
