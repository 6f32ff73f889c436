import { describe, expect, it } from 'vitest';
import { knownTexts } from '../../../src/ingest/survey-forms/known-texts.ts';
import { SURVEY_GROUPS } from '../../../src/model/codes.ts';
import { questionText } from '../../../src/model/survey-questions.ts';
import { saidText } from '../../../src/model/survey-text.ts';
import { questionsOf } from './exports.ts';

describe('knownTexts', () => {
  it.each(SURVEY_GROUPS)('has every question of the kit for %s, each for itself', (group) => {
    const questions = questionsOf(group);
    const texts = knownTexts(questions);
    for (const element of questions.asked) {
      for (const half of questions.halves) {
        const target = { element: element.id, column: half };
        expect(texts.get(saidText(questionText(questions, element, half)))).toEqual(target);
        const { ask } = questions.instrument[half];
        expect(texts.get(saidText(`${ask} [${element.wording.text}]`))).toEqual(target);
      }
    }
    expect(texts.get(saidText(questions.instrument.topThree.ask))).toEqual({ column: 'top_three' });
    expect(texts.get(saidText(questions.instrument.consent.ask))).toEqual({ column: 'consent' });
  });

  it('has ids and titles with the half named', () => {
    const texts = knownTexts(questionsOf('parent_carer'));
    expect(texts.get('e05 importance')).toEqual({ element: 'E05', column: 'importance' });
    expect(texts.get('experience talking with parent carers')).toEqual({ element: 'E05', column: 'experience' });
    expect(texts.get('e05 top three')).toEqual({ element: 'E05', column: 'top_three' });
  });

  it('leaves out a text that would stand for two things', () => {
    const questions = questionsOf('provider');
    const [first, second] = questions.asked;
    const same = { ...second!, wording: { ...second!.wording, short: first!.wording.short } };
    const texts = knownTexts({ ...questions, asked: [first!, same] });
    expect(texts.has(saidText(`${first!.wording.short} importance`))).toBe(false);
  });
});
