import {
  type BenchmarksContent,
  benchmarksSchema,
  disclosureSchema,
  type ElementContent,
  type Playbook,
  pathwaysSchema,
  programmeSchema,
  provisionSchema,
  type StepContent,
  streamsSchema,
  surveySchema,
  themesFileSchema,
  workstreamsFileSchema,
} from '../model/playbook.ts';
import type { PartSchema } from '../yaml/check-schema.ts';
import { type Fault, faultsError } from '../yaml/faults.ts';
import { isFaults, type Located, type Reading } from '../yaml/located.ts';
import { readYamlPart } from '../yaml/yaml-part.ts';
import { canonicalText } from './canonical-text.ts';
import { checkBenchmarks } from './check-benchmarks.ts';
import { checkPathways, checkProgramme, checkSurvey, checkThemes, checkWorkstreams } from './check-complete.ts';
import { checkElements } from './check-elements.ts';
import { checkProvision } from './check-provision.ts';
import { checkSteps } from './check-steps.ts';
import { checkStreams } from './check-streams.ts';
import { readElement } from './element.ts';
import { checkFileNames, filesIn, idOf, YAML_FILES } from './file-names.ts';
import { readStep } from './step.ts';

export interface LoadOptions {
  readonly version: string;
  /** The SHA-256 of `playbookDigestInput(files)`. */
  readonly sha256: string;
  /** The indicators that measures and benchmark figures may name. */
  readonly indicatorIds: readonly string[];
  /** Names of the overlay folders whose files are among those given. */
  readonly overlays?: readonly string[];
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
  const yaml = <Content>(path: string, schema: PartSchema<Content>, check?: (part: Located<Content>) => Fault[]) => {
    const part = files.has(path) ? keep(readYamlPart(path, textOf(path), schema)) : undefined;
    if (part && check) faults.push(...check(part));
    return part?.value;
  };
  const folder = <Content>(
    name: 'elements' | 'steps' | 'benchmarks',
    read: (path: string, text: string) => Reading<Content>,
  ): Located<Content>[] => filesIn(name, paths).flatMap((path) => keep(read(path, textOf(path))) ?? []);

  const themes = yaml(YAML_FILES.themes, themesFileSchema, checkThemes);
  const provision = yaml(YAML_FILES.provision, provisionSchema, checkProvision);
  const streams = yaml(YAML_FILES.streams, streamsSchema, checkStreams);
  const pathways = yaml(YAML_FILES.pathways, pathwaysSchema, checkPathways);
  const disclosure = yaml(YAML_FILES.disclosure, disclosureSchema);
  const workstreams = yaml(YAML_FILES.workstreams, workstreamsFileSchema, checkWorkstreams);
  const survey = yaml(YAML_FILES.survey, surveySchema, checkSurvey);
  const programme = yaml(YAML_FILES.programme, programmeSchema, checkProgramme);

  const elements = folder<ElementContent>('elements', readElement);
  const steps = folder<StepContent>('steps', readStep);
  const benchmarks = folder<BenchmarksContent>('benchmarks', (path, text) =>
    readYamlPart(path, text, benchmarksSchema),
  );
  faults.push(
    ...checkElements(elements, {
      elementIds: filesIn('elements', paths).map(idOf),
      indicatorIds: options.indicatorIds,
      workstreams: workstreams?.workstreams.map(({ id }) => id),
    }),
    ...checkSteps(steps, steps.length === filesIn('steps', paths).length),
    ...benchmarks.flatMap((part) => checkBenchmarks(part, options.indicatorIds)),
  );

  const whole = themes && provision && streams && pathways && disclosure && workstreams && survey && programme;
  if (faults.length > 0 || !whole) throw faultsError('The playbook', faults, MEND);
  return {
    version: options.version,
    sha256: options.sha256,
    overlays: [...(options.overlays ?? [])],
    themes: themes.themes,
    elements: elements.map(({ value }) => value),
    steps: steps.map(({ value }) => value).toSorted((a, b) => a.order - b.order),
    provision,
    streams,
    pathways,
    disclosure,
    workstreams: workstreams.workstreams,
    survey,
    programme,
    benchmarks: benchmarks.map(({ value }) => value),
  };
}
