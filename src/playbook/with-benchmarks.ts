import { type BenchmarksContent, benchmarksSchema, type Playbook } from '../model/playbook.ts';
import { type Fault, faultsError } from '../yaml/faults.ts';
import { isFaults } from '../yaml/located.ts';
import { readYamlPart } from '../yaml/yaml-part.ts';
import { canonicalText } from './canonical-text.ts';
import { checkBenchmarks } from './check-benchmarks.ts';

/**
 * A playbook with an area's own files of published figures, keyed by path as shown. They stand in place of the shipped
 * figures of the same release, and releases in the order of their names: where two have a figure, the later counts.
 *
 * Errors: one `UserError` that lists every fault of every file with its line and column.
 */
export function withBenchmarks(
  playbook: Playbook,
  files: ReadonlyMap<string, string>,
  indicatorIds: readonly string[],
): Playbook {
  const faults: Fault[] = [];
  const own = [...files].flatMap(([file, text]): BenchmarksContent[] => {
    const part = readYamlPart(file, canonicalText(text), benchmarksSchema);
    faults.push(...(isFaults(part) ? part : checkBenchmarks(part, indicatorIds)));
    return isFaults(part) ? [] : [part.value];
  });
  if (faults.length > 0) {
    throw faultsError(
      'The area\u2019s published figures',
      faults,
      'Make the file again with dbv import ees, or delete it.',
    );
  }
  const releases = new Set(own.map(({ release }) => release));
  const benchmarks = [...playbook.benchmarks.filter(({ release }) => !releases.has(release)), ...own];
  return {
    ...playbook,
    overlays: [...playbook.overlays, ...files.keys()],
    benchmarks: benchmarks.toSorted((a, b) => (a.release < b.release ? -1 : Number(a.release > b.release))),
  };
}
