import { type Figure, isProtected } from '../../model/diagnosis.ts';
import { plainNumber } from '../../render/format.ts';

/** A number with the digits that a check by hand needs, four that count at least, and no noughts at its end. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  const places = size >= 1000 ? 1 : size >= 10 ? 2 : size === 0 ? 0 : Math.max(4, 3 - Math.floor(Math.log10(size)));
  const text = plainNumber(value, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The same of a figure that may be withheld or absent. */
export function figureText(figure: Figure | undefined): string {
  if (figure === undefined) return 'not known';
  return isProtected(figure) ? figure.protected : numberText(figure);
}

/** A change in points, with its sign: `+4.2`, `−3`, `0`. */
export function pointsChange(points: number, places: number): string {
  const text = plainNumber(points, places);
  if (!/[1-9]/.test(text)) return '0';
  return points > 0 ? `+${text}` : text;
}
