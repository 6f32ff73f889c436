import { count, id, lenient, text } from '../cells.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** Schools and colleges, from Get Information about Schools. */
export const establishments = tableSpec({
  name: 'establishments',
  folder: 'data',
  title: 'Establishments',
  description: 'Schools and colleges, from Get Information about Schools (GIAS).',
  enables: 'provision worked out from URN and UKPRN',
  needed: false,
  atLeastOne: [['urn', 'ukprn']],
  columns: {
    urn: kept(id('Establishment number.', '100000')),
    ukprn: kept(id('UK provider reference number.', '10000000')),
    name: kept(lenient(text('Name.', 'Any School'))),
    type_code: kept(id('GIAS type of establishment (code).', '1')),
    phase_code: kept(lenient(id('GIAS phase of education (code).', '4'))),
    la_code: kept(lenient(id('Authority number.', ''))),
    sen_unit_capacity: lenient(count('Places in a SEN unit.', { min: 0 }, '')),
    resourced_capacity: lenient(count('Places in resourced provision.', { min: 0 }, '')),
    status: kept(lenient(text('Open or closed.', 'Open'))),
  },
});
