import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/protect/protect.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { elementsView } from '../../../src/render/view/elements.ts';
import { bareDiagnosis, diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const view = elementsView(contextOf(diagnosis()));
const shareable = elementsView(contextOf(protect(diagnosis())));

describe('the 17 × 3 picture', () => {
  it('has every element with weight × score for each theme, in the three groups', () => {
    expect(view.matrix.bodies.map(({ rows }) => rows.length)).toEqual([9, 6, 2]);
    expect(view.matrix.columns.map(({ text }) => text)).toEqual([
      'Element',
      'Score',
      'A: Well supported in mainstream',
      'B: The right local special place',
      'C: Plans that deliver, and life after 16',
    ]);
    expect(rowsOf(shareable.matrix)[0]).toEqual([
      'E01 Teaching assistants',
      '40',
      '3 × score = 120',
      '0',
      '1 × score = 40',
    ]);
  });

  it('shades by class what the text says', () => {
    const cells = shareable.matrix.bodies[0]!.rows[2]!.cells;
    // 240 of 300 is the fourth fifth; 80 the second.
    expect(cells.map(({ text, shade }) => [text, shade])).toEqual([
      ['E03 General staff training', ''],
      ['80', ''],
      ['3 × score = 240', '4'],
      ['1 × score = 80', '2'],
      ['1 × score = 80', '2'],
    ]);
  });

  it('shades nothing that is not known', () => {
    const bare = elementsView(contextOf(bareDiagnosis()));
    expect(rowsOf(bare.matrix)[0]).toEqual([
      'E01 Teaching assistants',
      'not known',
      '3 × score = not known',
      '0',
      '1 × score = not known',
    ]);
    expect(bare.matrix.bodies[0]!.rows[0]!.cells[2]!.shade).toBe('');
    expect(bare.caution).toBe('');
  });
});

describe('scores', () => {
  it('come with rank interval, coverage, grade and reach', () => {
    expect(rowsOf(shareable.scores)[2]).toEqual([
      'E03 General staff training',
      '80',
      '1 to 3',
      '99%',
      'priority',
      '100%',
      'A',
      '30 (20 to 40)',
    ]);
    expect(shareable.scores.bodies[0]!.rows[2]!.cells[1]!.bar).toBe('16');
    expect(rowsOf(elementsView(contextOf(bareDiagnosis())).scores)[0]).toEqual([
      'E01 Teaching assistants',
      'not known',
      'not ranked',
      '',
      '',
      '0%',
      'none',
      'not known',
    ]);
  });

  it('say that two elements are one idea', () => {
    expect(view.intro[1]).toMatch(/^E07 and E15 are one idea seen at two levels/);
  });
});

describe('the evidence behind an element', () => {
  const health = view.elements.find(({ id }) => id === 'E14')!;

  it('has each stream with its n, interval, points and weight', () => {
    expect(rowsOf(health.streams)[0]).toEqual([
      'Case reviews',
      '102 (effective 88.4)',
      '23.5% (15.9% to 33.4%)',
      '65.9',
      '3',
      '14 November 2025',
    ]);
    expect(rowsOf(health.streams)[1]).toEqual([
      'Parent carers',
      '208',
      '57.0 (54.2 to 59.8)',
      '79.8',
      '2',
      '20 October 2025',
    ]);
    expect(rowsOf(health.streams).at(-1)).toEqual(['Self-assessment', '', '75.0', '75.0', '0.5', '2 October 2025']);
  });

  it('has the figures used, each with its base', () => {
    expect(rowsOf(health.measures)).toContainEqual([
      'Speech language wait weeks',
      'not given',
      '31.4',
      expect.any(String),
      '1',
      'scale in the playbook',
    ]);
  });

  it('says where there is no evidence, and leaves out what does not apply', () => {
    const outreach = view.elements.find(({ id }) => id === 'E12')!;
    const streams = rowsOf(outreach.streams).map(([stream]) => stream);
    expect(streams).not.toContain('Children and young people');
    const teachers = view.elements.find(({ id }) => id === 'E02')!;
    expect(rowsOf(teachers.streams).find(([stream]) => stream === 'Self-assessment')).toEqual([
      'Self-assessment',
      '',
      'no evidence',
      '',
      '0.5',
      '',
    ]);
  });

  it('states the facts, linked elements and whether it is a priority', () => {
    expect(health.isPriority).toBe(true);
    expect(health.facts.map(({ term }) => term)).toEqual(['Score', 'Evidence', 'Rank', 'Case reviews', 'Children']);
    expect(health.facts[3]!.text).toBe('Decisive in 14 cases, contributory in 20 more');
    const peers = view.elements.find(({ id }) => id === 'E07')!;
    expect(peers.facts.at(-1)).toEqual({
      term: 'Linked to',
      text: 'E15 Other children being inclusive, across the area',
    });
  });

  it('leads to a source only where it is a plain address', () => {
    const elements = diagnosis().elements.map((element) => ({
      ...element,
      changes: [{ title: 'T', description: 'D', source: 'javascript:alert(1)' }],
    }));
    expect(elementsView(contextOf(diagnosis({ elements }))).elements[0]!.changes).toEqual([
      { title: 'T', text: 'D.', href: '' },
    ]);
    expect(view.elements.flatMap(({ changes }) => changes).some(({ href }) => href.startsWith('https://'))).toBe(true);
  });

  it('of an unknown element says why', () => {
    expect(elementsView(contextOf(bareDiagnosis())).elements[0]!.facts[0]).toEqual({
      term: 'Score',
      text: 'Not known. There is too little evidence to say.',
    });
  });
});

describe('whether the partnership agrees', () => {
  const challenged = elementsView(
    contextOf(
      diagnosis({
        elements: diagnosis().elements.map((element) => {
          if (element.id === 'E01') return { ...element, challenge: { answer: 'agree' as const, date: '2026-03-02' } };
          if (element.id === 'E09')
            return { ...element, challenge: { answer: 'dissent' as const, date: '2026-03-03' } };
          return element;
        }),
      }),
    ),
  );
  const column = challenged.scores.columns.findIndex(({ text }) => text === 'The partnership');
  const said = (id: string) => rowsOf(challenged.scores).find(([name]) => name?.startsWith(id))?.[column];

  it('stands beside the score', () => {
    expect([said('E01'), said('E09'), said('E02')]).toEqual(['agrees', 'dissents', 'has not said']);
  });

  it('is told of the element with its day, and without a reason', () => {
    const facts = (id: string) => challenged.elements.find((element) => element.id === id)!.facts;
    expect(facts('E01')).toContainEqual({
      term: 'Challenge',
      text: 'The partnership agreed with the score on 2 March 2026.',
    });
    expect(facts('E09')).toContainEqual({
      term: 'Challenge',
      text: 'The partnership dissented from the score on 3 March 2026. Its reason is kept in the area\u2019s own files.',
    });
    expect(facts('E02').map(({ term }) => term)).not.toContain('Challenge');
  });

  it('takes no room where nobody was asked', () => {
    expect(view.scores.columns.map(({ text }) => text)).not.toContain('The partnership');
  });
});
