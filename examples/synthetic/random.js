import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * Chance, seeded. Every table draws from a stream of its own, named after it, so that a change to one table leaves the
 * others as they were. Only arithmetic that is the same on every machine is used: no logarithms, no trigonometry.
 */
export function chanceStream(seed, name) {
  const generator = mersenne(seed ^ hashOf(name));
  const uniform = () => uniformFloat64(generator);

  /** A whole number from `low` to `high`, both included. */
  const whole = (low, high) => low + Math.floor(uniform() * (high - low + 1));

  /** True with this probability. */
  const happens = (probability) => uniform() < probability;

  /** A key of `weights`, each as likely as its weight. */
  const choose = (weights) => {
    const entries = Object.entries(weights);
    let left = uniform() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)[0];
  };

  /** One item of a list, all alike. */
  const pick = (items) => items[whole(0, items.length - 1)];

  /** Near enough a normal draw: twelve uniforms. */
  const about = (mean, deviation) => {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += uniform();
    return mean + (sum - 6) * deviation;
  };

  /** The items in another order. */
  const shuffled = (items) => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = whole(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };

  /** A fraction as a whole number, up or down by chance, so that the mean is kept. */
  const roundedByChance = (value) => Math.floor(value) + (happens(value - Math.floor(value)) ? 1 : 0);

  return { uniform, whole, happens, choose, pick, about, shuffled, roundedByChance };
}

/** FNV-1a, 32 bits. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash | 0;
}
