import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/indicators/index.ts';
import { SURVEY_GROUPS } from '../../src/model/codes.ts';
import { halfOfLetter, questionNumber, questionText, surveyQuestions } from '../../src/model/survey-questions.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { shippedFiles } from '../playbook/fixture.ts';

const playbook = loadPlaybook(shippedFiles(), { version: '1', sha256: 'a', indicatorIds: INDICATOR_IDS });

describe('surveyQuestions', () => {
  it('asks adults about all seventeen elements, each in words of the group', () => {
    for (const group of ['parent_carer', 'provider', 'practitioner'] as const) {
      const { asked, unworded } = surveyQuestions(playbook, group);
      expect(asked).toHaveLength(17);
      expect(asked.filter(({ byTitle }) => byTitle)).toEqual([]);
      expect(unworded).toEqual([]);
    }
  });

  it('asks children about the elements that are marked so and no others', () => {
    const { asked, unworded } = surveyQuestions(playbook, 'child');
    const marked = playbook.elements.filter(({ askedOfChildren }) => askedOfChildren).map(({ id }) => id);
    expect(asked.map(({ id }) => id)).toEqual(marked);
    expect(asked.map(({ id }) => id)).toEqual(['E01', 'E02', 'E06', 'E07', 'E08', 'E09', 'E11', 'E15']);
    expect(unworded).toEqual([]);
    const worded = Object.entries(playbook.survey.wording).filter(([, wording]) => wording.child);
    expect(worded.map(([id]) => id)).toEqual(marked);
  });

  it('gives every half a text of its own', () => {
    for (const group of SURVEY_GROUPS) {
      const questions = surveyQuestions(playbook, group);
      const texts = questions.asked.flatMap((element) =>
        questions.halves.map((half) => questionText(questions, element, half)),
      );
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(
      questionText(surveyQuestions(playbook, 'child'), surveyQuestions(playbook, 'child').asked[1]!, 'experience'),
    ).toBe('My teachers have time for me. Is this true for you?');
  });

  it('asks adults about an element of the area\u2019s own by its title, and leaves it out for children', () => {
    const own = {
      ...playbook.elements[0]!,
      id: 'X01',
      title: 'Transport, to and from school',
      shortTitle: 'Transport, both ways',
      askedOfChildren: true,
    };
    const wider = { ...playbook, elements: [...playbook.elements, own] };
    expect(surveyQuestions(wider, 'provider').asked.at(-1)).toMatchObject({
      id: 'X01',
      wording: { text: 'Transport, to and from school', short: 'Transport both ways' },
      byTitle: true,
    });
    expect(surveyQuestions(wider, 'child').unworded).toEqual(['X01']);
  });
});

describe('a child\u2019s instrument', () => {
  const { instrument, asked, scales } = surveyQuestions(playbook, 'child');

  it('is short and plain: no sentence of more than twelve words', () => {
    const texts = [...instrument.introduction, ...instrument.privacy, ...asked.map(({ wording }) => wording.text)];
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
  });

  it('has three words on each scale, at the ends and the middle of 1 to 5', () => {
    for (const { points } of Object.values(scales)) expect(points.map(({ value }) => value)).toEqual([1, 3, 5]);
  });

  it('says that it can be refused and changes nothing', () => {
    const said = instrument.privacy.join(' ');
    expect(said).toContain('You can say no.');
    expect(said).toContain('You get the same help if you say yes or no.');
    expect(said).toContain('Please do not write your name.');
  });
});

describe('the numbers of questions', () => {
  it('are the element and a letter for the half, there and back', () => {
    expect(questionNumber('E05', 'importance')).toBe('E05a');
    expect(questionNumber('E05', 'experience')).toBe('E05b');
    expect([halfOfLetter('A'), halfOfLetter('b'), halfOfLetter('c')]).toEqual(['importance', 'experience', undefined]);
  });
});
