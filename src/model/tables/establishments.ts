import { count, id, lenient, text } from '../cells.ts';
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
    urn: id('Establishment number.', '100000'),
    ukprn: id('UK provider reference number.', '10000000'),
    name: lenient(text('Name.', 'Any School')),
    type_code: id('GIAS type of establishment (code).', '1'),
    phase_code: lenient(id('GIAS phase of education (code).', '4')),
    la_code: lenient(id('Authority number.', '')),
    sen_unit_capacity: lenient(count('Places in a SEN unit.', { min: 0 }, '')),
    resourced_capacity: lenient(count('Places in resourced provision.', { min: 0 }, '')),
    status: lenient(text('Open or closed.', 'Open')),
  },
});
