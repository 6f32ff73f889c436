/**
 * A SEN2 return as its XML nests it, for tests to build and write in both shapes. Items stand under their tags, dates
 * as `YYYY-MM-DD`, flags as 0 and 1.
 */

export type Items = Readonly<Record<string, string>>;

export interface NamedPlan {
  readonly items: Items;
  readonly details?: readonly Items[];
}

export interface Assessment {
  readonly items: Items;
  readonly plan?: NamedPlan;
}

export interface ActivePlan {
  readonly items?: Items;
  readonly placements?: readonly Items[];
  readonly needs?: readonly Items[];
}

export interface Request {
  readonly items: Items;
  readonly assessment?: Assessment;
  readonly active?: ActivePlan;
}

export interface Person {
  readonly items: Items;
  readonly requests?: readonly Request[];
}

export interface Return {
  readonly header: Items;
  readonly persons: readonly Person[];
}

/** The header of a year's return. */
export function header(year: number, authority = '999'): Items {
  return { Collection: 'SEN2', Year: String(year), ReferenceDate: `${year}-01-16`, SourceLevel: 'L', LEA: authority };
}

/** What no one may ever see again: the direct identifiers of a person. */
export function identifiers(number: number): Items {
  return {
    Surname: `CANARY-SURNAME-${number}`,
    Forename: `CANARY-FORENAME-${number}`,
    PostCode: 'ZZ99 9ZZ',
    UPN: `Z${String(987_000_000_000 + number)}`,
    UniqueLearnerNumber: String(9_870_000_000 + number),
  };
}
