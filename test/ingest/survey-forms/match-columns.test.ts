import { describe, expect, it } from 'vitest';
import { type MatchContext, mapKey, matchColumns } from '../../../src/ingest/survey-forms/match-columns.ts';
import type { SurveyGroup } from '../../../src/model/codes.ts';
import { type SurveyTarget, targetText } from '../../../src/model/survey-target.ts';
import { PLAYBOOK, questionsOf } from './exports.ts';

const context = (group: SurveyGroup, mapped: Record<string, SurveyTarget> = {}): MatchContext => ({
  questions: questionsOf(group),
  elementIds: PLAYBOOK.elements.map(({ id }) => id),
  tells: PLAYBOOK.survey.reading.questions,
  mapped: new Map(Object.entries(mapped).map(([name, target]) => [mapKey(name), target])),
});

/** What each name is taken for: its target or kind, with a question mark where that is not certain. */
function taken(names: readonly string[], group: SurveyGroup = 'parent_carer', mapped?: Record<string, SurveyTarget>) {
  const columns = names.map((name, position) => ({ name, position }));
  return matchColumns(columns, context(group, mapped)).map(({ own, target, certain }) => {
    const what = own ?? (target ? targetText(target) : '-');
    return certain ? what : `${what}?`;
  });
}

describe('a column is surely', () => {
  it('what the map of the area says, whatever the case of its name', () => {
    const mapped = { 'Question  nine': { element: 'E09', column: 'importance' } as const };
    expect(taken(['question nine', 'E09a'], 'parent_carer', mapped)).toEqual(['E09.importance', '-?']);
  });

  it('what its number says, with whatever words after it', () => {
    expect(
      taken(['E05a How we talk with you', 'e05B and now', 'E05 importance', 'Is it good now? [E11 the plan]']),
    ).toEqual(['E05.importance?', 'E05.experience', 'E05.importance?', 'E11.experience']);
    expect(taken(['E05 top three'])).toEqual(['E05.top_three']);
    expect(taken(['E99a An element that there is not'])).toEqual(['-?']);
  });

  it('a question of the kit, with or without the number that a form puts before it', () => {
    const { asked, instrument } = questionsOf('child');
    const text = `${asked[1]!.wording.text} ${instrument.experience.ask}`;
    expect(taken([text, `4. ${asked[2]!.wording.text} ${instrument.importance.ask}`], 'child')).toEqual([
      'E02.experience',
      'E06.importance',
    ]);
  });

  it('one of the form\u2019s own, or one named like a direct identifier, and is then never read', () => {
    expect(taken(['ID', 'Start time', 'Email', 'What is your surname?', 'Phone number'])).toEqual([
      'id',
      'time',
      'dropped',
      'dropped',
      'dropped',
    ]);
  });
});

describe('a column may be', () => {
  it('the element its words are most like, in the half that its words tell', () => {
    expect(
      taken([
        'How important is it that teaching assistants help my child to learn and do more without help?',
        'How well does this happen now: my child can join the same clubs, trips and activities as other children',
      ]),
    ).toEqual(['E01.importance?', 'E08.experience?']);
  });

  it('in the order of the kit where two columns have the same statement, as Microsoft Forms numbers them', () => {
    const { text } = questionsOf('parent_carer').asked[9]!.wording;
    expect(taken([text, `${text}2`, `${text}3`])).toEqual(['E10.importance?', 'E10.experience?', '-?']);
  });

  it('about consent, phase, need or the three to change first', () => {
    expect(
      taken([
        'I agree to take part in this survey',
        'Which age group is your child in?',
        'What is your child\u2019s main need?',
        'Your top three priorities',
      ]),
    ).toEqual(['consent?', 'phase?', 'need?', 'top_three?']);
  });

  it('nothing that was asked', () => {
    expect(taken(['Which town do you live in?', 'Anything else?'])).toEqual(['-?', '-?']);
  });
});

describe('two columns of one question', () => {
  it('are both open where both are certain, and the weaker one gives way where not', () => {
    expect(taken(['E05a one', 'E05a another'])).toEqual(['E05.importance?', 'E05.importance?']);
    const like = 'How important is it that I am told the truth early and people listen to what I know about my child';
    expect(taken(['E05a one', like])).toEqual(['E05.importance', '-?']);
  });

  it('are no fault where they hold the top three', () => {
    const first: SurveyTarget = { column: 'top_three' };
    expect(
      taken(['First choice', 'Second choice'], 'provider', { 'First choice': first, 'Second choice': first }),
    ).toEqual(['top_three', 'top_three']);
  });
});
