/**
 * Numbers and days as text, the same on every machine: separators, signs and names of months are written here and not
 * by the machine's locale.
 */

const MINUS = '\u2212';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A number with thousands separators: `1,234`, `−0.5`. Halves round away from nought. */
export function plainNumber(value: number, places = 0): string {
  const scale = 10 ** places;
  // Settled first, so that 1.005 rounds as the number a person sees.
  const digits = (Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale).toFixed(places);
  const [whole = '', fraction] = digits.split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A number as finely as it was written, up to four decimals: for weights and other numbers that people set. */
export function writtenNumber(value: number): string {
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return plainNumber(value, Math.min(places, 4));
}

/** A share, 0–1, in percent: `43%`. */
export function percentText(share: number, places = 0): string {
  return `${plainNumber(share * 100, places)}%`;
}

/** A change, as a share, with its sign: `+12%`, `−3%`. */
export function changeText(share: number, places = 0): string {
  const text = percentText(share, places);
  return /[1-9]/.test(text) && share > 0 ? `+${text}` : text;
}

/** Whole pounds: `£12,500`, `−£300`. */
export function poundsText(pounds: number): string {
  const text = plainNumber(pounds);
  return text.startsWith(MINUS) ? `${MINUS}£${text.slice(MINUS.length)}` : `£${text}`;
}

/** A change in whole pounds, with its sign: `+£12,500`, `−£300`. */
export function poundsChangeText(pounds: number): string {
  const text = poundsText(pounds);
  return /[1-9]/.test(text) && pounds > 0 ? `+${text}` : text;
}

/** A day given as `YYYY-MM-DD`: `16 January 2025`. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Bytes in thousands: `312 kB`. */
export function sizeText(bytes: number): string {
  return bytes > 0 && bytes < 1000 ? 'under 1 kB' : `${plainNumber(bytes / 1000)} kB`;
}
