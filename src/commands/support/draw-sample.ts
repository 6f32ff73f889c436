import { shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import type { Day } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { type Frame, type FrameStratum, frameOf } from '../../model/frame.ts';
import type { Playbook } from '../../model/playbook.ts';
import { allocate, leastTotal, type Wanted } from '../../sampling/allocate.ts';
import { ALL_STRATA, type ChosenStrata, chooseStrata, isNamed } from '../../sampling/choose-strata.ts';
import { type DrawnCase, draw, type ReserveRule } from '../../sampling/draw.ts';
import { type MissedNeed, missedNeeds, type NeedSpread, needSpread } from '../../sampling/need-spread.ts';
import { type Design, designOf, type SizeOption, tradeOff } from '../../sampling/trade-off.ts';
import { areaPlaybook } from './content.ts';
import { type LoadedArea, loadArea } from './load-area.ts';
import { quoted } from './map-flags.ts';
import { sampleJson, sampleText } from './sample-account.ts';
import { type SampleWritten, writeSample } from './sample-files.ts';
import { flagOf, sizesText } from './sample-sizes.ts';

export interface SampleOptions {
  readonly size?: number;
  readonly perStratum?: number;
  /** Percentage points. */
  readonly precision?: number;
  readonly strata?: readonly string[];
  readonly reserve?: ReserveRule;
  readonly seed: number;
  readonly asOf?: string;
  readonly keyFile?: string;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** Everything there is to draw from, and what sizes of sample would give. */
export interface Choices extends ChosenStrata {
  readonly area: string;
  readonly reference: Day;
  readonly census: Day;
  readonly frame: Frame;
  /** Rows of plans and placements that an error keeps out of the draw. */
  readonly setAside: number;
  readonly populations: readonly number[];
  readonly options: readonly SizeOption[];
  /** The fewest cases that every stratum gets of a total, and of all of them together. */
  readonly minimum: number;
  readonly least: number;
  /** The fewest cases with which a stratum speaks for itself, and the fewest children of one that is drawn from unasked. */
  readonly speakFrom: number;
  readonly smallest: number;
  readonly playbook: Playbook;
}

/** A sample as drawn. */
export interface Sample {
  readonly wanted: Wanted;
  readonly seed: number;
  readonly design: Design;
  readonly drawn: readonly DrawnCase[];
  readonly needs: readonly NeedSpread[];
  readonly missed: readonly MissedNeed[];
}

/** Gives the size a person wants. */
export type AskForSize = (choices: Choices) => Promise<Wanted>;

/**
 * Draws the sample of an area and writes it, or shows what it would be.
 *
 * Errors: `UserError` where there is nothing to draw from, nobody to ask for a size that is not given, a sample that would
 * be lost, or a place for the key that git would take.
 *
 * @param ask how to ask for the size; absent where nobody is there
 */
export async function drawSample(
  folder: string,
  options: SampleOptions,
  world: World,
  ask?: AskForSize,
): Promise<void> {
  const playbook = await areaPlaybook(folder, world);
  const keys = { cwd: world.cwd, env: world.env, keyFile: options.keyFile };
  const data = await loadArea(folder, playbook, options.asOf, keys);
  const choices = choicesOf(data, options, playbook);
  const given = wantedOf(options);
  if (given === undefined && options.dryRun) {
    return world.write(options.json ? sampleJson({ choices }) : sizesText(choices, world));
  }
  const wanted = given ?? (await askWith(ask, choices, world, folder));
  const sample = sampleOf(choices, wanted, options);
  const written = options.dryRun ? undefined : await writeSample(data, sample, options, keys);
  const account = { choices, sample, ...(written && { written }) };
  if (options.json) return world.write(sampleJson(account));
  warnOfGit(written, world);
  const area = shownPath(world.cwd, folder) || '.';
  world.write(sampleText(account, area, given === undefined ? replay(area, wanted, options) : undefined, world));
}

/** The command that does without questions what was done with them. */
function replay(
  area: string,
  wanted: Wanted,
  { strata, reserve, seed, asOf, keyFile, replace }: SampleOptions,
): string {
  const typed = (flag: string, value: string | undefined) => (value === undefined ? [] : [flag, quoted(value)]);
  return [
    ...['dbv', 'sample', quoted(area), flagOf(wanted)],
    ...typed('--strata', strata?.join(',')),
    ...typed('--reserve', reserve && reserveText(reserve)),
    ...typed('--seed', String(seed)),
    ...typed('--as-of', asOf),
    ...typed('--key-file', keyFile),
    ...(replace ? ['--replace'] : []),
  ].join(' ');
}

function reserveText(rule: ReserveRule): string {
  return rule.by === 'share' ? `${Number((rule.share * 100).toPrecision(12))}%` : String(rule.cases);
}

function choicesOf(data: LoadedArea, { strata }: SampleOptions, playbook: Playbook): Choices {
  requireRecords(data);
  const { tables, caseload, calendar, area } = data;
  const { sampling, streams } = playbook;
  const frame = frameOf(caseload, calendar.census);
  refuseUnknown(strata ?? [], frame.strata);
  const chosen = chooseStrata(frame.strata, sampling.smallestStratum.value, strata);
  if (chosen.taken.length === 0) {
    throw new UserError(`No stratum holds ${sampling.smallestStratum.value} children or more.`, {
      hint: `--strata ${ALL_STRATA} takes in smaller ones.`,
    });
  }
  const populations = chosen.taken.map(({ plans }) => plans.length);
  const speakFrom = streams.caseReviews.generaliseFrom;
  const setAside = [tables.plans, tables.placements].flatMap((table) => table?.setAside ?? []);
  return {
    ...chosen,
    area: area.name,
    reference: calendar.reference,
    census: calendar.census,
    frame,
    setAside: setAside.reduce((sum, { lines }) => sum + lines.length, 0),
    populations,
    options: tradeOff(populations, sampling, speakFrom),
    minimum: sampling.minimum.value,
    least: leastTotal(populations, sampling.minimum.value),
    speakFrom,
    smallest: sampling.smallestStratum.value,
    playbook,
  };
}

/** Cases are drawn from plans, by where the child is. */
function requireRecords({ tables }: LoadedArea): void {
  const missing = (['plans', 'placements'] as const).filter((name) => !tables[name]?.rows.length);
  if (missing.length === 0) return;
  throw new UserError(
    `There is nothing to draw from: ${missing.map((name) => `data/${name}.csv`).join(' and ')} with no row that can be used.`,
    {
      hint: 'dbv check says what is wrong. Cases are drawn from the plans open on the census day, by provision and phase.',
    },
  );
}

function refuseUnknown(names: readonly string[], strata: readonly FrameStratum[]): void {
  const unknown = names.find((name) => !strata.some((stratum) => isNamed(stratum, name)));
  if (unknown === undefined) return;
  throw new UserError(`--strata ${unknown}: no open plan is in a stratum of that name.`, {
    hint: `Strata are ${strata.map(({ id }) => id).join(', ')}. A provision stands for all its strata, ${ALL_STRATA} for every one.`,
  });
}

function wantedOf({ size, perStratum, precision }: SampleOptions): Wanted | undefined {
  if (size !== undefined) return { by: 'total', cases: size };
  if (perStratum !== undefined) return { by: 'stratum', cases: perStratum };
  return precision === undefined ? undefined : { by: 'precision', within: precision / 100 };
}

async function askWith(ask: AskForSize | undefined, choices: Choices, world: World, folder: string): Promise<Wanted> {
  if (!ask) {
    const area = shownPath(world.cwd, folder) || '.';
    throw new UserError('Nobody is there to ask: --size, --per-stratum or --precision must be given.', {
      hint: `dbv sample ${area} --dry-run shows what each size gives.`,
    });
  }
  world.say(sizesText(choices, world));
  return ask(choices);
}

function sampleOf(choices: Choices, wanted: Wanted, { reserve, seed }: SampleOptions): Sample {
  const { taken, populations, minimum, least, speakFrom, playbook } = choices;
  if (wanted.by === 'total' && wanted.cases < least) {
    throw new UserError(
      `${wanted.cases} cases cannot give each of ${taken.length} strata ${minimum}, or all its children: that takes ${least}.`,
      { hint: `Give --size ${least} or more, or name fewer strata with --strata.` },
    );
  }
  const sizes = allocate(populations, wanted, minimum);
  const rule = reserve ?? { by: 'share', share: playbook.sampling.reserve.share };
  const drawn = draw(taken, sizes, rule, seed);
  const needs = needSpread(taken, drawn);
  return {
    wanted,
    seed,
    design: designOf(populations, sizes, speakFrom),
    drawn,
    needs,
    missed: missedNeeds(needs, playbook.sampling.needSpread.expected),
  };
}

function warnOfGit(written: SampleWritten | undefined, world: World): void {
  if (!written?.gitNotAsked) return;
  world.say(`Git could not be asked whether it would take ${written.keyFile}. See that it does not.\n`);
}
