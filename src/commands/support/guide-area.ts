import path from 'node:path';
import { kindOf, shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import type { World } from '../../io/world.ts';
import { dayFromIso } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { areaFiles } from '../../scaffold/area-files.ts';
import type { GuideOptions } from '../guide.ts';
import { askForArea } from './ask-for-area.ts';
import { diagnoseArea } from './diagnose-area.ts';
import { personOn } from './guide-dialogue.ts';
import { overviewPage } from './guide-pages.ts';
import { type Replayed, replay } from './guide-replay.ts';
import { walkThrough } from './guide-session.ts';
import { loadStanding } from './guide-standing.ts';
import { openQuestionsCsv, statusOf } from './guide-status.ts';
import { REPORT_FORMATS } from './report-formats.ts';
import { writeArea } from './write-area.ts';

/** Walks through an area: with a person, with a file of answers, or only to see how far it is. */
export async function guide(folder: string, options: GuideOptions, world: World): Promise<void> {
  refuseTogether(options);
  const isArea = (await kindOf(path.join(folder, 'dbv.yaml'))) !== undefined;
  const report = () => diagnoseArea(folder, { format: [...REPORT_FORMATS], seed: 1 }, world);

  if (options.status || options.questions) return showStatus(folder, options, world);
  if (options.answers !== undefined) {
    const { step, agreedBy, answers } = options;
    const date = options.date === undefined ? undefined : dayFromIso(options.date);
    const replayed = await replay(
      folder,
      isArea,
      { answers, ...(step && { step }), ...(agreedBy && { agreedBy }), ...(date !== undefined && { date }) },
      world,
    );
    showReplayed(replayed, folder, options, world);
    if (options.diagnose) await report();
    return;
  }
  requirePerson(world);
  const person = personOn(world.say);
  if (!isArea && !(await makeArea(folder, world))) return;
  await walkThrough(folder, person, { ...(options.step && { step: options.step }), report }, world);
  if (options.diagnose) await report();
}

/** Ways to walk that cannot be meant together. */
function refuseTogether({ status, questions, answers }: GuideOptions): void {
  const named = [status && '--status', questions && '--questions', answers !== undefined && '--answers'].filter(
    Boolean,
  );
  if (named.length > 1) throw new UserError(`Give one of ${named.join(' and ')}, not both.`);
}

function requirePerson({ interactive }: World): void {
  if (interactive) return;
  throw new UserError('Nobody is there to ask: dbv guide needs a terminal.', {
    hint: [
      'Without one: dbv guide --status shows how far each step is, dbv guide --questions prints the open questions,',
      'and dbv guide --answers <file> takes the answers from a file.',
    ].join('\n'),
  });
}

async function showStatus(folder: string, { questions, json, step }: GuideOptions, world: World): Promise<void> {
  const standing = await loadStanding(folder, world);
  if (questions) return world.write(openQuestionsCsv(standing, step));
  world.write(json ? jsonText(statusOf(standing)) : overviewPage(standing, world));
}

function showReplayed(
  { standing, made, written }: Replayed,
  folder: string,
  { json }: GuideOptions,
  world: World,
): void {
  if (json) {
    world.write(jsonText({ made, written: Object.fromEntries(written), ...statusOf(standing) }));
    return;
  }
  const place = shownPath(world.cwd, folder) || '.';
  const lines = [
    ...(made > 0 ? [`${place}: ${made} files written.`] : []),
    ...[...written].map(([file, count]) => `${count} ${count === 1 ? 'answer' : 'answers'} written to ${file}.`),
    ...(written.size === 0 ? ['Every answer was there already.'] : []),
  ];
  world.write(`${lines.join('\n')}\n\n${overviewPage(standing, world)}`);
}

/** Makes the area, if the person wants it. */
async function makeArea(folder: string, world: World): Promise<boolean> {
  const place = shownPath(world.cwd, folder) || 'this folder';
  const { default: inquirer } = await import('inquirer');
  const { make } = await inquirer.prompt<{ make: boolean }>([
    { type: 'confirm', name: 'make', message: `There is no area in ${place} yet. Make one?`, default: true },
  ]);
  if (!make) {
    world.say('Nothing was written.\n');
    return false;
  }
  const answers = await askForArea({ name: path.basename(folder) }, world);
  const { written } = await writeArea(folder, areaFiles(answers));
  const next = 'Put your records into its data folder; dbv check says what is wrong with them.';
  world.say(`${wrap(`${place}: ${written.length} files written. ${next}`, world.columns)}\n\n`);
  return true;
}
