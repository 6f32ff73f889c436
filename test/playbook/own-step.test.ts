import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StepContent, stepSchema } from '../../src/model/playbook.ts';
import { ownStep, stepsInPlace } from '../../src/playbook/own-step.ts';
import { markdown, step } from './tiny.ts';

const made = (id: string, order: number): StepContent => stepSchema.parse({ ...step(id, order), guidance: 'Go.' });
const shipped = [made('a', 1), made('b', 2), made('c', 3)];
const own = (id: string, text: string) => ownStep(shipped, `playbook/steps/${id}.md`, text);

describe('ownStep', () => {
  it('changes what is given in a shipped step, and adds questions to it', () => {
    const question = { id: 'who-leads', ask: 'Who leads?', kind: 'text', why: 'Someone must.' };
    const { part, overlay, faults } = own('b', markdown({ title: 'Ours', questions: [question] }, 'Go on.'));
    expect(faults).toEqual([]);
    expect(part?.value).toEqual({ ...shipped[1], title: 'Ours', questions: [question], guidance: 'Go on.' });
    expect(overlay).toMatchObject({
      kind: 'step',
      id: 'b',
      change: 'changed',
      what: [
        { what: 'title', was: 't', now: 'Ours' },
        { what: 'questions who-leads', change: 'added' },
        { what: 'guidance', was: 'Go.', now: 'Go on.' },
      ],
    });
  });

  it('keeps the guidance where none is given, and asks for the reason of another order', () => {
    expect(own('b', '---\ntitle: Ours\n---\n').part?.value.guidance).toBe('Go.');
    expect(own('b', '---\norder: 1\n---\n').faults).toMatchObject([
      { line: 2, message: '"order" is changed without a reason.' },
    ]);
  });

  it('adds a step, which needs guidance', () => {
    expect(own('visits', markdown(step('visits', 2), 'See it.'))).toMatchObject({
      overlay: { change: 'added', id: 'visits', what: [] },
      faults: [],
    });
    expect(own('visits', markdown(step('visits', 2), '')).faults).toMatchObject([
      { message: 'The step has no guidance.' },
    ]);
  });

  it('passes on what cannot be read', () => {
    expect(own('b', 'no front matter').faults).toMatchObject([{ file: 'playbook/steps/b.md', line: 1 }]);
    expect(own('b', '---\nguidance: x\n---\n').faults).toMatchObject([{ line: 2 }]);
  });
});

describe('stepsInPlace', () => {
  const order = (own: StepContent[]) => stepsInPlace(shipped, own).map(({ id, order }) => `${order} ${id}`);

  it('is what was shipped where there is nothing of the area\u2019s own', () => {
    expect(stepsInPlace(shipped, [])).toEqual(shipped);
  });

  it('puts a step before the shipped one of its number, and numbers them anew', () => {
    expect(order([made('visits', 2)])).toEqual(['1 a', '2 visits', '3 b', '4 c']);
    expect(order([made('z', 2), made('y', 2)])).toEqual(['1 a', '2 y', '3 z', '4 b', '5 c']);
    expect(order([made('last', 99)])).toEqual(['1 a', '2 b', '3 c', '4 last']);
  });

  it('moves a shipped step that is given another number, and leaves one that keeps its own', () => {
    expect(order([made('c', 1)])).toEqual(['1 c', '2 a', '3 b']);
    expect(order([{ ...made('b', 2), title: 'Ours' }])).toEqual(['1 a', '2 b', '3 c']);
  });

  it('does not depend on the order in which files are read', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'c', 'x', 'y', 'z'), fc.integer({ min: 1, max: 5 })), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(some, (entries) => {
        const own = entries.map(([id, place]) => made(id, place));
        expect(order(own.toReversed())).toEqual(order(own));
      }),
    );
  });
});
