/** The outcome of an operation as a value: exceptions do not survive a message between an extension's contexts. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; failure: E };

/** Wraps the value of an operation that succeeded. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
/** Wraps the reason why an operation failed. */
export const fail = <E>(failure: E): { ok: false; failure: E } => ({ ok: false, failure });
