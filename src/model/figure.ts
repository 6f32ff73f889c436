import * as z from 'zod';

export const protectedSchema = z.strictObject({ protected: z.literal('c') });
export type Protected = z.infer<typeof protectedSchema>;

/** A number, or the mark that it is withheld. */
export const figureSchema = z.union([z.number(), protectedSchema]);
export type Figure = z.infer<typeof figureSchema>;

/** Low, central and high. */
export const rangeSchema = z.strictObject({ low: figureSchema, central: figureSchema, high: figureSchema });
export type Range = z.infer<typeof rangeSchema>;
