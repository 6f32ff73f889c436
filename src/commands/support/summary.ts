import type { AreaData } from '../../ingest/read-area.ts';
import { shownPath } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { type Styles, styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { type Diagnosis, type Figure, type IndicatorResult, isProtected } from '../../model/diagnosis.ts';
import { changeText, longDate, percentText, plainNumber } from '../../render/format.ts';
import { countBySeverity, countsInWords, fileAccounts } from './issue-report.ts';

/** Where a report was written, and what. */
export interface Place {
  readonly out: string;
  readonly files: readonly string[];
}

/** What a script needs of a run: where the files are, and the headlines. */
export function summaryJson(diagnosis: Diagnosis, data: AreaData, { out, files }: Place): string {
  const { area, asOf, audience, themes, notDone } = diagnosis;
  return jsonText({
    out,
    files,
    area: area.name,
    asOf,
    audience,
    issues: countBySeverity(data.issues),
    inputs: fileAccounts(data),
    themes: themes.map(({ id, title, status, score, coverage }) => ({ id, title, status, score, coverage })),
    priorities: prioritiesByScore(diagnosis).map(({ id, title, score, grade, rank }) => ({
      id,
      title,
      score,
      grade,
      rank,
    })),
    notDone,
  });
}

/** Figures worth a line at the end of a run. */
const HEADLINES = [
  'open-plans',
  'plan-growth',
  'issued-in-20-weeks-share',
  'mainstream-share',
  'special-share',
  'special-independent-share',
] as const;

/** The end of a run on the terminal: what was read, what was found, what was not done, and where the report is. */
export function summaryText(diagnosis: Diagnosis, data: AreaData, { out, files }: Place, world: World): string {
  const style = styles(world);
  const place = shownPath(world.cwd, out) || '.';
  const headlines = HEADLINES.flatMap((id) =>
    diagnosis.indicators.filter((result) => result.id === id && result.by === null),
  );
  return [
    style.heading(`${diagnosis.area.name}, as of ${longDate(diagnosis.asOf)}`),
    rowsInWords(data),
    `${countsInWords(data.issues)}.`,
    '',
    ...headlines.map((result) => headlineLine(result, Math.max(...headlines.map(({ title }) => title.length)))),
    '',
    style.heading('Themes (100 = strongest evidence of need for change)'),
    ...diagnosis.themes.map(({ id, shortTitle, score }) => `  ${style.id(id)}  ${shortTitle}: ${scoreText(score)}`),
    '',
    style.heading('Priority elements'),
    ...priorityLines(diagnosis, style),
    '',
    ...notDoneLines(diagnosis, style, world.columns),
    `${style.good('Report:')} ${place}/ (${files.length} files)`,
    ...openLine(files, place),
    diagnosis.audience === 'internal'
      ? style.warn('Exact figures: for inside the building only.')
      : wrap(
          'Small numbers are hidden (c) and counts are rounded; --audience internal shows exact figures.',
          world.columns,
        ),
    '',
  ].join('\n');
}

function openLine(files: readonly string[], place: string): string[] {
  return files.includes('report.html') ? [`Open ${place}/report.html in a browser.`] : [];
}

function rowsInWords(data: AreaData): string {
  const accounts = fileAccounts(data);
  const sum = (key: 'read' | 'used' | 'setAside') => accounts.reduce((total, account) => total + account[key], 0);
  return `${accounts.length} tables, ${plainNumber(sum('read'))} rows read: ${plainNumber(sum('used'))} used, ${plainNumber(sum('setAside'))} set aside${sum('setAside') > 0 ? ' (dbv check says why)' : ''}.`;
}

function headlineLine(result: IndicatorResult, width: number): string {
  const title = `  ${result.title.padEnd(width)}`;
  if (result.status === 'unknown') return `${title} not known`;
  const england = result.benchmark?.england;
  const beside = england === undefined ? '' : `   England ${figureText(england, result.unit)}`;
  return `${title} ${figureText(result.value, result.unit).padStart(7)}${beside}`;
}

function figureText(figure: Figure | undefined, unit: IndicatorResult['unit']): string {
  if (figure === undefined) return 'not known';
  if (isProtected(figure)) return figure.protected;
  if (unit === 'share') return percentText(figure);
  return unit === 'growth' ? changeText(figure) : plainNumber(figure);
}

function scoreText(score: Figure | undefined): string {
  return score === undefined ? 'not scored' : figureText(score, 'count');
}

/** The highest score first; one that is withheld after those that are shown, by its rank. */
function prioritiesByScore({ elements }: Diagnosis): Diagnosis['elements'] {
  const scoreOf = ({ score }: Diagnosis['elements'][number]) => (typeof score === 'number' ? score : -1);
  return elements
    .filter(({ priority }) => priority)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a.rank?.median ?? 0) - (b.rank?.median ?? 0));
}

function priorityLines(diagnosis: Diagnosis, style: Styles): string[] {
  const priorities = prioritiesByScore(diagnosis);
  if (priorities.length === 0) return ['  None is certain enough to be called a priority.'];
  return priorities.flatMap(({ id, title, score, grade, rank }) => [
    `  ${style.id(id)}  ${title}`,
    `       ${scoreText(score)} of 100, grade ${grade ?? 'none'}${rank ? `, among the top five in ${percentText(rank.topFiveShare)} of draws` : ''}`,
  ]);
}

/** Names alone: the report gives each with its reason. */
function notDoneLines({ notDone }: Diagnosis, style: Styles, width: number): string[] {
  if (notDone.length === 0) return [];
  const names = notDone.map(({ analysis }) => analysis).join('; ');
  return [
    style.heading('Not done (the reasons are in the report)'),
    wrap(`${names}.`, width - 2).replace(/^/gm, '  '),
    '',
  ];
}
