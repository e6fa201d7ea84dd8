import type { CalendarRefusal } from "../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../core/result";
import type { AccessTokens } from "../ports/access-tokens";
import type { Http, HttpAnswer, HttpRequest } from "../ports/http";

/** Sends a request of an account; any status but 401 is an answer. */
export type SendAuthorised = (request: HttpRequest) => Promise<Result<HttpAnswer, CalendarRefusal>>;

/**
 * Sends the requests of one account, one after the other: Microsoft allows four at a time per mailbox, and Google
 * limits requests in quick succession. A token that the server refuses is renewed silently, and the request repeated
 * once: a request that was refused for its token has changed nothing.
 */
export function authorisedHttp(http: Http, tokens: AccessTokens): SendAuthorised {
  let last: Promise<unknown> = Promise.resolve();
  return async (request) => {
    const answer = last.then(async () => sendWithToken(http, tokens, request));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function sendWithToken(
  http: Http,
  tokens: AccessTokens,
  request: HttpRequest,
): Promise<Result<HttpAnswer, CalendarRefusal>> {
  for (const isLast of [false, true]) {
    const token = await tokens.token();
    if (!token.ok) return fail({ code: token.failure });
    const headers = { ...request.headers, Authorization: `Bearer ${token.value}` };
    const answer = await http.send({ ...request, headers });
    if (!answer.ok) return fail({ code: answer.failure === "offline" ? "offline" : "outcome-unknown" });
    if (answer.value.status !== 401) return ok(answer.value);
    await tokens.drop(token.value);
    if (isLast) break;
  }
  return fail({ code: "needs-sign-in" });
}
