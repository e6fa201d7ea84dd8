import * as oauth from "oauth4webapi";
import { fail, ok, type Result } from "../../core/result";
import type { NoToken } from "../../ports/access-tokens";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";
import { askInWindow, refusalIn, type AuthWindow } from "./auth-window";
import type { GrantedAccess } from "./granted-access";
import type { OAuthClient, SignInServer } from "./oauth-clients";

/** A client at a vendor's server. */
export interface FlowParts {
  client: OAuthClient;
  server: SignInServer;
  nowMs: () => number;
}

/** What a request to sign in asks for. */
export interface FlowRequest {
  scopes: readonly string[];
  /** False: succeed only if no window has to be shown. */
  interactive: boolean;
}

const serverOf = ({ issuer, authorizationUrl, tokenUrl }: SignInServer): oauth.AuthorizationServer => ({
  issuer,
  authorization_endpoint: authorizationUrl,
  token_endpoint: tokenUrl,
});
const authenticationOf = ({ secret }: OAuthClient): oauth.ClientAuth =>
  secret === undefined ? oauth.None() : oauth.ClientSecretPost(secret);
const optionsOf = ({ allowsHttp = false }: SignInServer) => ({ [oauth.allowInsecureRequests]: allowsHttp });

/** Signs in by a code that only this request can redeem (RFC 7636, PKCE). */
export async function signInByCode(
  { client, server, nowMs }: FlowParts,
  window: AuthWindow,
  { scopes, interactive }: FlowRequest,
): Promise<Result<GrantedAccess, SignInRefusal>> {
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const redirect = window.redirectUrl();
  const url = new URL(server.authorizationUrl);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: redirect,
    response_type: "code",
    scope: scopes.join(" "),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    // Google sends a refresh token only with this parameter; Microsoft uses the scope offline_access instead.
    access_type: "offline",
    include_granted_scopes: "true",
    ...(interactive ? {} : { prompt: "none" }),
  }).toString();
  const back = await askInWindow(window, url, interactive);
  if (!back.ok) return back;
  const refusal = refusalIn(back.value.searchParams);
  if (refusal) return fail(refusal);
  const known = { client_id: client.clientId };
  try {
    const answer = oauth.validateAuthResponse(serverOf(server), known, back.value, state);
    const response = await oauth.authorizationCodeGrantRequest(
      serverOf(server),
      known,
      authenticationOf(client),
      answer,
      redirect,
      verifier,
      optionsOf(server),
    );
    const tokens = await oauth.processAuthorizationCodeResponse(
      serverOf(server),
      known,
      await withoutIdToken(response),
    );
    return ok(accessOf(tokens, scopes, nowMs()));
  } catch (error) {
    return fail(isNetworkFailure(error) ? "offline" : "not-trusted");
  }
}

/** Renews an access. `needs-sign-in` when the refresh token was revoked or is too old. */
export async function renewByToken(
  { client, server, nowMs }: FlowParts,
  refreshToken: string,
  scopes: readonly string[],
): Promise<Result<GrantedAccess, NoToken>> {
  const known = { client_id: client.clientId };
  try {
    const response = await oauth.refreshTokenGrantRequest(
      serverOf(server),
      known,
      authenticationOf(client),
      refreshToken,
      optionsOf(server),
    );
    const tokens = await oauth.processRefreshTokenResponse(serverOf(server), known, await withoutIdToken(response));
    return ok(accessOf(tokens, scopes, nowMs()));
  } catch (error) {
    // Of all other errors, only a refusal by the server itself ends the access.
    return fail(error instanceof oauth.ResponseBodyError ? "needs-sign-in" : "offline");
  }
}

/**
 * Removes the ID token from an answer: it is not used, and for Microsoft's "common" tenant it names another issuer than
 * the requested one, which the library would reject.
 */
async function withoutIdToken(response: Response): Promise<Response> {
  const rest = JSON.stringify(await response.json(), (name, value: unknown) =>
    name === "id_token" ? undefined : value,
  );
  return new Response(rest, response);
}

/** For the whole answer, ms: erasing everything waits for it. */
const REVOCATION_TIMEOUT_MS = 5000;

/**
 * Asks the server to end an access, by a token of any client. Google's server answers no other origin, so nothing of
 * its answer can be read (`no-cors`), only whether it was reached.
 */
export async function revokeToken({ revocationUrl }: SignInServer, token: string): Promise<boolean> {
  if (revocationUrl === undefined) return false;
  const asked = fetch(revocationUrl, {
    method: "POST",
    mode: "no-cors",
    body: new URLSearchParams({ token }),
    credentials: "omit",
    cache: "no-store",
    signal: AbortSignal.timeout(REVOCATION_TIMEOUT_MS),
  });
  return asked.then(
    () => true,
    () => false,
  );
}

function accessOf(tokens: oauth.TokenEndpointResponse, asked: readonly string[], nowMs: number): GrantedAccess {
  const { access_token: token, expires_in: seconds = 3600, refresh_token: refreshToken, scope } = tokens;
  return {
    token,
    expiresAtMs: nowMs + seconds * 1000,
    scopes: scope === undefined ? [...asked] : scope.split(" "),
    ...(refreshToken === undefined ? {} : { refreshToken }),
  };
}

/** `fetch` rejects with a TypeError when no server answers. */
const isNetworkFailure = (error: unknown): boolean => error instanceof TypeError && error.constructor === TypeError;
