import type { Facts, GroupOutcome, Indicator } from '../model/indicator.ts';
import { type Outcome, unknown } from '../model/outcome.ts';
import type { Row } from '../model/tables/index.ts';
import { share } from './figures/share.ts';

type Measurement = Row<'measures'>;

/** Words of the unit column that say a figure is a share. */
const SHARE_WORDS = /share|per ?cent|%/i;

/** The measures an area already has: one for each name in `measures.csv`, in the order of the names. */
export const localMeasures: Indicator = {
  id: 'measure:<name>',
  title: 'Local measures',
  unit: 'value',
  polarity: 'context',
  definition:
    'For each name in measures.csv, the row with the latest date not after the reference date (of two on one day, the one further down): numerator ÷ denominator where both are filled, else value. It is a share, with an interval, where the numerator is 0 to the denominator and unit is blank or says share, percent or %; otherwise a value in its own unit.',
  source: 'The area, as measures.csv states',
  needs: ['measures'],
  compute: (facts) => namesIn(facts).map((name) => memberOf(name, latestOf(facts, name))),
};

function namesIn({ tables }: Facts): readonly string[] {
  return [...new Set(tables.measures?.rows.map(({ measure }) => measure))].toSorted();
}

function latestOf({ tables, calendar }: Facts, name: string): Measurement | undefined {
  return tables.measures?.rows
    .filter(({ measure, date }) => measure === name && date <= calendar.reference)
    .toSorted((a, b) => a.date - b.date || a.line - b.line)
    .at(-1);
}

function memberOf(name: string, latest: Measurement | undefined): GroupOutcome {
  const unit = latest && isShare(latest) ? 'share' : 'value';
  return {
    by: null,
    outcome: latest ? outcomeOf(latest) : unknown('nothing-to-count', 'Every row is after the reference date.'),
    member: { id: `measure:${name}`, title: titleOf(name), unit },
  };
}

/** A part of a whole, unless the unit says that it is something else. */
function isShare({ numerator, denominator, unit }: Measurement): boolean {
  if (numerator === undefined || denominator === undefined) return false;
  return numerator >= 0 && numerator <= denominator && (unit === undefined || SHARE_WORDS.test(unit));
}

function outcomeOf(row: Measurement): Outcome {
  const { numerator, denominator, value } = row;
  const trace = { used: 1, leftOut: [] };
  if (numerator !== undefined && denominator !== undefined) {
    return isShare(row)
      ? share(numerator, denominator)
      : { status: 'known', value: numerator / denominator, numerator, denominator, trace };
  }
  return value === undefined ? unknown('nothing-to-count') : { status: 'known', value, trace };
}

/** `speech-therapy-waits` → `Speech therapy waits`. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
