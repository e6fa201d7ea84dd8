const UNTIDY = /\s{2}|[^\S ]/;

/** One line, no outer blanks: what a person reads. */
export function tidy(text: string): string {
  return (UNTIDY.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
}
