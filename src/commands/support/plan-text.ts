import { wrap } from '../../io/pages.ts';
import { type Styles, styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import type { PlanCheck, RegisterRow } from '../../model/plan.ts';
import { longDate, poundsText, writtenNumber } from '../../render/format.ts';
import { inert } from '../../render/inert.ts';
import { type Context, contextOf } from '../../render/view/context.ts';
import {
  checkedName,
  childrenText,
  measureCells,
  planIntroduction,
  plannedOf,
  planView,
  RESULT_WORDS,
} from '../../render/view/plan.ts';
import { movesText, UNSOURCED } from '../../render/view/register.ts';
import { codeWords, listWords, plural } from '../../render/view/words.ts';
import { tableLines } from './table-lines.ts';

interface Page {
  readonly context: Context;
  readonly style: Styles;
  readonly width: number;
}

function pageOf(document: Diagnosis, world: Pick<World, 'colour' | 'columns'>): Page {
  return { context: contextOf(inert(document)), style: styles(world), width: world.columns };
}

/** A plan on the terminal: by workstream, what it costs, and what it still lacks. */
export function planText(document: Diagnosis, world: Pick<World, 'colour' | 'columns'>): string {
  const page = pageOf(document, world);
  const { context, style } = page;
  const { area, asOf } = context.diagnosis;
  const { trajectoryNote } = planView(context);
  return [
    style.heading(`${area.name}: the plan, as of ${longDate(asOf)}`),
    ...planIntroduction(context.diagnosis).flatMap((sentence) => said(sentence, page)),
    '',
    ...context.diagnosis.judgements.workstreams.flatMap((workstream) => workstreamLines(workstream, page)),
    ...moneyLines(page),
    ...checkLines(page),
    ...(trajectoryNote === '' ? [] : [...said(trajectoryNote, page), '']),
    audienceLine(page),
    '',
  ].join('\n');
}

function said(sentence: string, { width }: Page, indent = '  '): string[] {
  return [`${indent}${wrap(sentence, width - indent.length, indent)}`];
}

function audienceLine({ context, style }: Page): string {
  return context.diagnosis.audience === 'internal'
    ? style.warn('Exact figures: for inside the building only.')
    : 'Small numbers are hidden (c) and others rounded; --internal shows exact figures.';
}

type Workstream = Diagnosis['judgements']['workstreams'][number];

function workstreamLines({ id, title }: Workstream, page: Page): string[] {
  const own = plannedOf(page.context.diagnosis).filter(({ written }) => written.workstream === id);
  if (own.length === 0) return [];
  return [
    page.style.heading(`Workstream ${id}: ${title}`),
    ...own.flatMap((planned) => interventionLines(planned, page)),
    '',
  ];
}

function interventionLines(planned: ReturnType<typeof plannedOf>[number], page: Page): string[] {
  const { written, alone, measures } = planned;
  const { context, style } = page;
  const { names, write } = context;
  const { id, title, owner = 'no owner', status, startDate, rampMonths, pathway } = written;
  const year = alone?.years.at(-1)?.year;
  const named = measures.filter(({ from }) => from === 'intervention');
  return [
    `  ${style.id(id)} ${style.strong(title)}`,
    ...said(
      `${owner}; ${codeWords(status)}; starts ${longDate(startDate)}, full strength after ${rampMonths} months.`,
      page,
      '      ',
    ),
    ...said(
      `${names.pathway(pathway)}: ${alone?.children && year ? `${childrenText(context, planned)} children a year by ${year}, ${write.range(alone.pounds, write.pounds)} a year.` : `${childrenText(context, planned)}.`}`,
      page,
      '      ',
    ),
    ...(named.length === 0
      ? said('No measure is named.', page, '      ')
      : named.flatMap((measure) => {
          const [text = '', today = ''] = measureCells(context, measure);
          return said(`Measure: ${text}: ${today}.`, page, '      ');
        })),
  ];
}

function moneyLines({ context, style, width }: Page): string[] {
  const money = context.diagnosis.plan?.money;
  const years = (money?.years ?? []).filter(({ cost, grant }) => cost > 0 || grant !== undefined);
  if (years.length === 0) return [];
  const hasGrant = money?.grantSource !== undefined;
  return [
    style.heading('What it costs'),
    ...tableLines(
      ['Year', 'recurring', 'one-off', 'cost', ...(hasGrant ? ['grant', 'beyond it'] : [])],
      years.map(({ year, recurring, oneOff, cost, grant }) => [
        year,
        ...[recurring, oneOff, cost].map(poundsText),
        ...(hasGrant
          ? [grant?.amount === undefined ? 'none' : poundsText(grant.amount), poundsText(grant?.over ?? cost)]
          : []),
      ]),
      width,
    ),
    '',
  ];
}

function checkLines(page: Page): string[] {
  const { context, style } = page;
  const { plan, judgements } = context.diagnosis;
  const checks: readonly PlanCheck[] = plan?.checks ?? [];
  const lacking = (judgements.plan?.checks ?? []).flatMap(({ id, title }) => {
    const own = checks.filter(({ check, status }) => check === id && status !== 'met');
    if (own.length === 0) return [];
    return [
      `  ${style.strong(title)}`,
      ...own.flatMap((check) => {
        const paint = { 'not-met': style.bad, 'to-look-at': style.warn, 'not-checked': style.dim, met: style.good };
        const who = listWords(checkedName(context, check));
        const [line = ''] = said(`${who === '' ? '' : `${who}: `}${check.detail}`, page, '      ');
        return [`${line} ${paint[check.status](`[${RESULT_WORDS[check.status]}]`)}`];
      }),
    ];
  });
  if (checks.length === 0) return [];
  return [style.heading('Checks'), ...(lacking.length === 0 ? ['  All met.'] : lacking), ''];
}

const WHOSE: Readonly<Record<RegisterRow['of'], string>> = {
  area: 'What the area assumes',
  intervention: 'What interventions are taken to deliver and to cost',
  playbook: 'What the playbook assumes',
};

/** Every number that is not data, on the terminal. */
export function assumptionsText(document: Diagnosis, world: Pick<World, 'colour' | 'columns'>): string {
  const page = pageOf(document, world);
  const { context, style } = page;
  const { area, asOf, plan } = context.diagnosis;
  const rows = plan?.register ?? [];
  const unsourced = rows.filter(({ source }) => source === undefined).length;
  return [
    style.heading(`${area.name}: assumptions, as of ${longDate(asOf)}`),
    ...said(
      `${rows.length} numbers are not data; ${unsourced === 0 ? 'all have a source' : `${unsourced} ${plural(unsourced, 'is', 'are')} unsourced`}.`,
      page,
    ),
    '',
    ...(Object.keys(WHOSE) as RegisterRow['of'][]).flatMap((of) => {
      const own = rows.filter((row) => row.of === of);
      if (own.length === 0) return [];
      return [style.heading(WHOSE[of]), ...own.flatMap((row) => registerLines(row, page)), ''];
    }),
    audienceLine(page),
    '',
  ].join('\n');
}

function registerLines(row: RegisterRow, page: Page): string[] {
  const { style, context } = page;
  const { id, title, low, central, high, unit, source, owner, date } = row;
  const range =
    low === undefined || high === undefined || low === high ? '' : ` (${writtenNumber(low)} to ${writtenNumber(high)})`;
  const where = [source ?? UNSOURCED, ...(owner === undefined ? [] : [owner]), ...(date ? [longDate(date)] : [])];
  return [
    `  ${style.id(id)}  ${style.strong(`${writtenNumber(central)}${range}`)} ${unit}`,
    ...(title === id ? [] : said(title, page, '      ')),
    ...said(`${where.join('; ')}.`, page, '      '),
    ...said(movesText(context, row), page, '      '),
  ];
}
