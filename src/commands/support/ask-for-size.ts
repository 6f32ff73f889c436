import type { Wanted } from '../../sampling/allocate.ts';
import type { SizeOption } from '../../sampling/trade-off.ts';
import type { AskForSize, Choices } from './draw-sample.ts';
import type { Streams } from './map-dialogue.ts';
import { pointsOption, wholeOption } from './options.ts';
import { pointsText, some, strataPoints } from './sample-sizes.ts';

type Way = Wanted['by'];

const QUESTIONS: Readonly<Record<Way, string>> = {
  total: 'How many cases in all?',
  stratum: 'How many cases in each stratum?',
  precision: 'How many points may a share in a stratum be off by?',
};

/** A way to ask on a terminal how large a sample is to be: one of the sizes shown, or another. */
export function askForSize({ input, output }: Streams = { input: process.stdin, output: process.stderr }): AskForSize {
  return async (choices) => {
    const { createPromptModule } = await import('inquirer');
    const prompt = createPromptModule({ input, output });
    const { size } = await prompt<{ size: Wanted | Way }>([
      {
        type: 'select',
        name: 'size',
        message: 'How large is the sample to be?',
        choices: [
          ...choices.options.map((option) => ({ value: option.wanted, name: optionText(option) })),
          { value: 'total' as const, name: 'another number of cases in all' },
          { value: 'stratum' as const, name: 'another number in each stratum' },
          { value: 'precision' as const, name: 'as many as a precision in each stratum takes' },
        ],
        loop: false,
        pageSize: choices.options.length + Object.keys(QUESTIONS).length,
      },
    ]);
    if (typeof size !== 'string') return size;
    const { number } = await prompt<{ number: string }>([
      { type: 'input', name: 'number', message: QUESTIONS[size], validate: (text: string) => why(text, size, choices) },
    ]);
    return wantedAs(size, number);
  };
}

function optionText({ wanted, design }: SizeOption): string {
  const each = wanted.by === 'stratum' ? ` (${wanted.cases} in each stratum)` : '';
  return `${some(design.cases, 'case')}${each}: ${pointsText(design.overall)} over all, ${strataPoints(design)} in one stratum`;
}

function wantedAs(way: Way, text: string): Wanted {
  if (way === 'precision') return { by: way, within: pointsOption(text.trim()) / 100 };
  return { by: way, cases: wholeOption(1)(text.trim()) };
}

/** True where an answer will do, and otherwise why it will not. */
function why(text: string, way: Way, { least, taken }: Pick<Choices, 'least' | 'taken'>): string | true {
  try {
    const wanted = wantedAs(way, text);
    if (wanted.by !== 'total' || wanted.cases >= least) return true;
    return `${some(taken.length, 'stratum', 'strata')} take at least ${least}.`;
  } catch (error) {
    return (error as Error).message;
  }
}
