/** One way in which a fake page can differ from its tame self. */
export interface Variant<Options> {
  says: string;
  /** Present when the variant takes a value ("density=60"): an example of it. */
  example?: string;
  apply(options: Options, value: string): void;
}

/** Applies a list like ["dark", "density=60"] to `options`. Throws for a variant that does not exist. */
export function parseVariants<Options>(
  known: Record<string, Variant<Options>>,
  variants: readonly string[],
  options: Options,
): Options {
  for (const text of variants) {
    const [name = "", value] = text.split("=", 2);
    const variant = known[name];
    if (!variant) throw new Error(`No variant "${name}". There are: ${Object.keys(known).join(", ")}`);
    if (variant.example && !value) throw new Error(`Variant "${name}" wants a value, e.g. ${name}=${variant.example}`);
    variant.apply(options, value ?? "");
  }
  return options;
}
