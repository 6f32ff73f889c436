import type { IndicatorResult } from '../model/diagnosis.ts';
import type { Facts, GroupOutcome, Indicator } from '../model/indicator.ts';
import { unknown } from '../model/outcome.ts';
import type { BenchmarksContent } from '../model/playbook.ts';
import { type Benchmark, benchmarkFinder } from './benchmarks.ts';
import { overall } from './figures/overall.ts';
import { INDICATORS } from './index.ts';

export interface IndicatorRun {
  /** In the order of the list; within an indicator everyone first, then its groups in the order of their codes. */
  readonly results: readonly IndicatorResult[];
  /** Indicators that broke. Each stands in the results as unknown. */
  readonly failed: readonly { readonly id: string; readonly message: string }[];
}

/**
 * Works out every indicator, each with the published figures it can be set against. `region` is a region's code or name,
 * `laCode` the area's own number. An indicator that lacks a table is unknown; one that breaks is a fault of ours, is
 * reported as such and does not stop the others.
 */
export function runIndicators(
  facts: Facts,
  benchmarks: readonly BenchmarksContent[],
  region?: string,
  laCode?: string,
): IndicatorRun {
  const benchmarkOf = benchmarkFinder(benchmarks, region, laCode);
  const results: IndicatorResult[] = [];
  const failed: { id: string; message: string }[] = [];
  for (const indicator of INDICATORS) {
    const { outcomes, failure } = attempt(indicator, facts);
    if (failure !== undefined) failed.push({ id: indicator.id, message: failure });
    results.push(
      ...outcomes.map((found, index) =>
        resultOf(indicator, found, sourcedOnce(benchmarkOf(indicator.id, found.by), index)),
      ),
    );
  }
  return { results, failed };
}

function attempt(indicator: Indicator, facts: Facts): { outcomes: readonly GroupOutcome[]; failure?: string } {
  try {
    return { outcomes: outcomesOf(indicator, facts) };
  } catch (error) {
    return {
      outcomes: overall(unknown('failed')),
      failure: error instanceof Error ? error.message : 'something that is not an error was thrown',
    };
  }
}

function outcomesOf({ needs, compute }: Indicator, facts: Facts): readonly GroupOutcome[] {
  const missing = needs.filter((name) => facts.tables[name] === undefined);
  return missing.length > 0 ? overall(unknown('table-missing', missing.join(', '))) : compute(facts);
}

/** The source is long and the same for every group of an indicator: it stands with the first alone. */
function sourcedOnce(benchmark: Benchmark | undefined, index: number): Benchmark | undefined {
  if (benchmark === undefined || index === 0) return benchmark;
  const { source: _, ...figures } = benchmark;
  return figures;
}

function resultOf(
  indicator: Indicator,
  { by, outcome, member }: GroupOutcome,
  benchmark: Benchmark | undefined,
): IndicatorResult {
  const { id, title, unit } = member ?? indicator;
  const { polarity, partOf } = indicator;
  const { trace, ...figures } = outcome;
  return {
    id,
    title,
    by,
    unit,
    polarity,
    ...(partOf === undefined ? {} : { partOf }),
    ...figures,
    used: trace.used,
    leftOut: [...trace.leftOut],
    ...(trace.blank === undefined ? {} : { blank: trace.blank }),
    ...(benchmark === undefined ? {} : { benchmark }),
  };
}
