import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readText, shownPath, unwritable } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { replaceFile } from '../../io/replace-file.ts';
import type { World } from '../../io/world.ts';
import { surveyFormList } from '../../kits/survey-form-list.ts';
import { surveyPage } from '../../kits/survey-page.ts';
import { UserError } from '../../model/errors.ts';
import { type SurveyQuestions, surveyQuestions } from '../../model/survey-questions.ts';
import { areaPlaybook } from './content.ts';
import { kitTools } from './kit-tools.ts';
import { readAreaConfig } from './load-area.ts';
import { surveyGroupNamed } from './survey-group.ts';

export interface SurveyKitOptions {
  /** Where to write; `kit/survey` in the area folder where it is left out. */
  readonly out?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/**
 * `dbv kit survey`: the instrument of one group as a page to print and as a list of questions to paste into a form.
 *
 * Errors: `UserError` where there is no such group or area, or a file that was changed since would be overwritten.
 */
export async function surveyKit(group: string, folder: string, options: SurveyKitOptions, world: World): Promise<void> {
  const asked = surveyGroupNamed(group);
  const { name } = await readAreaConfig(folder);
  const questions = surveyQuestions(await areaPlaybook(folder, world), asked);
  const place = options.out === undefined ? path.join(folder, 'kit', 'survey') : path.resolve(world.cwd, options.out);
  const files = new Map([
    [path.join(place, `${asked}.html`), surveyPage(questions, name, await kitTools(world, folder))],
    [path.join(place, `${asked}-questions.txt`), surveyFormList(questions, name)],
  ]);
  if (!options.replace) await refuseChanged(files, world);
  await mkdir(place, { recursive: true }).catch((error: unknown) => {
    throw unwritable(place, error);
  });
  for (const [file, text] of files) await replaceFile(file, text);
  const written = [...files.keys()].map((file) => shownPath(world.cwd, file));
  world.write(options.json ? kitJson(questions, written) : kitText(questions, written));
}

async function refuseChanged(files: ReadonlyMap<string, string>, { cwd }: Pick<World, 'cwd'>): Promise<void> {
  const changed: string[] = [];
  for (const [file, text] of files) {
    const there = await readText(file);
    if (there !== undefined && there !== text) changed.push(shownPath(cwd, file));
  }
  if (changed.length === 0) return;
  throw new UserError(`${changed.join(' and ')} would be overwritten, and say something else. Nothing was written.`, {
    hint: 'Give --replace if that is what you want, or another folder with --out.',
  });
}

function kitJson({ group, asked, unworded }: SurveyQuestions, written: readonly string[]): string {
  return jsonText({
    group,
    elements: asked.map(({ id }) => id),
    askedByTitle: asked.filter(({ byTitle }) => byTitle).map(({ id }) => id),
    leftOut: unworded,
    written,
  });
}

function kitText({ asked, unworded }: SurveyQuestions, written: readonly string[]): string {
  const byTitle = asked.filter((element) => element.byTitle).map(({ id }) => id);
  return [
    ...written.map((file) => `Wrote ${file}`),
    ...(byTitle.length > 0
      ? [`Asked by title, for want of wording in playbook/survey.yaml: ${byTitle.join(', ')}.`]
      : []),
    ...(unworded.length > 0
      ? [`Left out, for want of words for children in playbook/survey.yaml: ${unworded.join(', ')}.`]
      : []),
    'Try it with a few people of the group before it goes out, and have your privacy notice agreed.',
    '',
  ].join('\n');
}
