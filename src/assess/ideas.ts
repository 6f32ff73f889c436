import type { ElementContent } from '../model/playbook.ts';

/** An idea: an element by itself, or two linked elements that are the same idea seen at two levels. */
export interface Idea {
  /** The id of its first element. */
  readonly id: string;
  readonly elements: readonly string[];
}

type Linked = Pick<ElementContent, 'id' | 'linkedTo'>;

/** The ideas behind some elements, in their order: seventeen elements of which two are linked are sixteen ideas. */
export function ideasOf(elements: readonly Linked[]): readonly Idea[] {
  const ideas: Idea[] = [];
  for (const { id, linkedTo } of elements) {
    if (ideas.some((idea) => idea.elements.includes(id))) continue;
    const linked = elements.find((other) => other.id === linkedTo && other.id !== id);
    ideas.push({ id, elements: linked ? [id, linked.id] : [id] });
  }
  return ideas;
}

/** The idea that an element stands for. */
export function ideaOf(ideas: readonly Idea[], element: string): Idea {
  return ideas.find((idea) => idea.elements.includes(element)) ?? { id: element, elements: [element] };
}
