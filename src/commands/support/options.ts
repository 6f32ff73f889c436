import { InvalidArgumentError } from 'commander';
import { isRegion, REGIONS } from '../../model/codes.ts';
import { dayFromIso } from '../../model/day.ts';

/** A date option, `YYYY-MM-DD`. */
export function dateOption(value: string): string {
  if (dayFromIso(value) === undefined) throw new InvalidArgumentError('Write a date as 2026-01-31.');
  return value;
}

/** The Department's number of an authority: three digits. */
export function laCodeOption(value: string): string {
  if (!/^\d{3}$/.test(value)) throw new InvalidArgumentError('Write three digits, such as 825.');
  return value;
}

/** A region of England, by code or name. */
export function regionOption(value: string): string {
  if (!isRegion(value)) {
    const known = Object.entries(REGIONS).map(([code, name]) => `${code} ${name}`);
    throw new InvalidArgumentError(`Choose one of: ${known.join(', ')}.`);
  }
  return value;
}

/** A whole number from a smallest value up. */
export function wholeOption(smallest: number) {
  return (value: string): number => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < smallest) {
      throw new InvalidArgumentError(`Write a whole number, ${smallest} or more.`);
    }
    return Number(value);
  };
}

/** Percentage points of an interval's half: from 1, and less than 50. */
export function pointsOption(value: string): number {
  const points = /^\d{1,2}(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (points < 1 || points >= 50) throw new InvalidArgumentError('Write points from 1 to 49, such as 17.');
  return points;
}

/** A list separated by commas, each from a closed set. */
export function listOption<Name extends string>(names: readonly Name[]) {
  return (value: string): Name[] => {
    const parts = value.split(',').map((part) => part.trim());
    const wrong = parts.filter((part) => !names.includes(part as Name));
    if (wrong.length > 0 || parts.length === 0) throw new InvalidArgumentError(`Choose from ${names.join(', ')}.`);
    return [...new Set(parts as Name[])];
  };
}

/** An option that may be given again and again. */
export function againOption(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Examples at the foot of a command's help. */
export function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`)].join('\n');
}
