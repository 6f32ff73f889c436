import type { CompletionTestId } from '../../model/playbook.ts';
import { sampleDrawn, sampleReviewed, strataReviewed, viewsSought } from './cases.ts';
import { elementsScored, prioritiesPlanned } from './elements.ts';
import type { CompletionTest } from './found.ts';
import { indicatorsKnown } from './known-indicators.ts';
import { groupsHeard, groupsRated } from './people.ts';
import { assumptionsOwned, interventionsOwned, pathwaysSized } from './plan.ts';
import { furtherTables, tablesSound, tablesThere } from './sound-tables.ts';

/** Every completion test, by the id that a step names it by. */
export const COMPLETION: Readonly<Record<CompletionTestId, CompletionTest>> = {
  'tables-there': tablesThere,
  'tables-sound': tablesSound,
  'further-tables': furtherTables,
  'indicators-known': indicatorsKnown,
  'sample-drawn': sampleDrawn,
  'sample-reviewed': sampleReviewed,
  'strata-reviewed': strataReviewed,
  'views-sought': viewsSought,
  'groups-heard': groupsHeard,
  'elements-scored': elementsScored,
  'pathways-sized': pathwaysSized,
  'assumptions-owned': assumptionsOwned,
  'interventions-owned': interventionsOwned,
  'priorities-planned': prioritiesPlanned,
  'groups-rated': groupsRated,
};
