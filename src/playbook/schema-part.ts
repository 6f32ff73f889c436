import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** What a schema is, without what only says that it may be left out or what stands for it then. */
function definition(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'default' ? definition(def.innerType) : def;
}

/** The schema of a key of a map, or of an item of a list. Undefined where there is none, as of a key that is not known. */
export function schemaOf(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (schema === undefined) return undefined;
  const def = definition(schema);
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : undefined;
}

/** Whether a part is taken as one: its keys belong together, so that some of one value and some of another would be neither. */
export function isOneWhole(schema: Schema | undefined): boolean {
  return schema !== undefined && definition(schema).type === 'union';
}

/** Whether a part holds nothing but words: texts, lists of texts, maps of texts. Numbers, choices and yes or no are judgements. */
export function isWording(schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  const def = definition(schema);
  switch (def.type) {
    case 'string':
      return true;
    case 'array':
      return isWording(def.element);
    case 'record':
      return isWording(def.valueType);
    case 'object':
      return Object.values(def.shape).every((part) => isWording(part));
    default:
      return false;
  }
}
