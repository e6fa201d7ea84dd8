/** The only source of randomness for identifiers. */
export interface Ids {
  /** A new identifier, unique on this device and without meaning. */
  next(): string;
}
