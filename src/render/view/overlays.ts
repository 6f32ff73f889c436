import type { Diagnosis } from '../../model/diagnosis.ts';
import type { Overlay } from '../../model/playbook.ts';
import type { Context } from './context.ts';
import type { Names } from './names.ts';
import type { TableView } from './table.ts';
import { capitalised, listWords, plural, sentence } from './words.ts';

type Change = Overlay['what'][number];

/** The file of the area's own that adds an element, or changes it; undefined where none does. */
export function overlayOf({ playbook }: Pick<Diagnosis, 'playbook'>, element: string): Overlay | undefined {
  return playbook.overlays.find(({ kind, id }) => kind === 'element' && id === element);
}

/** Ids of the elements that are the area's own and not the programme's. */
export function ownElements({ playbook }: Pick<Diagnosis, 'playbook'>): string[] {
  return playbook.overlays.filter(({ kind, change }) => kind === 'element' && change === 'added').map(({ id }) => id);
}

/** "17 elements", or "17 elements and 1 of the area's own". */
export function elementCount(diagnosis: Pick<Diagnosis, 'elements' | 'playbook'>): string {
  const own = ownElements(diagnosis).length;
  const shipped = `${diagnosis.elements.length - own} elements`;
  return own === 0 ? shipped : `${shipped} and ${own} of the area\u2019s own`;
}

/** "17 × 3 picture", whose rows are every element. */
export function pictureName({ elements, themes }: Pick<Diagnosis, 'elements' | 'themes'>): string {
  return `${elements.length} × ${themes.length} picture`;
}

/** The sections whose figures or words a part of the playbook bears on. */
const BEARS_ON: Readonly<Record<string, readonly number[]>> = {
  element: [1, 2, 5],
  benchmarks: [4, 5],
  themes: [1, 5],
  streams: [1, 5, 6],
  pathways: [1, 6],
  survey: [2],
  workstreams: [8],
  unitCosts: [4],
  plan: [8],
};

const PART_WORDS: Readonly<Record<string, string>> = {
  themes: 'the words of the themes',
  streams: 'how evidence becomes a score',
  pathways: 'the pathways',
  survey: 'the surveys',
  workstreams: 'the workstreams',
  sampling: 'how cases are drawn',
  disclosure: 'what may leave the building',
  caseReviewKit: 'the case review kit',
  unitCosts: 'published unit costs',
  plan: 'what the plan is checked for',
  wording: 'the wording that is pointed out',
};

/** What of the area's own a section rests on, in a sentence under its heading; empty where nothing is. */
export function ownNote({ playbook }: Pick<Diagnosis, 'playbook'>, names: Names, section: number): string {
  const used = playbook.overlays.filter(({ kind, id }) => BEARS_ON[kind === 'part' ? id : kind]?.includes(section));
  const list = (change: Overlay['change']) =>
    listWords(used.filter((overlay) => overlay.change === change).map((overlay) => overlayName(overlay, names)));
  const [added, changed] = [list('added'), list('changed')];
  const parts = [...(added === '' ? [] : [`adds ${added}`]), ...(changed === '' ? [] : [`changes ${changed}`])];
  if (parts.length === 0) return '';
  return `The area\u2019s own playbook bears on this section: it ${parts.join(', and ')}. Section 9 says what and why.`;
}

function overlayName({ kind, id, title }: Overlay, names: Names): string {
  if (kind === 'element') return names.elementShort(id);
  if (kind === 'benchmarks') return `the published figures of ${id}`;
  return kind === 'part' ? (PART_WORDS[id] ?? wordsOf(id)) : (title ?? id);
}

/** How many files lie over the playbook. */
export function overlaysCount({ playbook: { overlays } }: Pick<Diagnosis, 'playbook'>): string {
  if (overlays.length === 0) return 'none';
  const files = `${overlays.length} ${plural(overlays.length, 'file', 'files')} of the area\u2019s own`;
  return `${files}, listed below with what ${plural(overlays.length, 'it adds or changes', 'they add or change')}`;
}

/** Everything that the area's own files add or change, each with its reason, as shipped and as used here. */
export function overlaysTable({ diagnosis, names, table }: Context): TableView {
  return table({
    id: 'table-overlays',
    caption: 'What the area\u2019s own playbook adds or changes',
    columns: ['What', 'As shipped', 'Here', 'Why'],
    bodies: diagnosis.playbook.overlays.map((overlay) => ({
      title: `${capitalised(overlayName(overlay, names))} (${overlay.file})`,
      rows: overlay.what.length === 0 ? [wholeRow(overlay)] : overlay.what.map((change) => row(change, overlay)),
    })),
  });
}

/** A file that adds something, or stands in place of something, as a whole. */
function wholeRow({ change, kind, reason = '' }: Overlay): readonly string[] {
  const words = change === 'added' ? 'added' : 'in place of what was shipped';
  return [kind === 'benchmarks' ? 'all figures' : 'all of it', '', words, sentence(reason)];
}

function row({ what, change, was = '', now, reason }: Change, overlay: Overlay): readonly string[] {
  return [wordsOf(what), was, now ?? BARE[change], sentence(reason ?? overlay.reason ?? '')];
}

/** What of an element the area changes, in a line: "themes B weight 1 → 3; summary changed". */
export function changesInWords({ what }: Overlay): string {
  return what.map(changeInWords).join('; ');
}

/** One change: "themes B weight 1 → 3". */
export function changeInWords({ what, change, was, now }: Change): string {
  const arrow = was === undefined ? (now === undefined ? BARE.changed : `now ${now}`) : `${was} → ${now}`;
  return `${wordsOf(what)} ${change === 'changed' ? arrow : BARE[change]}`;
}

const BARE = { added: 'added', changed: 'changed', 'taken-out': 'taken out' } as const;

/** Keys as words: `hideBelow value` → "hide below value"; ids of indicators keep their hyphens. */
function wordsOf(keys: string): string {
  return keys
    .replace(/([a-z])([A-Z])/g, (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`)
    .replaceAll('_', ' ');
}
