import { elementStory } from '../../../src/assess/story/element-story.ts';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import type { Diagnosis, ElementResult } from '../../../src/model/diagnosis.ts';
import { contextOf } from '../../../src/render/view/context.ts';
import { diagnosis } from '../../render/diagnosis.ts';
import { ROOT } from '../../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });

/** An element of a diagnosis, changed, with its story: what the lines of a story are written from. */
export function tell(id: string, changes: Partial<ElementResult> = {}, document: Diagnosis = diagnosis()) {
  const elements = document.elements.map((element) => (element.id === id ? { ...element, ...changes } : element));
  const changed = { ...document, elements };
  const result = elements.find((element) => element.id === id)!;
  const content = playbook.elements.find((element) => element.id === id)!;
  return { context: contextOf(changed), result, story: elementStory(result, content, changed), diagnosis: changed };
}
