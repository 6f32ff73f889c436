import type { Scale } from '../model/playbook.ts';

/** A raw measure on a playbook scale, 0–100: straight between the points and flat outside them. */
export function onScale(scale: Scale, raw: number): number {
  const first = scale[0]!;
  if (raw <= first[0]) return first[1];
  for (let i = 1; i < scale.length; i++) {
    const [x1, y1] = scale[i]!;
    if (raw <= x1) {
      const [x0, y0] = scale[i - 1]!;
      return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
    }
  }
  return scale.at(-1)![1];
}
