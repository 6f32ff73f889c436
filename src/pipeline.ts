import { assess } from './assess/assess.ts';
import { baseline } from './baseline/baseline.ts';
import { baselineNotDone } from './baseline/not-done.ts';
import { forecast } from './forecast/forecast.ts';
import { type ForecastSources, forecastInput } from './forecast/input-from.ts';
import { forecastNotDone } from './forecast/not-done.ts';
import { whatIfs } from './forecast/what-ifs.ts';
import { INDICATORS } from './indicators/index.ts';
import { runIndicators } from './indicators/run.ts';
import type { AreaData } from './ingest/read-area.ts';
import type { Area } from './model/area.ts';
import { isoDay } from './model/day.ts';
import type { Baseline, Diagnosis } from './model/diagnosis.ts';
import type { Forecast, ScenariosResult } from './model/forecast.ts';
import type { Facts } from './model/indicator.ts';
import { groupIssues } from './model/issue-groups.ts';
import type { Playbook } from './model/playbook.ts';
import { steadyNumbers } from './model/steady-numbers.ts';
import { planOf } from './plan/plan.ts';
import { decisionsOf, withChallenges } from './walk/decisions.ts';
import { leftAlone } from './walk/left-alone.ts';

export interface DiagnoseOptions {
  readonly toolVersion: string;
  readonly seed: number;
  /** Size pathways from cases that were chosen without a frame. */
  readonly acceptPurposive: boolean;
}

/**
 * The method on one screen: what an area's records say, as one document with exact figures. `protect` makes the
 * document that may leave the building from it.
 */
export function diagnose(data: AreaData, area: Area, playbook: Playbook, options: DiagnoseOptions): Diagnosis {
  const { tables, caseload, calendar } = data;
  const facts = factsFrom(data, playbook);
  const { results: indicators, failed } = runIndicators(facts, playbook.benchmarks, area.region, area.la_code);
  const { sizes, ...assessment } = assess({ tables, caseload, calendar, indicators, playbook, ...options });
  const decisions = decisionsOf({ tables, playbook, diagnosis: assessment });
  const spending = baseline({ tables, caseload, calendar, indicators }, playbook);
  const outlook = outlookOf(data, area, playbook, { ...assessment, indicators, seed: options.seed });
  const plan = planOf({
    ...{ tables, caseload, calendar, playbook, sizes },
    diagnosis: { ...assessment, indicators: [...indicators] },
    leftAlone: leftAlone({ tables, playbook, diagnosis: assessment }),
    grant: area.plan?.grant,
    outlook,
  });

  return steadyNumbers({
    schemaVersion: '1.0',
    tool: { name: 'dbv', version: options.toolVersion },
    playbook: { version: playbook.version, sha256: playbook.sha256, overlays: playbook.overlays },
    area: describeArea(area),
    audience: 'internal',
    asOf: isoDay(calendar.reference),
    census: isoDay(calendar.census),
    period: { from: isoDay(calendar.from), to: isoDay(calendar.to) },
    history: { from: isoDay(calendar.historyFrom), stated: calendar.historyStated },
    seed: options.seed,
    inputs: accountOfInputs(data),
    issues: groupIssues(data.issues),
    corrections: [...data.corrections],
    indicators: [...indicators],
    indicatorDefinitions: INDICATORS.map(({ id, definition, source, needs }) => ({
      id,
      definition,
      source,
      tables: [...needs],
    })),
    ...assessment,
    elements: withChallenges(assessment.elements, tables),
    ...(decisions ? { decisions } : {}),
    baseline: spending,
    ...outlook,
    plan,
    notDone: [
      ...failed.map(({ id }) => ({
        analysis: id,
        reason: `The indicator ${id} failed and is left out. This is a fault in dbv.`,
      })),
      ...assessment.notDone,
      ...baselineNotDone(spending),
      ...forecastNotDone(outlook.forecast, outlook.scenarios, Object.keys(area.scenarios ?? {}).length),
    ],
    judgements: judgementsOf(playbook),
  });
}

/** The years to come: the forecast, what-ifs beside it, what it hangs on most, and what a budget would take. */
function outlookOf(
  { tables, caseload, calendar }: AreaData,
  area: Area,
  playbook: Playbook,
  found: Pick<ForecastSources, 'indicators' | 'opportunities' | 'seed'>,
): { readonly forecast: Forecast; readonly scenarios: ScenariosResult } {
  const input = forecastInput({ tables, caseload, calendar, playbook, ...found });
  const titles = new Map<string, string>(playbook.provision.provisions.map(({ id, title }) => [id, title]));
  return {
    forecast: forecast(input),
    scenarios: whatIfs(input, area, (provision) => titles.get(provision) ?? provision),
  };
}

/** A baseline by itself, and what it is to be read with: what can be said before any case was reviewed. */
export type BaselineDocument = Pick<
  Diagnosis,
  'area' | 'asOf' | 'audience' | 'indicators' | 'judgements' | 'notDone'
> & {
  readonly baseline: Baseline;
};

/** Why spending changed and where it goes, of the years that are asked for or else of those the method compares. */
export function baselineDocument(
  data: AreaData,
  area: Area,
  playbook: Playbook,
  years?: { readonly from: number; readonly to: number },
): BaselineDocument {
  const { tables, caseload, calendar } = data;
  const { results: indicators } = runIndicators(
    factsFrom(data, playbook),
    playbook.benchmarks,
    area.region,
    area.la_code,
  );
  const found = baseline({ tables, caseload, calendar, indicators }, playbook, years);
  return steadyNumbers({
    area: describeArea(area),
    asOf: isoDay(calendar.reference),
    audience: 'internal',
    indicators: [...indicators],
    baseline: found,
    notDone: baselineNotDone(found),
    judgements: judgementsOf(playbook),
  });
}

/** What indicators are worked out from. */
export function factsFrom({ tables, caseload, calendar }: AreaData, playbook: Playbook): Facts {
  const { provisions } = playbook.provision;
  return {
    tables,
    caseload,
    calendar,
    stateProvision: new Set(provisions.filter(({ state }) => state).map(({ id }) => id)),
  };
}

function describeArea({ name, la_code, region, report }: Area): Diagnosis['area'] {
  return {
    name,
    ...(la_code === undefined ? {} : { laCode: la_code }),
    ...(region === undefined ? {} : { region }),
    ...(report?.title === undefined ? {} : { title: report.title }),
    ...(report?.prepared_by === undefined ? {} : { preparedBy: report.prepared_by }),
  };
}

/** Every file read, with the account of its rows: read = used + set aside. */
function accountOfInputs({ accounts }: AreaData): Diagnosis['inputs'] {
  return accounts.map(({ setAside, ...account }) => ({ ...account, setAside: [...setAside] }));
}

/** The judgements that shaped the figures, carried in the document so that a report can be made from it alone. */
function judgementsOf(playbook: Playbook): Diagnosis['judgements'] {
  return {
    streams: playbook.streams,
    pathways: playbook.pathways,
    disclosure: playbook.disclosure,
    provisions: playbook.provision.provisions.map(({ id, title, dsgGroup }) => ({ id, title, dsgGroup })),
    surveyGroups: playbook.survey.groups,
    workstreams: playbook.workstreams,
    plan: playbook.plan,
    programme: playbook.programme.figures,
    benchmarks: playbook.benchmarks.map(({ release, publisher, licence, url, nextUpdate }) => ({
      release,
      publisher,
      licence,
      url,
      nextUpdate,
    })),
  };
}
