import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumCut } from '../../src/protect/minimum-cut.ts';

type Edge = readonly [a: number, b: number, weight: number];

function graph(vertices: number, edges: readonly Edge[]): number[][] {
  const weights = Array.from({ length: vertices }, () => new Array<number>(vertices).fill(0));
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    weights[a]![b]! += weight;
    weights[b]![a]! += weight;
  }
  return weights;
}

/** Every division in two, for graphs small enough. */
function lightestOfAll(weights: readonly (readonly number[])[]): number | undefined {
  let lightest: number | undefined;
  for (let side = 1; side < 2 ** weights.length - 1; side++) {
    let weight = 0;
    for (const [a, row] of weights.entries())
      for (const [b, edge] of row.entries()) if (a < b && (side >> a) % 2 !== (side >> b) % 2) weight += edge;
    if (weight > 0 && (lightest === undefined || weight < lightest)) lightest = weight;
  }
  return lightest;
}

describe('minimumCut', () => {
  it('finds the two edges that hold two halves together', () => {
    // Two triangles of weight 5, bound by edges of 1 and 2.
    const cut = minimumCut(
      graph(6, [
        [0, 1, 5],
        [1, 2, 5],
        [0, 2, 5],
        [3, 4, 5],
        [4, 5, 5],
        [3, 5, 5],
        [2, 3, 1],
        [0, 5, 2],
      ]),
    )!;
    expect(cut.weight).toBe(3);
    expect([[...cut.side].sort(), [0, 1, 2], [3, 4, 5]]).toContainEqual([...cut.side].sort());
    expect(cut.side.size).toBe(3);
  });

  it('does not take parts that hang together by nothing as cut', () => {
    expect(
      minimumCut(
        graph(4, [
          [0, 1, 7],
          [2, 3, 4],
        ]),
      )?.weight,
    ).toBe(4);
    expect(minimumCut(graph(3, []))).toBeUndefined();
    expect(minimumCut([])).toBeUndefined();
  });

  it('is the lightest of all divisions that cut an edge', () => {
    const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 20 })), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (list) => {
        const weights = graph(7, list);
        const cut = minimumCut(weights);
        expect(cut?.weight).toBe(lightestOfAll(weights));
        if (cut === undefined) return;
        const across = weights.flatMap((row, a) => row.filter((_, b) => cut.side.has(a) && !cut.side.has(b)));
        expect(across.reduce((sum, edge) => sum + edge, 0)).toBe(cut.weight);
      }),
    );
  });
});
