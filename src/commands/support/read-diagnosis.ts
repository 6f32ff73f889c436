import path from 'node:path';
import { kindOf, readText } from '../../io/files.ts';
import { type Diagnosis, diagnosisSchema } from '../../model/diagnosis.ts';
import { UserError } from '../../model/errors.ts';

/**
 * Reads a `diagnosis.json` and checks it against its schema.
 *
 * Errors: `UserError` where there is no such file, it is not JSON, or it is not a diagnosis of this version.
 */
export async function readDiagnosis(file: string): Promise<Diagnosis> {
  if ((await kindOf(file)) === 'folder') {
    const isArea = (await kindOf(path.join(file, 'dbv.yaml'))) !== undefined;
    const inside = isArea ? path.join('report', 'diagnosis.json') : 'diagnosis.json';
    throw new UserError(`${file} is a folder.`, {
      hint: `Name the diagnosis in it: dbv report ${path.join(file, inside)}`,
    });
  }
  const text = await readText(file);
  if (text === undefined) throw new UserError(`There is no file ${file}.`, { hint: 'Make one with: dbv diagnose' });
  const result = diagnosisSchema.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const faults = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `  ${path.join('.') || '(top)'}: ${message}`);
  throw new UserError(`${file} is not a diagnosis this version of dbv can read:\n${faults.join('\n')}`, {
    hint: 'Make it again with dbv diagnose, or see dbv schema diagnosis.',
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file} is not JSON.`, { hint: 'Make it again with dbv diagnose.', cause });
  }
}
