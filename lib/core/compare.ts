/** Order of two ISO dates, ids or numbers: by code units, which is their time order and costs next to nothing. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
