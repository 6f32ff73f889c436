import {
  caseReviewKitSchema,
  disclosureSchema,
  forecastContentSchema,
  type Playbook,
  pathwaysSchema,
  planContentSchema,
  programmeSchema,
  provisionSchema,
  samplingSchema,
  streamsSchema,
  surveySchema,
  themesFileSchema,
  unitCostsSchema,
  wordingContentSchema,
  workstreamsFileSchema,
} from '../model/playbook.ts';
import type { PartSchema } from '../yaml/check-schema.ts';
import type { Fault } from '../yaml/faults.ts';
import type { Located } from '../yaml/located.ts';
import { checkCaseReviewKit } from './check-case-review-kit.ts';
import { checkPathways, checkProgramme, checkThemes, checkUnitCosts, checkWorkstreams } from './check-complete.ts';
import { checkPlan, checkPlanElements } from './check-plan.ts';
import { checkProvision } from './check-provision.ts';
import { checkStreams } from './check-streams.ts';
import { checkStricter } from './check-stricter.ts';
import { checkSurvey, checkWorded } from './check-survey.ts';
import { checkWording } from './check-wording.ts';
import { YAML_FILES } from './file-names.ts';

/** A part of the playbook that is one file. */
export type PartName = keyof typeof YAML_FILES;

/** What the files of the parts hold. Themes and workstreams are lists, which stand in their files under their name. */
export type PartContents = {
  readonly [Name in PartName]: Playbook[Name] extends readonly unknown[]
    ? { readonly [Key in Name]: Playbook[Name] }
    : Playbook[Name];
};

interface Part<Content> {
  readonly schema: PartSchema<Content>;
  /** Faults that the schema cannot see. */
  readonly check?: (part: Located<Content>) => Fault[];
  /** Why an area may lay nothing of its own over it, and what it may do instead. */
  readonly fixed?: string;
  /** Keys that an area may not change, because what they say must be said everywhere. */
  readonly kept?: readonly (keyof Content)[];
  /** Faults in what an area made of the shipped content, and in the elements that it names. */
  readonly checkOwn?: (part: Located<Content>, shipped: Content, elementIds: readonly string[]) => Fault[];
}

export const PARTS: { readonly [Name in PartName]: Part<PartContents[Name]> } = {
  themes: { schema: themesFileSchema, check: checkThemes },
  provision: {
    schema: provisionSchema,
    check: checkProvision,
    fixed:
      'Figures stand beside England\u2019s only while places are sorted as DfE sorts them. Give words of your own under values: in dbv.yaml.',
  },
  streams: { schema: streamsSchema, check: checkStreams },
  pathways: { schema: pathwaysSchema, check: checkPathways, kept: ['caution'] },
  sampling: { schema: samplingSchema },
  forecast: { schema: forecastContentSchema },
  disclosure: { schema: disclosureSchema, checkOwn: checkStricter },
  workstreams: { schema: workstreamsFileSchema, check: checkWorkstreams },
  survey: {
    schema: surveySchema,
    check: checkSurvey,
    checkOwn: (part, _, elementIds) => checkWorded(part, elementIds),
  },
  caseReviewKit: { schema: caseReviewKitSchema, check: checkCaseReviewKit, kept: ['notice'] },
  programme: {
    schema: programmeSchema,
    check: checkProgramme,
    fixed: 'These are the programme\u2019s own published figures. Put figures of your own in measures.csv.',
  },
  unitCosts: { schema: unitCostsSchema, check: checkUnitCosts },
  plan: {
    schema: planContentSchema,
    check: checkPlan,
    checkOwn: (part, _, elementIds) => checkPlanElements(part, elementIds),
  },
  wording: { schema: wordingContentSchema, check: checkWording },
};

export const PART_NAMES = Object.keys(YAML_FILES) as readonly PartName[];

/** What a part's file would hold, from a playbook. */
export function fileContent(playbook: Playbook, name: PartName): unknown {
  const content: unknown = playbook[name];
  return Array.isArray(content) ? { [name]: content } : content;
}

/** Parts as a playbook holds them, from what their files hold. */
export function partsOf({ themes, workstreams, ...others }: PartContents): Pick<Playbook, PartName> {
  return { ...others, ...themes, ...workstreams };
}
