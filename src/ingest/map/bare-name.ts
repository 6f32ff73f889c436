// A note on how to fill a column in, as the Department for Education's template and its copies have them.
const NOTE = /\((?:from|this must|ccyy|yyyy|dd\W|\d\s*=)[^)]*\)/gi;

/** A header's name with everything but its letters and digits taken out, and any note on how to fill it in. */
export function bareName(name: string): string {
  return name
    .replace(NOTE, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
}
