import { type Day, dayFromIso, isoDay } from '../../src/model/day.ts';

/** A day some days after another, both ISO. */
export function after(iso: string, days: number): string {
  return isoDay((dayFromIso(iso) as Day) + days);
}

/** So many things, made from their numbers, which count from nought. */
export function times<Thing>(count: number, make: (index: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
