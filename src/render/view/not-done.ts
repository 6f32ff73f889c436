import type { Diagnosis } from '../../model/diagnosis.ts';
import { sentence } from './words.ts';

/** Why an analysis that has its place in every report was not done. */
export function notDoneSentence({ notDone }: Pick<Diagnosis, 'notDone'>, analysis: string): string {
  const entry = notDone.find((one) => one.analysis === analysis);
  return `Not done: ${analysis}. ${entry ? sentence(entry.reason) : 'It was not part of this run.'}`;
}
