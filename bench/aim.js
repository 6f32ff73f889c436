/** A measured value beside the most that it should be. */
export function aim(title, value, limit, unit) {
  return { title, value, limit, unit, met: value <= limit };
}
