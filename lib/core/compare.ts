/**
 * Compares two ISO dates, ids or numbers by code units: for dates that is time order, and it is cheaper than
 * localeCompare.
 */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
