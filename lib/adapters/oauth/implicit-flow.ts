import * as oauth from "oauth4webapi";
import { fail, ok, type Result } from "../../core/result";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";
import { askInWindow, refusalIn, type AuthWindow } from "./auth-window";
import type { FlowParts, FlowRequest } from "./code-flow";
import type { GrantedAccess } from "./granted-access";

/**
 * Signs in to Google without a client secret and without a refresh token: the access lasts an hour, and is renewed
 * silently while she is signed in to Google. Source: "OAuth 2.0 for Client-side Web Applications". A token that was
 * made for another client is refused.
 */
export async function signInImplicitly(
  { client, server, nowMs }: FlowParts,
  window: AuthWindow,
  { scopes, interactive }: FlowRequest,
): Promise<Result<GrantedAccess, SignInRefusal>> {
  const state = oauth.generateRandomState();
  const url = new URL(server.authorizationUrl);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: window.redirectUrl(),
    response_type: "token",
    scope: scopes.join(" "),
    state,
    include_granted_scopes: "true",
    ...(interactive ? {} : { prompt: "none" }),
  }).toString();
  const back = await askInWindow(window, url, interactive);
  if (!back.ok) return back;
  const answer = new URLSearchParams(back.value.hash.slice(1));
  const refusal = refusalIn(answer) ?? refusalIn(back.value.searchParams);
  if (refusal) return fail(refusal);
  const token = answer.get("access_token");
  const seconds = Number(answer.get("expires_in") ?? 3600);
  if (answer.get("state") !== state || token === null || Number.isNaN(seconds)) return fail("not-trusted");
  const isOurs = await wasMadeFor(client.clientId, token, server.tokenInfoUrl);
  if (!isOurs.ok) return isOurs;
  const granted = answer.get("scope")?.split(" ") ?? [...scopes];
  return ok({ token, expiresAtMs: nowMs() + seconds * 1000, scopes: granted });
}

/** Asks Google for whom a token was made: one for another client would let that client's owner act here. */
async function wasMadeFor(
  clientId: string,
  token: string,
  tokenInfoUrl: string | undefined,
): Promise<Result<true, SignInRefusal>> {
  if (tokenInfoUrl === undefined) return fail("not-trusted");
  try {
    const body = new URLSearchParams({ access_token: token });
    const response = await fetch(tokenInfoUrl, { method: "POST", body, credentials: "omit", cache: "no-store" });
    const { aud } = (await response.json()) as { aud?: unknown };
    return response.ok && aud === clientId ? ok(true) : fail("not-trusted");
  } catch {
    return fail("offline");
  }
}
