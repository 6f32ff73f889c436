import type { IndicatorResult } from '../model/diagnosis.ts';
import type { GroupOutcome } from '../model/indicator.ts';
import type { BenchmarksContent } from '../model/playbook.ts';

export type Benchmark = NonNullable<IndicatorResult['benchmark']>;
type By = GroupOutcome['by'];

const ENGLAND = 'England';

/**
 * Finds the published figures to stand beside an area's own: England, the region where one is given (by code or by
 * name), what is published of the area itself where its authority's number is given, and the spread of authorities. Of
 * two releases that have a figure, the later in the list counts. Undefined where nothing is published.
 */
export function benchmarkFinder(
  releases: readonly BenchmarksContent[],
  region?: string,
  laCode?: string,
): (id: string, by: By) => Benchmark | undefined {
  const found = new Map<string, Benchmark>();
  for (const release of releases) {
    for (const [key, benchmark] of benchmarksOf(release, region, laCode)) found.set(key, benchmark);
  }
  return (id, by) => found.get(keyOf(id, by));
}

function benchmarksOf(
  release: BenchmarksContent,
  region: string | undefined,
  laCode: string | undefined,
): Map<string, Benchmark> {
  const found = new Map<string, Benchmark>();
  const add = (indicator: string, by: By | undefined, figures: Partial<Benchmark>) => {
    const key = keyOf(indicator, by);
    found.set(key, { ...(found.get(key) ?? provenanceOf(release, indicator)), ...figures });
  };
  const regionCode = region === undefined ? undefined : codeOf(release, region);
  for (const { indicator, by, geography, value } of release.figures) {
    if (geography === ENGLAND) add(indicator, by, { england: value });
    if (geography === regionCode) add(indicator, by, { region: value, regionName: release.geographies[regionCode] });
    if (geography === laCode) add(indicator, by, { area: value });
  }
  for (const { indicator, by, ...spread } of release.spreads) add(indicator, by, { spread });
  return found;
}

function provenanceOf({ release, publisher, periods, sources }: BenchmarksContent, id: string): Benchmark {
  const detail = sources[id];
  return {
    period: periods[id] ?? periods['*'] ?? release,
    source: detail === undefined ? `${publisher}, ${release}` : `${publisher}, ${release}. ${detail}`,
  };
}

/** The code of a region given by its code or name, without regard to case. */
function codeOf({ geographies }: BenchmarksContent, region: string): string | undefined {
  const wanted = region.trim().toLowerCase();
  return Object.keys(geographies).find(
    (code) => code.toLowerCase() === wanted || geographies[code]?.toLowerCase() === wanted,
  );
}

function keyOf(id: string, by: By | undefined): string {
  const groups = Object.entries(by ?? {}).map(([dimension, value]) => `${dimension}=${value}`);
  return [id, ...groups.toSorted()].join('|');
}
