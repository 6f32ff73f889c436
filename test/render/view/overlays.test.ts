import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '../../../src/model/diagnosis.ts';
import type { Overlay } from '../../../src/model/playbook.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { elementsView } from '../../../src/render/view/elements.ts';
import { methodView } from '../../../src/render/view/method.ts';
import {
  changeInWords,
  changesInWords,
  elementCount,
  overlayOf,
  overlaysCount,
  overlaysTable,
  ownElements,
  ownNote,
  pictureName,
} from '../../../src/render/view/overlays.ts';
import { diagnosis } from '../diagnosis.ts';
import { rowsOf } from './rows.ts';

const overlay = (id: string, fields: Partial<Overlay> = {}): Overlay => ({
  file: `playbook/${id}`,
  kind: 'part',
  id,
  change: 'changed',
  what: [],
  ...fields,
});
/** An element of the document. */
const CHANGED = diagnosis().elements[1]!.id;

const OVERLAYS: readonly Overlay[] = [
  overlay('streams', {
    what: [
      { what: 'streams parent_carer weight', change: 'changed', was: '2', now: '3', reason: 'Two thirds answered' },
      { what: 'grades D streams', change: 'changed', was: '1', now: '2' },
    ],
    reason: 'For all of it',
  }),
  overlay(CHANGED, {
    kind: 'element',
    what: [
      { what: 'summary', change: 'changed' },
      { what: 'measures measure:visits', change: 'added', now: 'weakEnd low' },
      { what: 'measures mainstream-share', change: 'taken-out', was: 'weight 1', reason: 'Not ours.' },
      { what: 'shortTitle', change: 'changed', now: 'Talking' },
    ],
  }),
  overlay('L01', { kind: 'element', title: 'Travel', change: 'added', reason: 'Journeys are long' }),
  overlay('visits', { kind: 'step', title: 'Site visits', change: 'added' }),
  overlay('Plans, 2026', { kind: 'benchmarks', file: 'benchmarks/2026.yaml', change: 'added' }),
];

/** The document with an element of the area's own beside its own ones. */
function overlaid(overlays: readonly Overlay[] = OVERLAYS) {
  const document = diagnosis();
  const [first] = document.elements;
  return diagnosis({
    elements: [...document.elements, { ...first!, id: 'L01', title: 'Travel', shortTitle: 'Travel' }],
    playbook: { version: '1', sha256: 'ab', overlays: [...overlays] },
  });
}

const plain = diagnosis();
const context = contextOf(overlaid());

describe('what an area adds to the 17', () => {
  it('is counted apart, wherever the elements are counted', () => {
    const count = plain.elements.length;
    expect(elementCount(plain)).toBe(`${count} elements`);
    expect(elementCount(overlaid())).toBe(`${count} elements and 1 of the area\u2019s own`);
    expect(pictureName(overlaid())).toBe(`${count + 1} × 3 picture`);
    expect(ownElements(plain)).toEqual([]);
    expect(ownElements(overlaid())).toEqual(['L01']);
  });

  it('heads the section, is noted under the picture, and is said of the element', () => {
    const view = elementsView(context);
    expect(view.title).toBe(`The ${elementCount(overlaid())}`);
    expect(view.matrix.notes).toContain('L01 is the area\u2019s own and none of the programme\u2019s elements.');
    expect(view.elements.at(-1)?.facts).toContainEqual({ term: 'Added by the area', text: 'Journeys are long.' });
    expect(view.elements.find(({ id }) => id === CHANGED)?.facts).toContainEqual({
      term: 'Changed by the area',
      text: `${changesInWords(OVERLAYS[1]!)}.`,
    });
    expect(elementsView(contextOf(plain)).title).toBe(`The ${plain.elements.length} elements`);
  });
});

describe('ownNote', () => {
  const note = (section: number) => ownNote(overlaid(), context.names, section);

  it('stands over the sections that rest on something of the area\u2019s own', () => {
    expect(note(6)).toBe(
      'The area\u2019s own playbook bears on this section: it changes how evidence becomes a score. Section 9 says what and why.',
    );
    expect(note(5)).toMatch(
      /: it adds L01 Travel and the published figures of Plans, 2026, and changes how evidence becomes a score and E\d\d /,
    );
    expect(note(4)).toMatch(/adds the published figures of Plans, 2026\./);
  });

  it('stands nowhere else', () => {
    expect(note(3)).toBe('');
    for (let section = 1; section <= 9; section += 1) expect(ownNote(plain, context.names, section)).toBe('');
  });

  it('is part of the head of a section', () => {
    expect(elementsView(context).ownNote).toBe(note(5));
    expect(elementsView(contextOf(plain)).ownNote).toBe('');
  });
});

describe('overlaysTable', () => {
  it('lists every change as shipped and as here, with the reason beside it or that of its file', () => {
    const { bodies } = overlaysTable(context);
    expect(bodies.map(({ title }) => title)).toEqual([
      'How evidence becomes a score (playbook/streams)',
      expect.stringMatching(/^E\d\d .*\(playbook\/E\d\d\)$/),
      'L01 Travel (playbook/L01)',
      'Site visits (playbook/visits)',
      'The published figures of Plans, 2026 (benchmarks/2026.yaml)',
    ]);
    expect(rowsOf(overlaysTable(context))).toEqual([
      ['streams parent carer weight', '2', '3', 'Two thirds answered.'],
      ['grades D streams', '1', '2', 'For all of it.'],
      ['summary', '', 'changed', ''],
      ['measures measure:visits', '', 'weakEnd low', ''],
      ['measures mainstream-share', 'weight 1', 'taken out', 'Not ours.'],
      ['short title', '', 'Talking', ''],
      ['all of it', '', 'added', 'Journeys are long.'],
      ['all of it', '', 'added', ''],
      ['all figures', '', 'added', ''],
    ]);
  });

  it('is empty where nothing is laid over, and says how many files are', () => {
    expect(overlaysTable(contextOf(plain)).hasRows).toBe(false);
    expect(overlaysCount(plain)).toBe('none');
    expect(overlaysCount(overlaid())).toMatch(/^5 files of the area\u2019s own, .* they add or change$/);
    expect(overlaysCount(overlaid(OVERLAYS.slice(0, 1)))).toMatch(
      /^1 file of the area\u2019s own, .* it adds or changes$/,
    );
  });

  it('is part of section 9, which names templates of the area\u2019s own', () => {
    expect(methodView(context).overlays.hasRows).toBe(true);
    const made = (own?: string[]) => methodView(context, own).made.map(({ term, text }) => `${term}: ${text}`);
    expect(made(['partials/a.md.hbs', 'style.css'])).toContain(
      'Templates of the area\u2019s own: partials/a.md.hbs, style.css',
    );
    expect(made().join()).not.toContain('Templates');
  });
});

describe('changes in words', () => {
  it('say what was and what is, where either is short', () => {
    expect(OVERLAYS[0]!.what.map(changeInWords)).toEqual([
      'streams parent carer weight 2 → 3',
      'grades D streams 1 → 2',
    ]);
    expect(changesInWords(OVERLAYS[1]!)).toBe(
      'summary changed; measures measure:visits added; measures mainstream-share taken out; short title now Talking',
    );
  });

  it('are of the element asked for', () => {
    expect(overlayOf(overlaid(), CHANGED)).toBe(OVERLAYS[1]);
    expect(overlayOf(overlaid(), 'streams')).toBeUndefined();
  });
});

describe('a document with overlays', () => {
  it('fits the schema', () => {
    expect(diagnosisSchema.safeParse(overlaid()).success).toBe(true);
  });
});
