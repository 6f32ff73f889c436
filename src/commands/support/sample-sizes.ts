import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { isoDay } from '../../model/day.ts';
import { stratumTitle } from '../../model/stratum-title.ts';
import { longDate, percentText, plainNumber } from '../../render/format.ts';
import type { Wanted } from '../../sampling/allocate.ts';
import { halfWidth } from '../../sampling/precision.ts';
import type { Design } from '../../sampling/trade-off.ts';
import type { Choices } from './draw-sample.ts';
import { tableLines } from './table-lines.ts';

/** What there is to draw from, and what sizes of sample give, for a person to choose. */
export function sizesText(choices: Choices, world: Pick<World, 'colour' | 'columns'>): string {
  const { options, taken, speakFrom } = choices;
  const style = styles(world);
  const paragraph = (text: string) => wrap(text, world.columns);
  return [
    ...frameLines(choices, world),
    style.heading('What a number of cases gives'),
    ...tableLines(
      ['', 'cases', 'all strata', 'one stratum', `${speakFrom} or more`],
      options.map(({ wanted, design }) => [
        flagOf(wanted),
        plainNumber(design.cases),
        pointsText(design.overall),
        strataPoints(design),
        `${design.speaking} of ${taken.length}`,
      ]),
      world.columns,
    ),
    '',
    paragraph(
      `Points either way: how far a share may be off, at 95%, where it is near a half and that is most. Last: strata with ` +
        `${speakFrom} cases or more, from which a share is shown and a stratum can be sized. ${ofOneStratum(choices)}`,
    ),
    paragraph('Cases of which reviewers cannot say leave the count, so draw a few more than you need.'),
    '',
  ].join('\n');
}

/** Who there is to draw from, and who is left out and why. */
export function frameLines(choices: Choices, world: Pick<World, 'colour' | 'columns'>): string[] {
  const { area, census, frame, taken, leftOut, setAside, smallest, playbook } = choices;
  const title = (id: string) => stratumTitle(playbook.provision, id);
  const inside = childrenIn(frame.strata);
  const left = childrenIn(leftOut);
  const paragraph = (text: string) => wrap(text, world.columns);
  const small = leftOut.every(({ plans }) => plans.length < smallest);
  return [
    styles(world).heading(`${area}: ${plainNumber(inside + frame.outside)} open plans on ${longDate(isoDay(census))}`),
    paragraph(`Drawn from: ${plainNumber(inside - left)} children in ${some(taken.length, 'stratum', 'strata')}.`),
    ...(leftOut.length > 0
      ? [
          paragraph(
            `Left out: ${plainNumber(left)} children (${percentText(left / inside)}) in ${some(leftOut.length, 'stratum', 'strata')}` +
              `${small ? ` of fewer than ${smallest}` : ''}: ` +
              `${leftOut.map(({ id, plans }) => `${title(id)} (${plans.length})`).join('; ')}. --strata says which are drawn from.`,
          ),
        ]
      : []),
    ...(frame.outside > 0
      ? [paragraph(`In no stratum: ${some(frame.outside, 'open plan')}, at an age outside 0 to 25.`)]
      : []),
    ...(setAside > 0
      ? [paragraph(`Set aside as faulty, and so out of the draw: ${some(setAside, 'row')} (dbv check says why).`)]
      : []),
    '',
  ];
}

function childrenIn(strata: Choices['taken']): number {
  return strata.reduce((sum, { plans }) => sum + plans.length, 0);
}

function ofOneStratum({ playbook }: Choices): string {
  const [first, ...more] = playbook.sampling.tradeOff.perStratum.map(
    (cases, index) => `${cases} ${index === 0 ? 'cases give ' : ''}${pointsText(halfWidth(cases))}`,
  );
  return `Within one stratum ${[`${first} points`, ...more].join(', ')}.`;
}

/** How far off a share may be, in whole points, never fewer than it is: `±17`. */
export function pointsText(halfWidth: number): string {
  // Settled first, so that a hair above a whole number is not a point more.
  return `\u00b1${Math.ceil(Number((halfWidth * 100).toPrecision(9)))}`;
}

/** The points of the strata with the most and the fewest cases. */
export function strataPoints({ atBest, atWorst }: Design): string {
  const [best, worst] = [pointsText(atBest), pointsText(atWorst)];
  return best === worst ? best : `${best} to ${worst}`;
}

/** A size as it is typed on a command line. */
export function flagOf(wanted: Wanted): string {
  if (wanted.by === 'total') return `--size ${wanted.cases}`;
  if (wanted.by === 'stratum') return `--per-stratum ${wanted.cases}`;
  return `--precision ${Number((wanted.within * 100).toPrecision(12))}`;
}

/** A count with its thing. */
export function some(count: number, thing: string, things = `${thing}s`): string {
  return `${plainNumber(count)} ${count === 1 ? thing : things}`;
}
