import type { UnknownReason } from '../model/outcome.ts';

const SENTENCES: Readonly<Record<UnknownReason, string>> = {
  'table-missing': 'A table it needs was not given.',
  'nothing-to-count': 'There is nothing to count.',
  'too-few-records': 'There are too few records to say.',
  'history-too-short': 'The records do not reach far enough back.',
  'population-missing': 'The population is not given.',
  'cost-missing': 'No cost is recorded.',
  'coverage-too-low': 'There is too little evidence to say.',
  'assumption-missing': 'An assumption it needs has not been made.',
  'not-applicable': 'It does not apply here.',
  'no-variation': 'All answers are the same, so agreement beyond chance cannot be told.',
  failed: 'It could not be worked out, because of a fault in dbv.',
};

/** Why a figure is not known, in a sentence or two, with what is missing where that is recorded. */
export function unknownReasonText(reason: UnknownReason | undefined, detail = ''): string {
  if (reason === 'table-missing' && detail !== '') return `Not given: ${detail}.`;
  const text = reason === undefined ? 'It is not known why.' : SENTENCES[reason];
  // A lone word is the code of a thing that the figure's own title names.
  return /\s/.test(detail) ? `${text} ${/[.?!]$/.test(detail) ? detail : `${detail}.`}` : text;
}
