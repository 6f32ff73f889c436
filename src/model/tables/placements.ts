import { code, cost, date, flag, id, lenient, oneOf, required } from '../cells.ts';
import { PROVISIONS, RESIDENTIAL, SEN_SETTINGS, WORK_BASED } from '../codes.ts';
import { dropped, kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per placement on a plan, with history. */
export const placements = tableSpec({
  name: 'placements',
  folder: 'data',
  title: 'Placements',
  description: 'One row per placement on a plan, with history.',
  enables: 'where children are educated, moves and unit costs',
  needed: true,
  atLeastOne: [['urn', 'ukprn', 'sen_setting', 'provision']],
  columns: {
    plan_id: required(id('The plan.', 'P0001')),
    rank: code('1 = main placement, 2 = second placement. Blank counts as 1.', { '1': 'Main', '2': 'Second' }),
    entry_date: kept(required(date('First day in the placement.'))),
    leaving_date: kept(date('Last day in the placement.', '')),
    urn: kept(id('Establishment number (GIAS).', '')),
    ukprn: kept(id('UK provider reference number.', '')),
    sen_setting: code('SEN2 setting, where there is no URN or UKPRN.', SEN_SETTINGS),
    provision: oneOf('Provision, needed where urn, ukprn and sen_setting are all blank.', PROVISIONS),
    sen_unit: flag('In a SEN unit.'),
    resourced_provision: flag('In resourced provision.'),
    residential: lenient(code('Boarding.', RESIDENTIAL)),
    work_based: lenient(code('Work-based learning.', WORK_BASED)),
    in_area: lenient(flag('Inside the authority\u2019s area.')),
    annual_cost: lenient(cost('Pounds a year, all that the area pays for the place.')),
    education_cost: dropped(lenient(cost('Pounds a year, the education part of it.', ''))),
    health_contribution: dropped(lenient(cost('Pounds a year paid by health, apart from annual_cost.', ''))),
    care_contribution: dropped(lenient(cost('Pounds a year paid by social care, apart from annual_cost.', ''))),
    transport_cost: dropped(lenient(cost('Pounds a year for transport, apart from annual_cost.', ''))),
  },
  rules: [
    (row) =>
      row.urn === undefined && row.ukprn === undefined && row.senSetting === undefined && row.provision === undefined
        ? { code: 'provision-missing', column: 'provision' }
        : undefined,
    (row) =>
      row.leavingDate !== undefined && row.leavingDate < row.entryDate
        ? { code: 'placement-ends-before-start', column: 'leaving_date' }
        : undefined,
  ],
});
