import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { NEEDS } from '../../model/codes.ts';
import { isoDay } from '../../model/day.ts';
import { stratumTitle } from '../../model/stratum-title.ts';
import { percentText, plainNumber } from '../../render/format.ts';
import { casesOfEach } from '../../sampling/allocate.ts';
import { type MissedNeed, type Need, type NeedCount, overallNeeds } from '../../sampling/need-spread.ts';
import { halfWidth } from '../../sampling/precision.ts';
import type { Design } from '../../sampling/trade-off.ts';
import type { Choices, Sample } from './draw-sample.ts';
import type { SampleWritten } from './sample-files.ts';
import { flagOf, frameLines, pointsText, some } from './sample-sizes.ts';
import { tableLines } from './table-lines.ts';

/** What was chosen from, what was drawn, and what was written of it. */
export interface SampleAccount {
  readonly choices: Choices;
  readonly sample?: Sample;
  readonly written?: SampleWritten;
}

type Drawn = SampleAccount & { readonly sample: Sample };

/**
 * The account of a sample for a person. It names no plan and no case.
 *
 * @param replay the command that does the same without questions, where there were any
 */
export function sampleText(
  account: Drawn,
  area: string,
  replay: string | undefined,
  world: Pick<World, 'colour' | 'columns'>,
): string {
  const { choices, sample, written } = account;
  const style = styles(world);
  const paragraph = (text: string) => wrap(text, world.columns);
  return [
    ...frameLines(choices, world),
    style.heading(`${some(sample.design.cases, 'case')}, drawn with seed ${sample.seed}`),
    ...tableLines(['', 'children', 'cases', 'reserve', 'points'], stratumRows(account), world.columns),
    ...moreThanThereAre(account).map(paragraph),
    '',
    style.heading('Primary need: cases drawn (to be expected)'),
    ...needLines(account).map((line) => `  ${wrap(line, world.columns - 2, '    ')}`),
    ...missedLines(account).map(paragraph),
    '',
    ...(written ? writtenLines(written, area).map(paragraph) : [style.warn('Nothing was written.')]),
    ...(replay === undefined ? [] : ['', 'The same without questions:', replay]),
    '',
  ].join('\n');
}

function stratumRows({ choices, sample }: Drawn): string[][] {
  const { taken, populations, playbook } = choices;
  const { design, drawn } = sample;
  const reserves = drawn.filter(({ reserve }) => reserve);
  const row = (title: string, children: number, cases: number, inReserve: number, points: number) => [
    title,
    ...[children, cases, inReserve].map((count) => plainNumber(count)),
    pointsText(points),
  ];
  return [
    ...taken.map(({ id }, index) => {
      const cases = design.sizes[index]!;
      const inReserve = reserves.filter(({ stratum }) => stratum === id).length;
      return row(stratumTitle(playbook.provision, id), populations[index]!, cases, inReserve, halfWidth(cases));
    }),
    row(
      'All these strata',
      populations.reduce((sum, each) => sum + each, 0),
      design.cases,
      reserves.length,
      design.overall,
    ),
  ];
}

/** Says where there were not children enough for what was wanted. */
function moreThanThereAre({ choices, sample }: Drawn): string[] {
  const { wanted, design } = sample;
  if (wanted.by === 'total') {
    return wanted.cases > design.cases
      ? [`Not ${plainNumber(wanted.cases)} cases, because there are no more children.`]
      : [];
  }
  const each = casesOfEach(wanted);
  const whole = choices.populations.filter((population) => population < each);
  return whole.length > 0
    ? [`All children of ${some(whole.length, 'stratum', 'strata')} are drawn, because there are no more.`]
    : [];
}

/** Needs of which half a case or more was to be expected, and those drawn; of all strata together, then of each. */
function needLines({ choices, sample }: Drawn): string[] {
  const lineOf = (title: string, needs: readonly Pick<NeedCount, 'need' | 'drawn' | 'expected'>[]) => {
    const shown = needs.filter(({ drawn, expected }) => drawn > 0 || expected >= 0.5);
    const parts = shown.map(({ need, ...cases }) => `${need ?? 'not recorded'} ${casesText(cases)}`);
    return `${title}: ${parts.join(', ')}`;
  };
  return [
    lineOf('All these strata', overallNeeds(sample.needs)),
    ...sample.needs.map(({ stratum, needs }) => lineOf(stratumTitle(choices.playbook.provision, stratum), needs)),
  ];
}

function casesText({ drawn, expected }: Pick<NeedCount, 'drawn' | 'expected'>): string {
  return `${plainNumber(drawn)} (${plainNumber(expected, 1)})`;
}

function missedLines({ choices, sample }: Drawn): string[] {
  const lines = sample.missed.map((missed) => missedLine(missed, choices));
  return lines.length === 0
    ? []
    : [
        '',
        ...lines,
        'That is chance and no fault. Do not look for a seed that draws them: take more cases, or say so beside what is found.',
      ];
}

/** In plain words, that a need many children have got no case. */
function missedLine({ stratum, need, share, expected }: MissedNeed, { playbook }: Choices): string {
  return `${stratumTitle(playbook.provision, stratum)}: ${percentText(share)} of the children have ${needTitle(need)} as their primary need, ${plainNumber(expected, 1)} cases were to be expected, and none was drawn.`;
}

function needTitle(need: Need): string {
  return `"${NEEDS[need]}"`;
}

function writtenLines({ file, keyFile, unchanged, keyMade }: SampleWritten, area: string): string[] {
  return [
    unchanged ? `${file} holds this sample already.` : `Wrote ${file}.`,
    `Wrote ${keyFile}: which plan each case is. It must stay on this machine; who has it can tell who the children are.`,
    ...(keyMade === undefined
      ? []
      : [`The key of the hashes was made: ${keyMade}. Keep it: with another key the same plans are other cases.`]),
    `Next: dbv kit case-review ${area}`,
  ];
}

/** The account for a script. It names no plan and no case. Half-widths are shares, 0–1. */
export function sampleJson({ choices, sample, written }: SampleAccount): string {
  const { area, reference, census, frame, taken, leftOut, populations, setAside, options } = choices;
  return jsonText({
    area,
    referenceDate: isoDay(reference),
    census: isoDay(census),
    strata: taken.map(({ id }, index) => ({ stratum: id, children: populations[index] })),
    leftOut: leftOut.map(({ id, plans }) => ({ stratum: id, children: plans.length })),
    inNoStratum: frame.outside,
    rowsSetAside: setAside,
    options: options.map(({ wanted, design }) => ({ flag: flagOf(wanted), ...designJson(design) })),
    ...(sample && { sample: sampleOf(choices, sample) }),
    ...(written && { written }),
  });
}

function designJson({ cases, nEffective, overall, atBest, atWorst, speaking }: Design) {
  return { cases, nEffective, halfWidth: { overall, atBest, atWorst }, strataThatSpeak: speaking };
}

function sampleOf({ taken }: Choices, { wanted, seed, design, drawn, needs, missed }: Sample) {
  return {
    flag: flagOf(wanted),
    seed,
    ...designJson(design),
    reserves: drawn.filter(({ reserve }) => reserve).length,
    strata: taken.map(({ id }, index) => ({
      stratum: id,
      cases: design.sizes[index],
      reserves: drawn.filter(({ stratum, reserve }) => stratum === id && reserve).length,
      halfWidth: halfWidth(design.sizes[index]!),
      needs: needs
        .find(({ stratum }) => stratum === id)!
        .needs.map(({ need = 'not recorded', ...counts }) => ({ need, ...counts })),
    })),
    missedNeeds: missed,
  };
}
