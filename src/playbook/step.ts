import { type StepContent, stepFrontMatterSchema } from '../model/playbook.ts';
import { isFaults, type Reading } from '../yaml/located.ts';
import { readMarkdownPart } from './markdown-part.ts';

/** Reads one step of the diagnostic: front matter against its schema, and the guidance below it. */
export function readStep(file: string, text: string): Reading<StepContent> {
  const { front, body, bodyLine } = readMarkdownPart(file, text, stepFrontMatterSchema);
  if (isFaults(front)) return front;
  const guidance = body.trim();
  if (guidance === '') {
    return [{ file, line: bodyLine, message: 'The step has no guidance.', remedy: 'Write it below the front matter.' }];
  }
  return { file, value: { ...front.value, guidance }, at: front.at };
}
