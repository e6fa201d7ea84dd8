/** Why a calendar could not be read at its address. */
export const FEED_PROBLEM_CODES = [
  "not-allowed", // 401, 403
  "not-found", // 404
  "gone", // 410
  "too-many", // 429
  "server", // 5xx
  "status", // any other answer
  "forwarded", // it forwards to another server, which was not asked for
  "web-page", // a page instead of a calendar, mostly a sign-in
  "not-a-calendar",
  "no-entries",
  "truncated",
  "too-large",
  "timeout",
  "offline",
  "unreachable", // no answer at all
  "no-permission", // she has not granted the browser's permission for this host
  "by-district", // the district's policy does not let us ask it
] as const;
export type FeedProblemCode = (typeof FEED_PROBLEM_CODES)[number];

/** A problem as a code: carries neither the address nor anything of the answer's text. */
export interface FeedProblem {
  code: FeedProblemCode;
  /** HTTP status, where the server answered with one. */
  status?: number;
}

/** Maps an HTTP status to a problem; undefined for 200 and 304. */
export function problemOfStatus(status: number): FeedProblem | undefined {
  if (status === 200 || status === 304) return undefined;
  if (status === 401 || status === 403) return { code: "not-allowed", status };
  if (status === 404) return { code: "not-found", status };
  if (status === 410) return { code: "gone", status };
  if (status === 429) return { code: "too-many", status };
  if (status >= 300 && status < 400) return { code: "forwarded", status };
  return { code: status >= 500 ? "server" : "status", status };
}

/** Problems that do not pass by themselves: somebody has to do something. */
const LASTING = new Set<FeedProblemCode>([
  "not-allowed",
  "not-found",
  "gone",
  "forwarded",
  "web-page",
  "not-a-calendar",
  "too-large",
  "no-permission",
  "by-district",
]);
/** True for a problem that asking again soon does not solve. */
export const isLasting = ({ code }: FeedProblem): boolean => LASTING.has(code);
