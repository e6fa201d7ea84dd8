/** The only source of time. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
  /** IANA zone of this device. */
  zone(): string;
}
