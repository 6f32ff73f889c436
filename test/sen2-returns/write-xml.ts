import type { Items, Return } from './return.ts';

/** A return as the SEN2 XML, one element a line. */
export function xmlText({ header, persons }: Return): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>', '<Message>', '<Header>'];
  const { Collection = '', Year = '', ReferenceDate = '', ...source } = header;
  wrap('CollectionDetails', () => put({ Collection, Year, ReferenceDate }));
  wrap('Source', () => put(source));
  lines.push('</Header>', '<Persons>');
  for (const { items, requests = [] } of persons) {
    wrap('Person', () => {
      put(items);
      for (const { items: asked, assessment, active } of requests) {
        wrap('Requests', () => {
          put(asked);
          if (assessment) {
            wrap('Assessment', () => {
              put(assessment.items);
              const { plan } = assessment;
              if (!plan) return;
              wrap('NamedPlan', () => {
                for (const detail of plan.details ?? []) wrap('PlanDetail', () => put(detail));
                put(plan.items);
              });
            });
          }
          if (active) {
            wrap('ActivePlans', () => {
              for (const placement of active.placements ?? []) wrap('PlacementDetail', () => put(placement));
              for (const need of active.needs ?? []) wrap('SENneed', () => put(need));
              put(active.items ?? {});
            });
          }
        });
      }
    });
  }
  lines.push('</Persons>', '</Message>');
  return `${lines.join('\n')}\n`;

  function wrap(tag: string, inside: () => void): void {
    lines.push(`<${tag}>`);
    inside();
    lines.push(`</${tag}>`);
  }

  function put(items: Items): void {
    for (const [tag, text] of Object.entries(items)) if (text !== '') lines.push(`<${tag}>${escaped(text)}</${tag}>`);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
