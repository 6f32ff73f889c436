import { faultAt, isFaults, type Located, type Position, type Reading } from '../yaml/located.ts';
import { type Entry, isMap } from './identity.ts';

/** Front matter of an area's own file as a map, which must not hold the key that the text below it goes under. */
export function ownFrontMatter(front: Reading<unknown>, bodyKey: string): Reading<Entry> {
  if (isFaults(front)) return front;
  const value = front.value ?? {};
  if (!isMap(value)) return [faultAt(front, [], 'The front matter is not a map of keys.', 'Write key: value.')];
  if (!Object.hasOwn(value, bodyKey)) return { ...front, value };
  return [faultAt(front, [bodyKey], `There is no key "${bodyKey}" here.`, 'Write it below the front matter.')];
}

/** The same with what stands below it under its key. `placeOf` says where a part of that stands, where it knows. */
export function withBody(
  front: Located<Entry>,
  bodyKey: string,
  body: unknown,
  placeOf: (part: PropertyKey | undefined) => Position | undefined,
): Located<Entry> {
  return {
    ...front,
    value: { ...front.value, [bodyKey]: body },
    at: ([key, part, ...rest]) =>
      (key === bodyKey ? placeOf(part) : undefined) ??
      front.at([key, part, ...rest].filter((step) => step !== undefined)),
  };
}
