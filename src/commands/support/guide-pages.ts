import { shownPath } from '../../io/files.ts';
import { wrap } from '../../io/pages.ts';
import { type Styles, styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { isoDay } from '../../model/day.ts';
import { longDate, plainNumber } from '../../render/format.ts';
import { STATUS_WORDS } from '../../walk/alterations.ts';
import { type CohortGrowth, cohortGrowth } from '../../walk/cohort-growth.ts';
import type { StepState, TestState } from '../../walk/step-state.ts';
import type { AreaStanding } from './guide-standing.ts';

type Look = Pick<World, 'colour' | 'columns'>;

/** Lines of what is missing that the overview shows of a step. */
const MISSING_SHOWN = 2;

/** The steps with what is done, what comes next and what is missing. */
export function overviewPage({ data, walk }: AreaStanding, world: Look): string {
  const style = styles(world);
  const done = walk.steps.filter(({ status }) => status === 'done').length;
  const next = walk.next ? ` Next: ${walk.next.step.order} ${walk.next.step.title}.` : '';
  return [
    style.heading(data.area.name),
    `${done} of ${walk.steps.length} steps done.${next}`,
    '',
    ...walk.steps.flatMap((state) => stepLines(state, state === walk.next, style, world.columns)),
    ...strayLines(walk.strays.length, world.columns),
    '',
  ].join('\n');
}

/** Answers that stand in the file and answer nothing. */
function strayLines(strays: number, columns: number): string[] {
  if (strays === 0) return [];
  const rows = strays === 1 ? '1 row of answers/progress.csv answers' : `${strays} rows of answers/progress.csv answer`;
  return ['', wrap(`${rows} no question of these steps.`, columns)];
}

const TITLE_WIDTH = 44;

function stepLines(state: StepState, isNext: boolean, style: Styles, columns: number): string[] {
  const { step, status, missing } = state;
  const head = `${isNext ? '>' : ' '} ${String(step.order).padStart(2)} ${step.title}`.padEnd(TITLE_WIDTH);
  const more = missing.length - MISSING_SHOWN;
  return [
    `${isNext ? style.strong(head) : head} ${paint(status, style)(STATUS_WORDS[status])}`,
    ...(isNext || status === 'under-way' || status === 'blocked'
      ? [
          ...missing.slice(0, MISSING_SHOWN).map((line) => indented(`- ${line}`, columns)),
          ...(more > 0 ? [indented(`- and ${more} more`, columns)] : []),
        ]
      : []),
  ];
}

function indented(line: string, columns: number): string {
  return wrap(line, columns - 5, '  ').replace(/^/gm, '     ');
}

function paint(status: StepState['status'], style: Styles): (text: string) => string {
  return { done: style.good, 'under-way': style.warn, 'not-begun': style.dim, blocked: style.bad }[status];
}

/** One step: what it is for, who should be there, what to prepare, and how far it is. */
export function stepPage(state: StepState, standing: AreaStanding, world: Look): string {
  const style = styles(world);
  const { step, needs, tests, questions, status } = state;
  const answered = questions.filter(({ answer }) => answer !== undefined).length;
  return [
    '',
    style.heading(`${step.order}. ${step.title}: ${STATUS_WORDS[status]}`),
    wrap(step.purpose, world.columns),
    ...list('Who should be in the room', step.people, style, world.columns),
    ...list('What to prepare', step.prepare, style, world.columns),
    ...(needs.length === 0
      ? []
      : ['', style.heading('Before it can begin'), ...needs.flatMap((test) => testLines(test, style, world.columns))]),
    ...(tests.length === 0
      ? []
      : ['', style.heading('How far it is'), ...tests.flatMap((test) => testLines(test, style, world.columns))]),
    ...(questions.length === 0 ? [] : ['', `Questions: ${answered} of ${questions.length} answered.`]),
    ...(step.id === 'cohorts' ? ['', ...growthLines(standing, style, world.columns)] : []),
    '',
  ].join('\n');
}

function list(title: string, items: readonly string[], style: Styles, columns: number): string[] {
  return ['', style.heading(title), ...items.map((item) => wrap(`- ${item}`, columns, '  '))];
}

function testLines({ title, met, found, missing }: TestState, style: Styles, columns: number): string[] {
  const mark = met ? style.good('[x]') : style.warn('[ ]');
  return [
    `${mark} ${wrap(`${title}: ${found}.`, columns - 4, '    ')}`,
    ...missing.map((line) => `    ${wrap(`missing: ${line}`, columns - 4, '      ')}`),
  ];
}

/** Groups that the growth table shows. */
const GROUPS_SHOWN = 12;

/** What each group of children adds to growth, for the choice of cohorts. */
function growthLines(standing: AreaStanding, style: Styles, columns: number): string[] {
  const { data, playbook } = standing;
  const growth = cohortGrowth(data.caseload, data.calendar, playbook.disclosure);
  if (growth === undefined) {
    return [
      wrap(
        'What each group adds to growth is not known: the extract is not complete a year before the census.',
        columns,
      ),
    ];
  }
  const title = (provision: string) =>
    playbook.provision.provisions.find(({ id }) => id === provision)?.title ?? provision;
  return [
    style.heading('What adds most to the growth of open plans'),
    wrap(`${growthHead(growth)} Counts are rounded to ${playbook.disclosure.roundTo.value}.`, columns),
    '',
    `${'Provision, need and age'.padEnd(50)}${'before'.padStart(8)}${'now'.padStart(8)}${'change'.padStart(9)}`,
    ...growth.rows
      .slice(0, GROUPS_SHOWN)
      .map(({ provision, need, ageBand, before, now, change }) =>
        growthRow(`${title(provision)}, ${need}, ${ageBand}`, before, now, change),
      ),
    ...(growth.small.groups === 0
      ? []
      : [
          growthRow(
            `${growth.small.groups} small groups together`,
            growth.small.before,
            growth.small.now,
            growth.small.now - growth.small.before,
          ),
        ]),
  ];
}

function growthHead({ from, to, before, now }: CohortGrowth): string {
  return `Open plans went from about ${plainNumber(before)} on ${longDate(isoDay(from))} to about ${plainNumber(now)} on ${longDate(isoDay(to))}.`;
}

function growthRow(label: string, before: number, now: number, change: number): string {
  const short = label.length > 49 ? `${label.slice(0, 48)}\u2026` : label;
  const sign = change > 0 ? '+' : '';
  return `${short.padEnd(50)}${plainNumber(before).padStart(8)}${plainNumber(now).padStart(8)}${`${sign}${plainNumber(change)}`.padStart(9)}`;
}

/** How to go on with an area later. */
export function goOnHint(folder: string, world: Pick<World, 'cwd'>): string {
  const place = shownPath(world.cwd, folder);
  return `Go on with: dbv guide${place === '' ? '' : ` ${/\s/.test(place) ? `"${place}"` : place}`}`;
}
