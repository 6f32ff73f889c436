import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceReader, ratingReader, yesNoReader } from '../../../src/ingest/survey-forms/read-answer.ts';
import { PLAYBOOK, questionsOf } from './exports.ts';

const { reading } = PLAYBOOK.survey;
const adults = questionsOf('parent_carer').scales;
const children = questionsOf('child').scales;

/** The value of each text; `-` for blank, the code for a fault. */
function say<Value>(
  read: ReturnType<typeof ratingReader> | ((text: string) => { kind: string; value?: Value; code?: string }),
) {
  return (...texts: string[]) =>
    texts.map((text) => {
      const answer = read(text) as { kind: string; value?: Value; code?: string };
      return answer.kind === 'value' ? answer.value : answer.kind === 'blank' ? '-' : answer.code;
    });
}

describe('ratingReader', () => {
  const importance = say(ratingReader('importance', adults.importance, reading));
  const experience = say(ratingReader('experience', adults.experience, reading));

  it('reads the words of its scale, in any case, and numbers', () => {
    expect(
      importance('Not important', 'slightly important', 'Fairly important', 'IMPORTANT', 'Very important'),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(importance('1', '5', '5/5', '4 out of 5')).toEqual([1, 5, 5, 4]);
  });

  it('reads words that other forms use', () => {
    expect(importance('Essential', 'Strongly agree', 'Of little importance', 'Neutral')).toEqual([5, 5, 2, 3]);
    expect(experience('Very good', 'Poor', 'Strongly disagree', 'Sometimes', 'OK')).toEqual([5, 2, 1, 3, 3]);
  });

  it('reads a number with words where they agree, and neither where they do not', () => {
    expect(experience('5 - Very good', 'Very good (5)', '1: Very poor', '3. Average', '2 Poor', 'Good - 4')).toEqual([
      5, 5, 1, 3, 2, 4,
    ]);
    // A form that counted the other way round.
    expect(experience('1 - Very good', 'Very poor (5)')).toEqual(['survey-scale-disagrees', 'survey-scale-disagrees']);
  });

  it('takes no answer for a blank', () => {
    expect(importance('', 'I cannot say', 'I don\u2019t know', 'N/A', 'Prefer not to say', '-')).toEqual(
      Array(6).fill('-'),
    );
  });

  it('never guesses', () => {
    expect(importance('0', '6', '4.5', '5 - Really matters', 'Yes', 'quite a bit', '10/10/2025')).toEqual(
      Array(7).fill('survey-answer-unknown'),
    );
  });

  it('reads a child\u2019s three words as 1, 3 and 5, yes in several languages, and no number by itself', () => {
    const truth = say(ratingReader('experience', children.experience, reading));
    expect(truth('No', 'Sometimes', 'Yes', 'ie', 'Oui', 'tak', 'Nie', 'I do not know')).toEqual([
      1,
      3,
      5,
      5,
      5,
      5,
      1,
      '-',
    ]);
    expect(truth('2', '3')).toEqual(['survey-answer-unknown', 'survey-answer-unknown']);
    const matters = say(ratingReader('importance', children.importance, reading));
    expect(matters('Not much', 'A bit', 'A lot', 'Yes')).toEqual([1, 3, 5, 'survey-answer-unknown']);
  });

  it('takes the area\u2019s own words before all others', () => {
    const read = say(ratingReader('experience', children.experience, reading, { '2': '3', Meh: '3', Pass: '' }));
    expect(read('2', 'meh', 'PASS')).toEqual([3, 3, '-']);
  });

  it('gives 1 to 5 or nothing for any text', () => {
    const read = ratingReader('importance', adults.importance, reading);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const answer = read(text.trim());
        expect(answer.kind !== 'value' || [1, 2, 3, 4, 5].includes(answer.value)).toBe(true);
      }),
    );
  });
});

describe('yesNoReader', () => {
  const read = say<boolean>(
    yesNoReader(reading, { yes: ['Yes, I am happy to take part'], no: ['No, I would rather not'] }),
  );

  it('reads yes and no in several languages, ticks and true and false', () => {
    const yes = [
      'yes',
      'Y',
      'TRUE',
      '1',
      'Ie',
      'oui',
      'tak',
      'S\u00ed',
      '\u2713',
      '\u0646\u0639\u0645',
      '\u09b9\u09cd\u09af\u09be\u0981',
    ];
    expect(read(...yes)).toEqual(yes.map(() => true));
    const no = ['no', 'N', 'false', '0', 'Nage', 'non', 'nie', '\u2717', 'Hay\u0131r'];
    expect(read(...no)).toEqual(no.map(() => false));
  });

  it('reads the words of its own question, and guesses at nothing', () => {
    expect(read('Yes, I am happy to take part', 'No, I would rather not', '', 'perhaps')).toEqual([
      true,
      false,
      '-',
      'survey-answer-unknown',
    ]);
  });

  it('knows every word for yes and no in the playbook', () => {
    for (const [value, languages] of [
      [true, reading.yes],
      [false, reading.no],
    ] as const) {
      for (const word of Object.values(languages).flat()) expect(read(word), word).toEqual([value]);
    }
  });
});

describe('choiceReader', () => {
  const { phase } = questionsOf('parent_carer').instrument;
  const read = say(
    choiceReader(phase, (word) => (word === 'college' ? 'post16' : undefined), reading.cannotSay, {
      Y7: 'secondary',
    }) as never,
  );

  it('reads the answers of its question, other words for them and the area\u2019s own', () => {
    expect(read(phase!.answers[1]!.text, 'college', 'y7', phase!.cannotSay, '', 'don\u2019t know')).toEqual([
      'primary',
      'post16',
      'secondary',
      '-',
      '-',
      '-',
    ]);
    expect(read('somewhere else')).toEqual(['survey-answer-unknown']);
  });

  it('reads one answer of a cell, and none where there are several', () => {
    expect(read('college;', 'college; Y7', 'college; elsewhere')).toEqual([
      'post16',
      'survey-answers-many',
      'survey-answer-unknown',
    ]);
  });
});
