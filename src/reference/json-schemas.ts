import * as z from 'zod';
import { areaSchema } from '../model/area.ts';
import type { Column } from '../model/cells.ts';
import { diagnosisSchema } from '../model/diagnosis.ts';
import * as playbook from '../model/playbook.ts';
import { type AnyTableSpec, TABLE_NAMES, TABLES, type TableName } from '../model/tables/index.ts';

const DOCUMENTS = {
  'dbv.yaml': areaSchema,
  diagnosis: diagnosisSchema,
  'playbook-element': playbook.elementFrontMatterSchema,
  'playbook-step': playbook.stepFrontMatterSchema,
  'playbook-theme': playbook.themeSchema,
  'playbook-provision': playbook.provisionSchema,
  'playbook-streams': playbook.streamsSchema,
  'playbook-pathways': playbook.pathwaysSchema,
  'playbook-sampling': playbook.samplingSchema,
  'playbook-disclosure': playbook.disclosureSchema,
  'playbook-workstream': playbook.workstreamSchema,
  'playbook-benchmarks': playbook.benchmarksSchema,
  'playbook-programme': playbook.programmeSchema,
  'playbook-unit-costs': playbook.unitCostsSchema,
  'playbook-plan': playbook.planContentSchema,
  'playbook-wording': playbook.wordingContentSchema,
  'playbook-survey': playbook.surveySchema,
} as const;

/** Every name `dbv schema` knows: the tables, then the documents. */
export const SCHEMA_NAMES: readonly string[] = [...TABLE_NAMES, ...Object.keys(DOCUMENTS)];

/** The JSON Schema (draft 2020-12) of a table's row or of a document; undefined for a name that is neither. */
export function jsonSchema(name: string): object | undefined {
  if (Object.hasOwn(TABLES, name)) return rowSchema(TABLES[name as TableName] as unknown as AnyTableSpec);
  if (!Object.hasOwn(DOCUMENTS, name)) return undefined;
  const schema = z.toJSONSchema(DOCUMENTS[name as keyof typeof DOCUMENTS], { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: name };
}

/** A row as it stands in the file: every cell is text. */
function rowSchema(spec: AnyTableSpec): object {
  const columns = Object.entries(spec.columns);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: spec.name,
    description: spec.description,
    type: 'object',
    properties: Object.fromEntries(columns.map(([name, column]) => [name, cellSchema(column)])),
    required: columns.filter(([, column]) => column.required).map(([name]) => name),
    ...(spec.atLeastOne
      ? { allOf: spec.atLeastOne.map((group) => ({ anyOf: group.map((name) => ({ required: [name] })) })) }
      : {}),
    additionalProperties: { description: 'Columns dbv does not know are not read.' },
  };
}

const PATTERNS: Partial<Record<Column<unknown>['kind'], string>> = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  month: '^\\d{4}-\\d{2}$',
  year: '^\\d{4}-\\d{2}$',
  count: '^-?\\d+$',
};

function cellSchema(column: Column<unknown>): object {
  const { description, kind, codes, required, example } = column;
  const pattern = PATTERNS[kind];
  const blank = required ? [] : [''];
  return {
    type: 'string',
    description,
    ...(codes && kind === 'code' ? { enum: [...Object.keys(codes), ...blank] } : {}),
    ...(kind === 'date' && required ? { format: 'date' } : {}),
    ...(pattern === undefined ? {} : { pattern: required ? pattern : `${pattern}|^$` }),
    ...(required ? { minLength: 1 } : {}),
    ...(example === '' ? {} : { examples: [example] }),
  };
}
