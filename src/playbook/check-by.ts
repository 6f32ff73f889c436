import { AGE_BANDS, NEEDS, SEXES } from '../model/codes.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located, type Path } from '../yaml/located.ts';

/** Each dimension's values; of a setting whatever name provision.yaml has. */
const DIMENSIONS: Readonly<Record<string, readonly string[] | undefined>> = {
  age_band: AGE_BANDS,
  primary_need: Object.keys(NEEDS),
  sex: Object.keys(SEXES),
  setting: undefined,
};

/** Faults in a breakdown such as `{age_band: "11-15"}`: an unknown dimension, or a value that it does not have. */
export function checkBy(part: Located<unknown>, path: Path, by: Readonly<Record<string, string>> | undefined): Fault[] {
  return Object.entries(by ?? {}).flatMap(([dimension, value]) => {
    const isKnown = Object.hasOwn(DIMENSIONS, dimension);
    const values = isKnown ? DIMENSIONS[dimension] : undefined;
    if (values ? values.includes(value) : isKnown) return [];
    const [name, known] = values ? [value, values] : [dimension, Object.keys(DIMENSIONS)];
    return [
      faultAt(
        part,
        [...path, 'by', dimension],
        `There is no "${name}" to break down by.`,
        `Use one of: ${known.join(', ')}.`,
      ),
    ];
  });
}
