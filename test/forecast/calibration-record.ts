import type { ForecastContent } from '../../src/model/playbook.ts';
import { type Outcome, outcomeOf, REGIMES, summaryOf } from './calibration.ts';

/** What many forecasts of made-up areas came to, kept so that nobody has to make them all again. */
export interface CalibrationRecord {
  readonly draws: number;
  readonly areas: number;
  readonly regimes: readonly {
    readonly id: string;
    readonly summary: ReturnType<typeof summaryOf>;
    /** The first areas in full, to be made again by a test. */
    readonly first: readonly Outcome[];
  }[];
}

/** Areas of each kind that are kept in full. */
const KEPT = 8;

/** Forecasts so many areas of every kind. */
export function calibrate(
  content: ForecastContent,
  areas: number,
  draws: number,
  say: (text: string) => void,
): CalibrationRecord {
  return {
    draws,
    areas,
    regimes: Object.entries(REGIMES).map(([id, { regime }]) => {
      say(id);
      const outcomes = Array.from({ length: areas }, (_, index) => outcomeOf(regime, index + 1, content, draws));
      return { id, summary: summaryOf(outcomes), first: outcomes.slice(0, KEPT) };
    }),
  };
}

/** The figures as they stand in the documentation. */
export function calibrationText({ draws, areas, regimes }: CalibrationRecord): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const bands = regimes.map(({ id, summary }) =>
    [id, REGIMES[id]!.about, summary.total90, summary.parts90, summary.total50, summary.parts50]
      .map((cell) => (typeof cell === 'number' ? percent(cell) : cell))
      .join(' | '),
  );
  const errors = regimes.map(({ id, summary: { totalErrors, partErrors } }) =>
    [id, ...totalErrors.map(percent), ...partErrors.map(percent)].join(' | '),
  );
  return `# How well the forecast is calibrated

Figures from \`node bench/calibration.js\`, which makes areas from a process that is known in full, forecasts five years of each
from its history alone, and holds the forecast against what comes about: ${areas} areas of each kind, ${draws} draws each. The
process is not the model: children live one by one, and areas differ in their chances. docs/forecast.md says how the forecast
is made.

## How often the bands hold what comes about

A 90% band should hold it 90 times in 100, a 50% band 50 times. "Total" is all plans in each of five years; "provisions" is each
provision that has five plans or more, now or then.

| area | what it is | total, 90% | provisions, 90% | total, 50% | provisions, 50% |
| --- | --- | ---: | ---: | ---: | ---: |
${bands.map((row) => `| ${row} |`).join('\n')}

Bands are made for areas that may be unsteady, because five or six years cannot tell whether one is. Where nothing strays, those
of the total are somewhat wider than they need be; where levels take steps that stay, somewhat narrower.

## How far the middle of the forecast is from what comes about

Absolute errors over five years ÷ plans, beside two forecasts that need no model: that nothing changes, and that the ratio of
the last year comes again every year. Provisions: the errors of all provisions added up.

| area | total: model | no change | same growth | provisions: model | no change | same growth |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${errors.map((row) => `| ${row} |`).join('\n')}

Where nothing changes but by chance, no model can do better than saying so, and the forecast is a little worse; everywhere else
it is the best of the three, for the total and for provisions.
`;
}
