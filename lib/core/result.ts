/** What came of an act, as a value: exceptions do not survive the way between an extension's contexts. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; failure: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(failure: E): { ok: false; failure: E } => ({ ok: false, failure });
