import {
  type BenchmarksContent,
  benchmarksSchema,
  type ElementContent,
  type Playbook,
  type StepContent,
} from '../model/playbook.ts';
import { type Fault, faultsError } from '../yaml/faults.ts';
import { isFaults, type Located, type Reading } from '../yaml/located.ts';
import { readYamlPart } from '../yaml/yaml-part.ts';
import { canonicalText } from './canonical-text.ts';
import { checkBenchmarks } from './check-benchmarks.ts';
import { checkElements } from './check-elements.ts';
import { checkSteps } from './check-steps.ts';
import { readElement } from './element.ts';
import { checkFileNames, filesIn, idOf, YAML_FILES } from './file-names.ts';
import { PART_NAMES, PARTS, type PartContents, type PartName, partsOf } from './parts.ts';
import { readStep } from './step.ts';

export interface LoadOptions {
  readonly version: string;
  /** The SHA-256 of `playbookDigestInput(files)`. */
  readonly sha256: string;
  /** The indicators that measures and benchmark figures may name. */
  readonly indicatorIds: readonly string[];
}

const MEND = 'Mend the lines named; each is file:line:column within the playbook folder.';

/**
 * The playbook from the texts of its files, keyed by their paths within its folder with forward slashes. Elements come
 * in order of id, steps in their own order, benchmarks in order of file name. Throws one UserError that lists every
 * fault of every file with its line and column and what to do.
 */
export function loadPlaybook(files: ReadonlyMap<string, string>, options: LoadOptions): Playbook {
  const paths = [...files.keys()].toSorted();
  const textOf = (path: string) => canonicalText(files.get(path) ?? '');
  const faults: Fault[] = checkFileNames(paths);

  /** The reading without its faults, which are kept. */
  const keep = <Content>(reading: Reading<Content>): Located<Content> | undefined => {
    if (!isFaults(reading)) return reading;
    faults.push(...reading);
    return undefined;
  };
  const part = <Name extends PartName>(name: Name): PartContents[Name] | undefined => {
    const file = YAML_FILES[name];
    const { schema, check } = PARTS[name];
    const read = files.has(file) ? keep(readYamlPart(file, textOf(file), schema)) : undefined;
    if (read && check) faults.push(...check(read));
    return read?.value;
  };
  const folder = <Content>(
    name: 'elements' | 'steps' | 'benchmarks',
    read: (path: string, text: string) => Reading<Content>,
  ): Located<Content>[] => filesIn(name, paths).flatMap((path) => keep(read(path, textOf(path))) ?? []);

  const parts: Partial<PartContents> = Object.fromEntries(PART_NAMES.map((name) => [name, part(name)]));
  const elements = folder<ElementContent>('elements', readElement);
  const steps = folder<StepContent>('steps', readStep);
  const benchmarks = folder<BenchmarksContent>('benchmarks', (path, text) =>
    readYamlPart(path, text, benchmarksSchema),
  );
  faults.push(
    ...checkElements(elements, {
      elementIds: filesIn('elements', paths).map(idOf),
      indicatorIds: options.indicatorIds,
      workstreams: parts.workstreams?.workstreams.map(({ id }) => id),
    }),
    ...checkSteps(steps, steps.length === filesIn('steps', paths).length, options.indicatorIds),
    ...benchmarks.flatMap((part) => checkBenchmarks(part, options.indicatorIds)),
  );

  if (faults.length > 0) throw faultsError('The playbook', faults, MEND);
  return {
    version: options.version,
    sha256: options.sha256,
    overlays: [],
    // A part that could not be read has left a fault.
    ...partsOf(parts as PartContents),
    elements: elements.map(({ value }) => value),
    steps: steps.map(({ value }) => value).toSorted((a, b) => a.order - b.order),
    benchmarks: benchmarks.map(({ value }) => value),
  };
}
