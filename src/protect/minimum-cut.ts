/** Two parts of a graph, and the weight of the edges between them. */
export interface Cut {
  readonly weight: number;
  /** One of the two parts: numbers of vertices. */
  readonly side: ReadonlySet<number>;
}

type Weights = readonly (readonly number[])[];

/**
 * The lightest cut of a graph that cuts anything: of each connected part of it, the division in two with the least weight
 * of edges between. `weights[a][b]` is the weight of the edge between two vertices, 0 or more, the same both ways. Undefined
 * where there is no edge. Source: Stoer and Wagner (1997).
 */
export function minimumCut(weights: Weights): Cut | undefined {
  let lightest: Cut | undefined;
  for (const part of connectedParts(weights)) {
    const cut = cutOf(part, weights);
    if (cut && (lightest === undefined || cut.weight < lightest.weight)) lightest = cut;
  }
  return lightest;
}

/** Vertices by the connected part they belong to. */
function connectedParts(weights: Weights): number[][] {
  const seen = new Set<number>();
  return weights.flatMap((_, first) => {
    if (seen.has(first)) return [];
    const part = [first];
    seen.add(first);
    for (const vertex of part) {
      for (const [neighbour, weight] of weights[vertex]!.entries()) {
        if (weight <= 0 || seen.has(neighbour)) continue;
        seen.add(neighbour);
        part.push(neighbour);
      }
    }
    return [part];
  });
}

/** Merges vertices two by two, each time the last two of a walk from the most tightly bound to the least. */
function cutOf(part: readonly number[], weights: Weights): Cut | undefined {
  const between = part.map((a) => part.map((b) => weights[a]![b]!));
  const merged = part.map((vertex) => [vertex]);
  let left = part.map((_, index) => index);
  let lightest: Cut | undefined;
  while (left.length > 1) {
    const { last, before, weight } = walk(left, between);
    if (lightest === undefined || weight < lightest.weight) lightest = { weight, side: new Set(merged[last]) };
    merged[before]!.push(...merged[last]!);
    for (const other of left) {
      between[before]![other]! += between[last]![other]!;
      between[other]![before] = between[before]![other]!;
    }
    left = left.filter((index) => index !== last);
  }
  return lightest;
}

function walk(vertices: readonly number[], between: Weights): { last: number; before: number; weight: number } {
  const bound = new Map(vertices.map((vertex) => [vertex, 0]));
  let [before, last, weight] = [vertices[0]!, vertices[0]!, 0];
  while (bound.size > 0) {
    before = last;
    [last, weight] = [...bound].reduce((most, next) => (next[1] > most[1] ? next : most));
    bound.delete(last);
    for (const [vertex, sum] of bound) bound.set(vertex, sum + between[last]![vertex]!);
  }
  return { last, before, weight };
}
