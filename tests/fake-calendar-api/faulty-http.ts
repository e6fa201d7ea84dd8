import { fail, ok } from "../../lib/core/result";
import type { Http } from "../../lib/ports/http";
import type { ApiAnswer, FakeApi } from "./api-request";

/**
 * What goes wrong with one request: `offline` before it leaves, `lost-before` and `lost-after` the server has done it,
 * `late` where the server does it only after the next request, `twice` where it arrives twice and the second answer
 * comes back, a status instead of doing it, or a 500 although it was done. A function is what somebody else does in the
 * calendar just before.
 */
export type Fault =
  "none" | "offline" | "lost-before" | "lost-after" | "late" | "twice" | "error-after" | ApiAnswer | (() => void);

/** Asks a fake server, with a fault for each request; without one left, nothing goes wrong. */
export function faultyHttp(api: FakeApi, nextFault: () => Fault = () => "none"): Http {
  let late: (() => void) | undefined;
  const arrive = (): void => {
    const arriving = late;
    late = undefined;
    arriving?.();
  };
  return {
    async send({ method, path, headers = {}, body }) {
      await Promise.resolve();
      const fault = nextFault();
      if (fault === "offline") return fail("offline");
      if (fault === "lost-before") return fail("lost");
      if (typeof fault === "object") return ok(fault);
      const small = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const plain: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
      const request = { method, path, headers: small, body: plain };
      if (fault === "late") {
        arrive();
        late = () => void api.handle(request);
        return fail("lost");
      }
      if (typeof fault === "function") fault();
      if (fault === "twice") api.handle(request);
      const answer = api.handle(request);
      arrive();
      if (fault === "lost-after") return fail("lost");
      if (fault === "error-after") return ok({ status: 500, headers: {}, body: undefined });
      return ok(answer);
    },
  };
}
