import type { Issue } from '../../../src/model/issues.ts';
import { header, type Items, identifiers, type Person, type Request, type Return } from '../../sen2-returns/return.ts';

/** Small returns for tests of reading: a test names what matters to it, and the rest is sound. */

/** A child with direct identifiers, born in 2014. */
export function person(requests: readonly Request[], items: Items = {}): Person {
  return {
    items: { ...identifiers(1), PersonBirthDate: '2014-05-01', Sex: 'M', Ethnicity: 'WBRI', ...items },
    requests,
  };
}

/** A request that ended in a plan which is open, with a placement and a need. */
export function planned({
  asked = {},
  assessed = {},
  plan = {},
  active = {},
  placements = [{ SENsetting: 'EHE', PlacementRank: '1', EntryDate: '2025-09-01' }],
  needs = [{ SENtype: 'ASD', SENtypeRank: '1' }],
  details = [{ URN: '900001', PlacementRank: '1' }],
}: {
  asked?: Items;
  assessed?: Items;
  plan?: Items;
  active?: Items;
  placements?: readonly Items[];
  needs?: readonly Items[];
  details?: readonly Items[];
} = {}): Request {
  return {
    items: { ReceivedDate: '2025-02-03', RequestOutcomeDate: '2025-03-03', RequestOutcome: 'Y', ...asked },
    assessment: {
      items: { AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-06-02', Week20: '0', ...assessed },
      plan: { items: { StartDate: '2025-06-02', ...plan }, details },
    },
    active: { items: active, placements, needs },
  };
}

/** The return of a year: 2026 unless said otherwise. */
export function aReturn(persons: readonly Person[], year = 2026): Return {
  return { header: header(year), persons };
}

/** An issue as `file code line column`, with the file's last name and a dash for what it has not. */
export function placed({ file, code, line, column }: Issue): string {
  return `${file.split('/').at(-1)} ${code} ${line ?? '-'} ${column ?? '-'}`;
}

/** What no output may hold. */
export const CANARIES = /CANARY|ZZ99|Z9870000|98700000/i;
