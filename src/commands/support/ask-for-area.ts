import type { World } from '../../io/world.ts';
import { REGIONS } from '../../model/codes.ts';
import { censusDayOnOrBefore, dayFromIso, isoDay } from '../../model/day.ts';
import type { AreaAnswers } from '../../scaffold/area-files.ts';

/** Asks for what a new area needs, with what is known already as the answer offered. */
export async function askForArea(known: Partial<AreaAnswers>, world: World): Promise<AreaAnswers> {
  const { default: inquirer } = await import('inquirer');
  const answers = await inquirer.prompt([
    {
      type: 'input',
      name: 'name',
      message: 'Name of the area:',
      default: known.name,
      validate: (value: string) => value.trim() !== '' || 'The name goes on the report.',
    },
    {
      type: 'input',
      name: 'laCode',
      message: 'DfE number of the authority (three digits, or leave blank):',
      default: known.laCode,
      validate: (value: string) => /^(\d{3})?$/.test(value.trim()) || 'Three digits, such as 825.',
    },
    {
      type: 'select',
      name: 'region',
      message: 'Region, to compare with:',
      default: known.region ?? '',
      choices: [{ name: 'none', value: '' }, ...Object.entries(REGIONS).map(([value, name]) => ({ name, value }))],
    },
    {
      type: 'input',
      name: 'referenceDate',
      message: 'Reference date: the day the figures speak of:',
      default: known.referenceDate ?? isoDay(censusDayOnOrBefore(world.today())),
      validate: (value: string) => dayFromIso(value.trim()) !== undefined || 'Write a date as 2026-01-31.',
    },
    {
      type: 'input',
      name: 'historyFrom',
      message: 'From when is the extract complete (a date, or leave blank)?',
      default: known.historyFrom,
      validate: (value: string) =>
        value.trim() === '' ||
        dayFromIso(value.trim()) !== undefined ||
        'Write a date as 2021-01-01, or leave it blank.',
    },
  ]);
  const { laCode, region, historyFrom } = trimmed(answers);
  return {
    name: answers.name.trim(),
    referenceDate: answers.referenceDate.trim(),
    ...(laCode ? { laCode } : {}),
    ...(region ? { region } : {}),
    ...(historyFrom ? { historyFrom } : {}),
  };
}

function trimmed(answers: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, value?.trim()]));
}
