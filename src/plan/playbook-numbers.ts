import type { RegisterRow } from '../model/plan.ts';
import type { ForecastContent, StreamsContent } from '../model/playbook.ts';

interface Judged {
  readonly streams: StreamsContent;
  readonly forecast: ForecastContent;
}

type Level = ForecastContent['starts'];

const WHERE = 'Its reason stands beside it in the playbook.';

/**
 * Numbers that the playbook assumes and that figures rest on: of evidence and sizing always, of the forecast where there is
 * one. Weights and scales of the kinds of evidence stand in the report in tables of their own.
 */
export function playbookNumbers({ streams, forecast }: Judged, isForecast: boolean): RegisterRow[] {
  const { contributoryMark, minimumCoverage, caseReviews, draws } = streams;
  return [
    row(
      'streams.yaml',
      'contributoryMark',
      'What a contributory naming counts beside a decisive one',
      contributoryMark.value,
      'share',
    ),
    row('streams.yaml', 'minimumCoverage', 'Least coverage of evidence for a score', minimumCoverage.value, 'share'),
    row(
      'streams.yaml',
      'draws.weightSpread',
      'How far weights vary in the draws behind ranks',
      draws.weightSpread,
      'share',
    ),
    row('streams.yaml', 'draws.priorityShare', 'Share of draws that makes a priority', draws.priorityShare, 'share'),
    row(
      'streams.yaml',
      'caseReviews.sizeFrom',
      'Effective cases that a stratum is sized from',
      caseReviews.sizeFrom,
      'cases',
    ),
    ...(isForecast ? ofForecast(forecast) : []),
  ];
}

function ofForecast({ recentYears, minimumYears, mostUnknown, starts, rates, growth }: ForecastContent): RegisterRow[] {
  return [
    row('forecast.yaml', 'recentYears', 'Years of history that rates are taken from', recentYears.value, 'years'),
    row('forecast.yaml', 'minimumYears', 'Years of flows that the model needs', minimumYears.value, 'years'),
    row(
      'forecast.yaml',
      'mostUnknown',
      'Share of plans without a known provision that is borne',
      mostUnknown.value,
      'share',
    ),
    drift('starts', 'Growth of new plans before the area\u2019s own years are seen', starts),
    drift('rates', 'Drift of chances of ceasing and moving before they are', rates),
    drift('growth', 'Growth of open plans, where history is too short for the model', growth),
  ];
}

/** The mean of a drift, with one standard deviation either way. */
function drift(key: string, title: string, { drift: { mean, sd } }: Level): RegisterRow {
  return {
    ...row('forecast.yaml', `${key}.drift`, title, mean, 'a year, logarithmic; low and high: one standard deviation'),
    low: mean - sd,
    high: mean + sd,
  };
}

function row(file: string, key: string, title: string, central: number, unit: string): RegisterRow {
  return { id: `playbook.${key}`, title, of: 'playbook', central, unit, source: `playbook/${file}`, still: WHERE };
}
