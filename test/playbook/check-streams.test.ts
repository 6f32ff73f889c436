import { describe, expect, it } from 'vitest';
import { streamsSchema } from '../../src/model/playbook.ts';
import { checkStreams } from '../../src/playbook/check-streams.ts';
import { asYaml, lineOf, located, streams } from './tiny.ts';

type Content = ReturnType<typeof streams>;

function check(spoil: (content: Content) => void) {
  const content = streams();
  spoil(content);
  return { text: asYaml(content), faults: checkStreams(located('streams.yaml', content, streamsSchema)) };
}

describe('checkStreams', () => {
  it('is content with all seven streams, scaled, and four grades', () => {
    expect(check(() => {}).faults).toEqual([]);
  });

  it('finds a stream that is missing', () => {
    expect(check((content) => content.streams.shift()).faults).toMatchObject([
      { line: 1, column: 1, message: '"case_review" is missing from "streams".' },
    ]);
  });

  it('finds a stream without a scale, and an indicator stream with one', () => {
    const { faults, text } = check(({ streams: [first, , , , , indicator] }) => {
      indicator!.scale = first!.scale!;
      delete first!.scale;
    });
    expect(faults).toMatchObject([
      { line: lineOf(text, 'case_review'), message: 'The stream "case_review" has no scale.' },
      { message: 'The indicator stream has no scale of its own.' },
    ]);
  });

  it('finds grades that are not A, B, C, D', () => {
    const { faults, text } = check((content) => content.grades.reverse());
    expect(faults).toMatchObject([{ line: lineOf(text, 'grades:'), message: 'The grades are D, C, B, A.' }]);
  });

  it('finds a grade that asks for more than a better one', () => {
    const { faults, text } = check(({ grades }) => {
      grades[2]!.streams = 4;
      grades[1]!.caseReviewEffective = 40;
    });
    expect(faults).toMatchObject([
      { line: lineOf(text, 'caseReviewEffective: 40'), message: 'Grade B asks for more than grade A: reviewed cases.' },
      { line: lineOf(text, 'streams: 4', 2), message: 'Grade C asks for more than grade B: streams.' },
    ]);
  });
});
