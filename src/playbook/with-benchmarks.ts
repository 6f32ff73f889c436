import { type BenchmarksContent, benchmarksSchema, type Overlay, type Playbook } from '../model/playbook.ts';
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
  if (files.size === 0) return playbook;
  const faults: Fault[] = [];
  const own = [...files].flatMap(([file, text]): { file: string; value: BenchmarksContent }[] => {
    const part = readYamlPart(file, canonicalText(text), benchmarksSchema);
    faults.push(...(isFaults(part) ? part : checkBenchmarks(part, indicatorIds)));
    return isFaults(part) ? [] : [part];
  });
  if (faults.length > 0) {
    throw faultsError(
      'The area\u2019s published figures',
      faults,
      'Make the file again with dbv import ees, or delete it.',
    );
  }
  const releases = new Set(own.map(({ value }) => value.release));
  const kept = playbook.benchmarks.filter(({ release }) => !releases.has(release));
  const benchmarks = [...kept, ...own.map(({ value }) => value)];
  const shipped = new Set(playbook.benchmarks.map(({ release }) => release));
  const overlays = own.map(
    ({ file, value: { release } }): Overlay => ({
      file,
      kind: 'benchmarks',
      id: release,
      change: shipped.has(release) ? 'changed' : 'added',
      what: [],
    }),
  );
  return {
    ...playbook,
    overlays: [...playbook.overlays, ...overlays],
    benchmarks: benchmarks.toSorted((a, b) => (a.release < b.release ? -1 : Number(a.release > b.release))),
  };
}
