import type { Fault } from '../yaml/faults.ts';

/** The single files of the playbook; elements, steps and benchmarks are files in folders of those names. */
export const YAML_FILES = {
  themes: 'themes.yaml',
  provision: 'provision.yaml',
  streams: 'streams.yaml',
  pathways: 'pathways.yaml',
  sampling: 'sampling.yaml',
  forecast: 'forecast.yaml',
  disclosure: 'disclosure.yaml',
  workstreams: 'workstreams.yaml',
  survey: 'survey.yaml',
  caseReviewKit: 'kits/case-review.yaml',
  programme: 'programme.yaml',
  unitCosts: 'unit-costs.yaml',
  plan: 'plan.yaml',
  wording: 'wording.yaml',
} as const;

/** The programme's 17 elements. An area may add its own; none of these can be taken away. */
export const ELEMENT_IDS = Array.from({ length: 17 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);

const FOLDERS = {
  elements: /^elements\/[^/]+\.md$/,
  steps: /^steps\/[^/]+\.md$/,
  benchmarks: /^benchmarks\/[^/]+\.yaml$/,
} as const;

/** The folder of an area that holds what it lays over the playbook, in files of the same names. */
export const OVERLAY_FOLDER = 'playbook';

/** The files of one folder of the playbook, in order of name. */
export function filesIn(folder: keyof typeof FOLDERS, paths: readonly string[]): string[] {
  return paths.filter((path) => FOLDERS[folder].test(path)).toSorted();
}

/** The id that a file's name gives: `elements/E01.md` is `E01`. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

/** Files that must be there and are not, and files that are no part of a playbook. */
export function checkFileNames(paths: readonly string[]): Fault[] {
  const single: readonly string[] = Object.values(YAML_FILES);
  const needed = [...single, ...ELEMENT_IDS.map((id) => `elements/${id}.md`)];
  const missing = needed.filter((path) => !paths.includes(path));
  const known = (path: string) => single.includes(path) || Object.values(FOLDERS).some((folder) => folder.test(path));
  return [
    ...missing.map((file) => ({ file, message: 'The file is missing.', remedy: 'Add it.' })),
    ...paths
      .filter((path) => path !== 'README.md' && !known(path))
      .map((file) => ({ file, message: 'The file is no part of a playbook.', remedy: 'Rename it or take it out.' })),
  ];
}

/** A fault where the id in a file is not the file's name. */
export function checkIdIsFileName(file: string, id: string, position: { line: number; column: number }): Fault[] {
  const name = idOf(file);
  if (id === name) return [];
  return [
    {
      file,
      ...position,
      message: `The id "${id}" is not the file's name.`,
      remedy: `Use "${name}", or rename the file.`,
    },
  ];
}
