import type { PlanMeasure } from '../model/plan.ts';
import type { InterventionRow, PlanInput } from './input.ts';

type Known = Pick<PlanInput, 'playbook' | 'diagnosis'>;

/**
 * What will show whether an intervention works: what the area named, each an indicator by its id or words; else the known
 * measures of the elements it changes, which it could be followed by.
 */
export function measuresOf(
  { measure, elements }: Pick<InterventionRow, 'measure' | 'elements'>,
  known: Known,
): PlanMeasure[] {
  const named = (measure ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (named.length === 0) return measuresOfElements(elements, known);
  const indicators = new Set(known.diagnosis.indicators.filter(({ by }) => by === null).map(({ id }) => id));
  return named.map((part) =>
    indicators.has(part) ? { from: 'intervention', indicator: part } : { from: 'intervention', text: part },
  );
}

function measuresOfElements(elements: readonly string[], { playbook, diagnosis }: Known): PlanMeasure[] {
  const there = new Set(
    diagnosis.indicators.filter(({ status }) => status === 'known').map(({ id, by }) => keyOf(id, by)),
  );
  const measures = playbook.elements
    .filter(({ id }) => elements.includes(id))
    .flatMap((element) => element.measures)
    .filter(({ indicator, by }) => there.has(keyOf(indicator, by ?? null)));
  const once = new Map(measures.map(({ indicator, by }) => [keyOf(indicator, by ?? null), { indicator, by }]));
  return [...once.values()].map(({ indicator, by }) => ({
    from: 'element',
    indicator,
    ...(by === undefined ? {} : { by: { ...by } }),
  }));
}

function keyOf(indicator: string, by: Readonly<Record<string, string>> | null): string {
  return [indicator, ...Object.entries(by ?? {}).flat()].join('\n');
}
