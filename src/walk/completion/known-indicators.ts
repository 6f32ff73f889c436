import { type CompletionTest, foundOf } from './found.ts';

/** The figures named are known. */
export const indicatorsKnown: CompletionTest = ({ diagnosis }, { indicators = [] }) => {
  const missing = indicators.flatMap((id) => {
    const result = diagnosis.indicators.find((each) => each.id === id && each.by === null);
    if (result?.status === 'known') return [];
    return [`${result?.title ?? id} is not known; dbv explain ${id} says what it needs`];
  });
  return foundOf(`${indicators.length - missing.length} of ${indicators.length} figures known`, missing);
};
