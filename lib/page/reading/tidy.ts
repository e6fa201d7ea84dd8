const UNTIDY = /\s{2}|[^\S ]/;

/** Makes a text one line without outer blanks. */
export function tidy(text: string): string {
  return (UNTIDY.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
}
