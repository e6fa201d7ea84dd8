import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  $ref?: string;
}
type Schema = { [key: string]: unknown };
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }>; $ref?: string }>;
}
interface Document {
  paths: Record<string, Record<string, Operation | Parameter[]>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, unknown>;
  };
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Checks requests and answers of a public API against its published schema. */
export class SchemaCheck {
  readonly #document: Document;
  readonly #ajv = new Ajv({ strict: false, allErrors: true });
  readonly #compiled = new Map<string, ValidateFunction>();

  /** @param extraQuery query parameters that the public pages name and the description is too old for */
  constructor(
    file: "google" | "graph",
    private readonly extraQuery: readonly string[] = [],
  ) {
    const path = new URL(`../fixtures/calendar-schemas/${file}.json`, import.meta.url);
    this.#document = plain(JSON.parse(readFileSync(path, "utf8"))) as Document;
    for (const name of [
      "int32",
      "int64",
      "float",
      "double",
      "byte",
      "base64url",
      "decimal",
      "duration",
      "time",
      "uri",
      "uuid",
    ])
      this.#ajv.addFormat(name, true);
    this.#ajv.addFormat("date-time", RFC_3339).addFormat("date", /^\d{4}-\d\d-\d\d$/);
    this.#ajv.addSchema({ $id: "all", components: this.#document.components });
  }

  /** Finds what a request breaks: its path, query, and body; empty when nothing. */
  request(method: string, path: string, { query, body }: { query: URLSearchParams; body: unknown }): string[] {
    const found = this.#operation(method, path);
    if (!found) return [`no operation ${method} ${path}`];
    const problems = this.#queryProblems(found, query);
    const schema = found.operation.requestBody?.content["application/json"]?.schema;
    if (schema) {
      problems.push(...this.#problems(`${method} ${found.template} request`, schema, body));
      const known = this.#keysOf(schema);
      problems.push(
        ...Object.keys(body ?? {})
          .filter((key) => !known.has(key))
          .map((key) => `${key} is no field`),
      );
    } else if (body !== undefined) problems.push(`${method} ${path} takes no body`);
    return problems;
  }

  /** Finds what a successful answer breaks. */
  answer(method: string, path: string, body: unknown): string[] {
    const found = this.#operation(method, path);
    if (!found) return [`no operation ${method} ${path}`];
    const { responses } = found.operation;
    const response = responses["200"] ?? responses["2XX"] ?? responses["204"];
    const schema = response?.content?.["application/json"]?.schema;
    return schema && body !== undefined ? this.#problems(`${method} ${found.template} answer`, schema, body) : [];
  }

  #operation(
    method: string,
    path: string,
  ): { template: string; operation: Operation; shared: Parameter[] } | undefined {
    for (const [template, item] of Object.entries(this.#document.paths)) {
      const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "[^/]+").replaceAll(".", "\\.")}$`);
      const operation = item[method.toLowerCase()];
      if (pattern.test(path) && operation && !Array.isArray(operation))
        return { template, operation, shared: (item["parameters"] as Parameter[] | undefined) ?? [] };
    }
    return undefined;
  }

  /** Lists the fields of an object schema. Published schemas allow unknown fields, so they miss a misspelt one. */
  #keysOf(schema: Schema): Set<string> {
    const { $ref, allOf, properties } = schema as { $ref?: string; allOf?: Schema[]; properties?: Schema };
    const inner = $ref ? [this.#document.components.schemas[$ref.split("/").at(-1)!]!] : (allOf ?? []);
    return new Set([...Object.keys(properties ?? {}), ...inner.flatMap((one) => [...this.#keysOf(one)])]);
  }

  #queryProblems(
    { operation, shared, template }: { operation: Operation; shared: Parameter[]; template: string },
    query: URLSearchParams,
  ): string[] {
    const declared = [...shared, ...(operation.parameters ?? [])].map((one) =>
      one.$ref ? this.#document.components.parameters![one.$ref.split("/").at(-1)!]! : one,
    );
    const names = new Map(declared.filter((one) => one.in === "query").map((one) => [one.name, one]));
    return [...query].flatMap(([name, value]) => {
      const parameter = names.get(name);
      if (!parameter) return this.extraQuery.includes(name) ? [] : [`${template} has no parameter ${name}`];
      const { type, enum: allowed, items } = (parameter.schema ?? {}) as Schema & { items?: Schema };
      const values = (allowed ?? items?.["enum"]) as string[] | undefined;
      if (values && !values.includes(value)) return [`${name}=${value} is none of ${values.join(", ")}`];
      if (type === "integer" && !/^\d+$/.test(value)) return [`${name}=${value} is no integer`];
      if (type === "boolean" && !/^(?:true|false)$/.test(value)) return [`${name}=${value} is no boolean`];
      return [];
    });
  }

  #problems(name: string, schema: Schema, value: unknown): string[] {
    let validate = this.#compiled.get(name);
    if (!validate) {
      validate = this.#ajv.compile(absolute(schema) as Schema);
      this.#compiled.set(name, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  }
}

/** Turns OpenAPI 3.0's dialect into JSON Schema: `nullable`, and Microsoft's discriminators and required type names. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, discriminator: _discriminator, ...rest } = value as Schema;
  const schema: Schema = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, plain(inner)]));
  if (Array.isArray(schema["required"]))
    schema["required"] = (schema["required"] as string[]).filter((name) => name !== "@odata.type");
  if (nullable === true && typeof schema["type"] === "string") {
    if (Object.keys(schema).length === 1) return { type: [schema["type"], "null"], maxProperties: 0 };
    schema["type"] = [schema["type"], "null"];
  }
  return schema;
}

/** Makes references absolute, so that a part of the document can be checked by itself. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string" ? [key, inner.replace(/^#/, "all#")] : [key, absolute(inner)],
    ),
  );
}
