import * as z from "zod/mini";
import { facts } from "../../../lib/contracts/facts";
import { WEEKDAYS } from "../../../lib/core/time/iso-date";

/** The parts of a schema's definition that are read here; zod's own types leave them open. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  items?: z.ZodMiniType[];
  valueType?: z.ZodMiniType;
  values?: unknown[];
  entries?: Record<string, unknown>;
}

/** Ids that the stage knows, by the field that names them. */
export type KnownIds = Record<string, readonly string[]>;

/** Texts for a field whose name says nothing; the first that its schema accepts is taken. */
const TEXTS = [
  "2026-10-06",
  "2026-10-06T12:05:00Z",
  "America/New_York",
  "8:05",
  "Arrival / unpack",
  "https://calendar.school.example/room-12.ics",
  "/u/1",
  "a text of a fair length",
  "x",
];
const DATES = ["date", "from", "to", "dates"];
const NUMBERS = [30, 485, 1, 5, 0, 60, 1000];

/** Makes messages that the schema of a request accepts, from the schema itself: a new request is covered at once. */
export class SampleMessages {
  readonly #random: () => number;
  readonly #known: KnownIds;

  constructor(random: () => number, known: KnownIds) {
    this.#random = random;
    this.#known = known;
  }

  /** @throws RangeError when no value is known that the schema accepts */
  make(schema: z.ZodMiniType, field = ""): unknown {
    if (field === "factsText") return JSON.stringify(this.make(facts));
    for (let tries = 0; tries < 200; tries += 1) {
      const value = this.#guess(schema, field);
      if (z.safeParse(schema, value).success) return value;
    }
    throw new RangeError(`no value is known for ${field}`);
  }

  #guess(schema: z.ZodMiniType, field: string): unknown {
    // oxlint-disable-next-line no-underscore-dangle -- zod's own name for what a schema says
    const definition = (schema as unknown as { _zod: { def: Definition } })._zod.def;
    switch (definition.type) {
      case "object":
        return this.#object(definition.shape!);
      case "array":
        return Array.from({ length: 1 + this.#upTo(2) }, () => this.make(definition.element!, field));
      case "tuple":
        return definition.items!.map((part) => this.make(part, field));
      case "record":
        return { [this.#pick(TEXTS)]: this.make(definition.valueType!) };
      case "union":
        return this.make(this.#pick(definition.options!), field);
      case "optional":
        return this.#upTo(3) === 0 ? undefined : this.make(definition.innerType!, field);
      case "nullable":
        return this.#upTo(3) === 0 ? null : this.make(definition.innerType!, field);
      case "literal":
        return this.#pick(definition.values!);
      case "enum":
        return field === "weekday" ? this.#pick(WEEKDAYS) : this.#pick(Object.values(definition.entries!));
      case "boolean":
        return this.#random() < 0.5;
      case "null":
        return null;
      case "number":
      case "int":
        return field === "endMinute" ? 540 : this.#pick(NUMBERS);
      default:
        if (DATES.includes(field)) return "2026-10-06";
        return this.#upTo(8) === 0 ? this.#pick(TEXTS) : this.#pick(this.#known[field] ?? TEXTS);
    }
  }

  #object(shape: Record<string, z.ZodMiniType>): Record<string, unknown> {
    const fields = Object.entries(shape).map(([name, part]) => [name, this.make(part, name)] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  #upTo(most: number): number {
    return Math.floor(this.#random() * most);
  }

  #pick<T>(some: readonly T[]): T {
    return some[this.#upTo(some.length)]!;
  }
}
