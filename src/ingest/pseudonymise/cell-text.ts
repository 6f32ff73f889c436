import type { ColumnKind } from '../../model/cells.ts';
import { type Day, isoDay } from '../../model/day.ts';

/** A value as the text of a cell that would be read as that value: the inverse of reading. Blank for no value. */
export function cellText(kind: ColumnKind, value: unknown): string {
  return value === undefined ? '' : WRITERS[kind](value as never);
}

const asIs = (value: string) => value;

const WRITERS: Readonly<Record<ColumnKind, (value: never) => string>> = {
  id: asIs,
  text: asIs,
  code: asIs,
  codes: (values: readonly string[]) => values.join(';'),
  date: isoDay,
  month: monthText,
  flag: (value: boolean) => (value ? '1' : '0'),
  money: plainDecimal,
  number: plainDecimal,
  count: plainDecimal,
  year: (from: number) => `${from}-${String((from + 1) % 100).padStart(2, '0')}`,
};

/** A day's month, `2015-03`. */
export function monthText(day: Day): string {
  return isoDay(day).slice(0, 7);
}

const WITH_EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A number in digits, without the exponent that JavaScript gives very large and very small ones. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [, sign, whole, fraction = '', power] = WITH_EXPONENT.exec(text) ?? [];
  if (whole === undefined) return text;
  const [digits, exponent] = [whole + fraction, Number(power)];
  return exponent > 0 ? sign + digits.padEnd(exponent + 1, '0') : `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
}
