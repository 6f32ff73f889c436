import type { ScenarioChange } from '../model/scenario.ts';

const WHAT: Readonly<
  Record<Exclude<ScenarioChange['change'], 'cost' | 'inflation' | 'capacity' | 'intervention'>, string>
> = {
  starts: 'New plans',
  arrivals: 'Plans transferred in',
  moves: 'Moves between provisions',
  transfer_moves: 'Moves at a change of phase',
  ceases: 'Plans that end',
};

/** A change of a scenario in words. @param titleOf the title of a provision */
export function changeWords(change: ScenarioChange, titleOf: (provision: string) => string): string {
  return `${whatOf(change, titleOf)}: ${howOf(change, titleOf)}${whenOf(change)}.`;
}

function whatOf(change: ScenarioChange, titleOf: (provision: string) => string): string {
  switch (change.change) {
    case 'inflation':
      return 'Inflation';
    case 'cost':
      return change.of === 'all' ? 'The cost of every place' : `The cost of a place, ${titleOf(change.of)}`;
    case 'capacity':
      return `Places, ${titleOf(change.of)}${change.phase === undefined ? '' : `, ${change.phase}`}`;
    case 'intervention':
      return change.of === 'all' ? 'All interventions' : `Intervention ${change.of}`;
    default: {
      const into = 'into' in change && change.into !== undefined ? ` into ${titleOf(change.into)}` : '';
      const outOf = 'out_of' in change && change.out_of !== undefined ? ` out of ${titleOf(change.out_of)}` : '';
      const ages = change.age_band === undefined ? '' : `, aged ${change.age_band}`;
      return `${WHAT[change.change]}${outOf}${into}${ages}`;
    }
  }
}

function howOf(change: ScenarioChange, titleOf: (provision: string) => string): string {
  if (change.change === 'inflation') return `${percent(change.to)} a year`;
  if (change.scale !== undefined) return `times ${change.scale}`;
  if ('redirect_to' in change && change.redirect_to !== undefined) {
    return `${percent(change.share ?? 0)} go to ${titleOf(change.redirect_to)} instead`;
  }
  if ('delay_years' in change && change.delay_years !== undefined)
    return `${counted(change.delay_years, 'year')} later`;
  if ('delay_months' in change && change.delay_months !== undefined) {
    return `${counted(change.delay_months, 'month')} later`;
  }
  const shift = 'shift' in change ? (change.shift ?? 0) : 0;
  return shiftWords(change.change, shift);
}

function shiftWords(change: ScenarioChange['change'], shift: number): string {
  const direction = shift < 0 ? 'less' : 'more';
  const size = Math.abs(shift);
  switch (change) {
    case 'cost':
      return `£${size} a year ${direction}`;
    case 'ceases':
      return `${percent(size)} of plans a year ${direction}`;
    case 'intervention':
      return `delivers ${percent(size)} of its flow ${direction}`;
    case 'capacity':
      return `${size} ${shift < 0 ? 'fewer' : 'more'}`;
    default:
      return `${size} a year ${shift < 0 ? 'fewer' : 'more'}`;
  }
}

function whenOf(change: ScenarioChange): string {
  const from = 'from' in change && change.from !== undefined ? ` from ${change.from}` : '';
  const until = 'until' in change && change.until !== undefined ? ` until ${change.until}` : '';
  return from + until;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share as a percentage of at most one decimal. */
function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
