/** A small JSON Schema checker: just the keywords that the published schemas use, any other one throws. */
export type Schema = { readonly [keyword: string]: unknown };

const KNOWN =
  /^(\$schema|\$defs|\$ref|title|description|type|const|enum|anyOf|allOf|properties|required|additionalProperties|propertyNames|items|prefixItems|maxProperties|minItems|maxItems|minLength|maxLength|pattern|minimum|maximum)$/;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
const hasType = (value: unknown, type: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

/** Tells whether `value` fits `schema`; references point into `root`. */
export function fits(value: unknown, schema: Schema, root: Schema = schema): boolean {
  const unknown = Object.keys(schema).find((keyword) => !KNOWN.test(keyword));
  if (unknown !== undefined) throw new Error(`unknown keyword ${unknown}`);
  const all = (list: unknown) => (list as readonly Schema[] | undefined) ?? [];
  const sub = (inner: unknown, part: unknown) => fits(inner, part as Schema, root);
  if (typeof schema['$ref'] === 'string') {
    const path = schema['$ref'].split('/').slice(1);
    if (
      !sub(
        value,
        path.reduce<unknown>((at, key) => (at as Schema)[key], root),
      )
    )
      return false;
  }
  if (schema['type'] !== undefined && !hasType(value, schema['type'])) return false;
  if ('const' in schema && value !== schema['const']) return false;
  if (schema['enum'] && !(schema['enum'] as readonly unknown[]).includes(value)) return false;
  if (schema['anyOf'] && !all(schema['anyOf']).some((part) => sub(value, part))) return false;
  if (!all(schema['allOf']).every((part) => sub(value, part))) return false;
  if (typeof value === 'number') {
    if (value < ((schema['minimum'] as number | undefined) ?? Number.NEGATIVE_INFINITY)) return false;
    if (value > ((schema['maximum'] as number | undefined) ?? Number.POSITIVE_INFINITY)) return false;
  }
  if (typeof value === 'string') {
    if ([...value].length < ((schema['minLength'] as number | undefined) ?? 0)) return false;
    if ([...value].length > ((schema['maxLength'] as number | undefined) ?? Number.POSITIVE_INFINITY))
      return false;
    if (schema['pattern'] && !new RegExp(schema['pattern'] as string, 'u').test(value)) return false;
  }
  if (Array.isArray(value)) {
    if (value.length < ((schema['minItems'] as number | undefined) ?? 0)) return false;
    if (value.length > ((schema['maxItems'] as number | undefined) ?? Number.POSITIVE_INFINITY)) return false;
    const first = all(schema['prefixItems']);
    return value.every((item, index) => sub(item, first[index] ?? schema['items'] ?? {}));
  }
  if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
    const required = (schema['required'] ?? []) as readonly string[];
    const other = schema['additionalProperties'];
    const most = (schema['maxProperties'] as number | undefined) ?? Number.POSITIVE_INFINITY;
    if (Object.keys(value).length > most) return false;
    if (!required.every((key) => Object.hasOwn(value, key))) return false;
    return Object.entries(value).every(([key, inner]) => {
      if (schema['propertyNames'] && !sub(key, schema['propertyNames'])) return false;
      if (Object.hasOwn(properties, key)) return sub(inner, properties[key]);
      return other === undefined ? true : other === false ? false : sub(inner, other);
    });
  }
  return true;
}
