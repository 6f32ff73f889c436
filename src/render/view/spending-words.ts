import {
  type Figure,
  isProtected,
  NOT_GIVEN,
  type SpendChange,
  type SpendComparison,
  type SpendPart,
} from '../../model/diagnosis.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import type { Context } from './context.ts';
import { listWords, uncapitalised } from './words.ts';

type Split = Extract<SpendComparison['split'], { readonly status: 'known' }>;
/** What sentences about spending are written with. */
export type Words = Pick<Context, 'write' | 'names'>;

/** What each part of a change is called in a table. */
export const PART_TITLES: Readonly<Record<SpendPart, string>> = {
  caseload: 'Number of children',
  mix: 'Mix',
  'unit-cost': 'Cost a child',
  services: 'Services and block contracts',
};

/** A cell of spending, or a wider place, in words: "State special schools, ages 11 to 15". */
export function placeWords({ names }: Words, { provision, need, ageBand }: Partial<SpendChange>): string {
  const titles = [
    provision === undefined ? '' : names.provision(provision),
    need === undefined ? '' : need === NOT_GIVEN ? 'need not given' : names.group({ primary_need: need }),
    ageBand === undefined ? '' : ageBand === NOT_GIVEN ? 'age not given' : names.group({ age_band: ageBand }),
  ].filter((title) => title !== '');
  return titles.map((title, index) => (index === 0 ? title : uncapitalised(title))).join(', ');
}

/** What a comparison says, one fact a sentence and no more than the figures: what came together, never what caused what. */
export function comparisonSentences(words: Words, comparison: SpendComparison): string[] {
  const { from, to, spendFrom, spendTo, change, growth, split } = comparison;
  const { write } = words;
  const years = `from ${from} to ${to}`;
  const turn = directionOf(change);
  const grew = growth === undefined ? '' : ` (${write.change(growth)})`;
  const headline =
    turn === 'none'
      ? `Spending did not change ${years}: it was ${write.pounds(spendTo)}.`
      : `Spending ${turn === 'up' ? 'rose' : 'fell'} by ${write.poundsSize(change)}${grew} ${years}: it was ${write.pounds(spendFrom)}, then ${write.pounds(spendTo)}.`;
  if (split.status === 'unknown') {
    return [headline, `Not done: the split of this change. ${unknownReasonText(split.reason, split.detail)}`];
  }
  return [headline, ...splitSentences(words, split, change)];
}

function splitSentences(words: Words, split: Split, change: Figure): string[] {
  const { write } = words;
  const { all, services } = split;
  const parts = [
    { figure: all.caseload, text: caseloadWords(words, all) },
    { figure: all.mix, text: mixWords(split) },
    { figure: all.unitCost, text: costWords(all.unitCost, split) },
    { figure: services.change, text: `${moreOrLess(services.change)} spent on services and block contracts` },
  ];
  if (parts.some(({ figure }) => isProtected(figure))) {
    return ['How the change splits is withheld: too few children are beside some of the spending.'];
  }
  const turn = directionOf(change);
  const with_ = parts.filter(({ figure }) => directionOf(figure) === turn && turn !== 'none');
  const against = parts.filter((part) => directionOf(part.figure) !== 'none' && !with_.includes(part));
  const told = (list: typeof parts) =>
    listWords(
      list.map(
        ({ figure, text }, index) => `${write.poundsSize(figure)} ${index === 0 ? 'came with' : 'with'} ${text}`,
      ),
    );
  const noun = turn === 'up' ? 'rise' : 'fall';
  return [
    ...(with_.length === 0 ? [] : [`Of the ${noun} of ${write.poundsSize(change)}, ${told(with_)}.`]),
    ...(against.length === 0
      ? []
      : [
          turn === 'none'
            ? `Parts of it changed and made up for each other: ${told(against)}.`
            : `Against the ${noun}, ${told(against)}.`,
        ]),
  ];
}

function caseloadWords({ write }: Words, { childrenFrom, childrenTo, caseload }: SpendChange): string {
  const counts = `${write.count(childrenFrom)}, then ${write.count(childrenTo)}`;
  return `${directionOf(caseload) === 'down' ? 'fewer' : 'more'} children (${counts})`;
}

function mixWords(split: Split): string {
  const towards = directionOf(split.all.mix) === 'down' ? 'cheaper' : 'dearer';
  return `a mix of children that moved towards ${towards} ${listWords(cutBy(split, 'needs', 'age bands'))}`;
}

function costWords(unitCost: Figure, split: Split): string {
  return `${moreOrLess(unitCost)} spent on each child in the same ${cellKinds(split)}`;
}

function moreOrLess(figure: Figure): string {
  return directionOf(figure) === 'down' ? 'less' : 'more';
}

/** What the cells of a split are cut by: "provision and age band". */
export function cellKinds(split: Split): string {
  return listWords(cutBy(split, 'need', 'age band'));
}

function cutBy({ byNeed, byAgeBand }: Split, need: string, ageBand: string): string[] {
  return ['provision', ...(byNeed.length > 0 ? [need] : []), ...(byAgeBand.length > 0 ? [ageBand] : [])];
}

type Direction = 'up' | 'down' | 'none';

function directionOf(figure: Figure): Direction {
  if (isProtected(figure) || figure === 0) return 'none';
  return figure > 0 ? 'up' : 'down';
}

/** How the rows of a comparison were taken where they do not say the same in both years. */
export function takenSentences(words: Words, { from, to, split }: SpendComparison): string[] {
  if (split.status === 'unknown') return [];
  const { names } = words;
  const titles = (provisions: readonly (string | undefined)[]) =>
    listWords([...new Set(provisions)].map((provision) => names.provision(provision ?? '')));
  const by = (dimension: 'need' | 'age-band') =>
    split.notSplit.filter((one) => one.by === dimension).map(({ provision }) => provision);
  const once = split.servicesByProvision
    .filter(({ childrenFrom, childrenTo }) => childrenFrom !== undefined || childrenTo !== undefined)
    .map(({ provision }) => provision);
  const notSplit = (dimension: 'need' | 'age-band', word: string) =>
    by(dimension).length === 0
      ? []
      : [`Not split by ${word}, because rows of ${from} and of ${to} do not give it alike: ${titles(by(dimension))}.`];
  return [
    ...notSplit('need', 'need'),
    ...notSplit('age-band', 'age band'),
    ...(once.length === 0
      ? []
      : [
          `Taken as services in both years, because children are beside the spending of one of them only: ${titles(once)}.`,
        ]),
  ];
}

/** "311 of 320" places with a cost; of places that are withheld nothing is said. */
export function costedText({ write }: Pick<Words, 'write'>, costed: Figure, places: Figure): string {
  return isProtected(places) ? write.count(places) : write.of(costed, places);
}
