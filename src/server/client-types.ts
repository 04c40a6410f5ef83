/** What is used of a JSON schema in an OpenAPI description; see https://spec.openapis.org/oas/v3.1.0 */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly default?: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Description {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/**
 * The description of the API as TypeScript, for the client of the pages: a type for each named schema, and `Api`, which
 * gives each route ("GET /api/documents/{id}") its parameters, body and answer.
 */
export function clientTypes({ components, paths }: Description): string {
  const named = Object.entries(components?.schemas ?? {})
    .filter(([name]) => !name.endsWith('Input'))
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`);
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, operation]) => `'${method.toUpperCase()} ${path}': ${routeType(operation)};`,
    ),
  );
  return `${[HEAD, ...named.sort(), `export interface Api {\n${routes.sort().join('\n')}\n}`].join('\n\n')}\n`;
}

const HEAD = '// Made from the description of the API: SOVANG_WRITE=1 npm test -- client-types. Not written by hand.';

function routeType({ parameters = [], requestBody, responses }: Operation): string {
  const given = (place: string) =>
    objectOf(
      parameters
        .filter((one) => one.in === place)
        .map(({ name, required, schema }) => [name, schema, required === true] as const),
    );
  const body = schemaOf(requestBody);
  const answer = schemaOf(Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]);
  return `{ path: ${given('path')}; query: ${given('query')}; body: ${typeOf(body)}; answer: ${typeOf(answer)} }`;
}

const schemaOf = (content: Content | undefined): Schema | undefined => content?.content?.['application/json']?.schema;

function typeOf(schema: Schema | undefined): string {
  if (!schema) return 'null';
  const { $ref, enum: values, anyOf, oneOf, type, properties } = schema;
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1).replace(/Input$/, '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices) return choices.map(typeOf).join(' | ');
  if (Array.isArray(type)) return type.map((one: string) => typeOf({ ...schema, type: one })).join(' | ');
  if (properties) {
    const required = new Set(schema.required);
    return objectOf(Object.entries(properties).map(([name, one]) => [name, one, required.has(name)] as const));
  }
  return PLAIN[String(type)]?.(schema) ?? 'unknown';
}

const PLAIN: Readonly<Record<string, (schema: Schema) => string>> = {
  string: () => 'string',
  number: () => 'number',
  integer: () => 'number',
  boolean: () => 'boolean',
  null: () => 'null',
  array: ({ prefixItems, items }) =>
    prefixItems ? `[${prefixItems.map(typeOf).join(', ')}]` : `(${typeOf(items || undefined)})[]`,
  object: ({ additionalProperties: values }) =>
    `Record<string, ${typeof values === 'object' ? typeOf(values) : 'unknown'}>`,
};

const objectOf = (members: readonly (readonly [name: string, schema: Schema, required: boolean])[]): string =>
  members.length === 0
    ? 'Record<never, never>'
    : `{ ${members.map(([name, schema, required]) => `${/^\w+$/.test(name) ? name : `'${name}'`}${required ? '' : '?'}: ${typeOf(schema)}`).join('; ')} }`;
