/**
 * Parses a Retry-After header, "120" (seconds) or a date (RFC 9110, 10.2.3), to milliseconds from now. Undefined
 * without a usable one.
 */
export function retryAfterMs(header: string | null | undefined, nowMs: number): number | undefined {
  if (header === null || header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
