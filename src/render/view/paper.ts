import { longDate } from '../format.ts';
import { type Context, type FactView, INTERNAL_BANNER } from './context.ts';

/** What stands at the head of a paper that is made from a diagnosis beside its report. */
export interface PaperHead {
  readonly documentTitle: string;
  /** Empty in a paper that may be shared. */
  readonly banner: string;
  readonly facts: readonly FactView[];
  readonly audienceNote: string;
  readonly footer: string;
}

export function paperHead({ diagnosis, write }: Context, title: string): PaperHead {
  const { area, audience, asOf, tool, playbook, judgements } = diagnosis;
  const isInternal = audience === 'internal';
  return {
    documentTitle: `${area.name}: ${title}`,
    banner: isInternal ? INTERNAL_BANNER : '',
    facts: [
      { term: 'Area', text: area.laCode ? `${area.name} (${area.laCode})` : area.name },
      ...(area.preparedBy ? [{ term: 'Prepared by', text: area.preparedBy }] : []),
      { term: 'Figures as of', text: longDate(asOf) },
    ],
    audienceNote: isInternal
      ? 'This paper shows exact figures.'
      : `${write.withheldNote} Other counts are rounded to ${judgements.disclosure.roundTo.value}, totals too, so parts may not add up.`,
    footer: `Made with ${tool.name} ${tool.version} and playbook ${playbook.version} from the diagnosis of the same date; its report says how every figure was made. dbv is not endorsed by the Department for Education.`,
  };
}
