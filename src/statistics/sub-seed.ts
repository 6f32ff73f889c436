/**
 * A seed of its own for each named use of a seed, so that adding one use does not disturb the draws of another.
 * A 32-bit whole number. Source: FNV-1a (Fowler, Noll and Vo), then the finishing step of MurmurHash3 (Appleby).
 */
export function subSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${name}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
