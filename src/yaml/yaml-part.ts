import { checked, type PartSchema } from './check-schema.ts';
import { isFaults, type Reading } from './located.ts';
import { readYaml } from './read-yaml.ts';

/** Reads one YAML file of the playbook against its schema. */
export function readYamlPart<Content>(file: string, text: string, schema: PartSchema<Content>): Reading<Content> {
  const yaml = readYaml(file, text);
  return isFaults(yaml) ? yaml : checked(schema, yaml);
}
