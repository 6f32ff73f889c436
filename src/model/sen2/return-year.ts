/** Codes by item, an item being `module.item` in lower case, as COLLECT's Blade files spell them. */
export type ItemCodes = Readonly<Record<string, readonly string[]>>;

/** What a year's SEN2 return changed beside the year before. The first year names everything. */
export interface ReturnYear {
  readonly year: number;
  /** Items of the return that dbv reads. */
  readonly items: { readonly added?: readonly string[]; readonly removed?: readonly string[] };
  readonly codes: { readonly added?: ItemCodes; readonly removed?: ItemCodes };
}
