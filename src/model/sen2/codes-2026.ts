import type { ReturnYear } from './return-year.ts';

/** No item or code that dbv reads is new; what was voluntary in 2025 is now asked of everyone. */
export const YEAR_2026: ReturnYear = { year: 2026, items: {}, codes: {} };
