import type { ServedRequest } from "../fake-calendar/server";

/** A request in short, for an assertion's message. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  origin: string;
}

/**
 * What the browsers themselves ask for, by host and start of the path; neither an extension nor a page starts these.
 */
const BROWSER_NOISE: [RegExp, RegExp][] = [
  // Chromium
  [/^update\.googleapis\.com$/, /^\/service\/update2\//],
  [/^accounts\.google\.com$/, /^\/ListAccounts\?/],
  [/^content-autofill\.googleapis\.com$/, /^\/v1\/pages\//],
  [/^clients2\.google\.com$/, /^\/time\//],
  // It asks for the address that a sign-in leads back to before it sees that the answer is the extension's.
  [/^[a-p]{32}\.chromiumapp\.org$/, /^\/\?/],
  // Firefox
  [/^firefox\.settings\.services\.mozilla\.com$/, /^\/v1\//],
  [/^(detectportal\.firefox\.com|push\.services\.mozilla\.com)$/, /^\//],
  // Both, for the icon of a tab.
  [/^(calendar\.google\.com|outlook\.[a-z0-9.]+)$/, /^\/favicon\.ico$/],
];

/** Runs inside the page: true once the fake calendar stands still. */
export function isFakePage(): boolean {
  return (window as Partial<Window>).fakeCalendar?.isSettled ?? false;
}

function isNoise({ host, path, headers }: ServedRequest): boolean {
  const startedByExtension = /^(chrome|moz)-extension:/.test(headers.origin ?? headers.referer ?? "");
  return !startedByExtension && BROWSER_NOISE.some(([hosts, paths]) => hosts.test(host) && paths.test(path));
}

/**
 * Requests that are neither the fake page's own, nor the browser's, nor to an account that she connected: what an
 * extension must never cause.
 */
export function unexplained(requests: readonly ServedRequest[]): SeenRequest[] {
  return requests
    .filter((request) => !request.fromPage && !request.toAccount && !isNoise(request))
    .map(({ method, host, path, headers }) => ({ method, host, path, origin: headers.origin ?? "" }));
}
