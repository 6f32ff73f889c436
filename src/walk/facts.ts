import type { Diagnosis } from '../model/diagnosis.ts';
import type { Issue } from '../model/issues.ts';
import type { Playbook } from '../model/playbook.ts';
import type { TableName, Tables } from '../model/tables/index.ts';

/** What the state of the steps is worked out from: the area's own files, and what a diagnosis says of them. */
export interface WalkFacts {
  readonly playbook: Pick<Playbook, 'steps' | 'elements' | 'survey' | 'provision' | 'streams' | 'pathways'>;
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  /** Tables that have a file and cannot be used. */
  readonly unusable: readonly TableName[];
  readonly diagnosis: Pick<Diagnosis, 'elements' | 'opportunities' | 'indicators' | 'interventions'>;
}

/** What questions and their answers are worked out from. */
export type QuestionFacts = Pick<WalkFacts, 'playbook' | 'tables'> & {
  readonly diagnosis: Pick<Diagnosis, 'elements' | 'interventions'>;
};
