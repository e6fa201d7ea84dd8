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
  /** False: only what needs no window. */
  interactive: boolean;
}

const serverOf = ({ issuer, authorizationUrl, tokenUrl, revocationUrl }: SignInServer): oauth.AuthorizationServer => ({
  issuer,
  authorization_endpoint: authorizationUrl,
  token_endpoint: tokenUrl,
  ...(revocationUrl === undefined ? {} : { revocation_endpoint: revocationUrl }),
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
    // Google gives a token to renew the access only then; Microsoft knows the scope offline_access instead.
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

/** Renews an access. `needs-sign-in` when its token was taken back or is too old. */
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
    // Of the rest, only what the server itself refused ends the access.
    return fail(error instanceof oauth.ResponseBodyError ? "needs-sign-in" : "offline");
  }
}

/**
 * Leaves out of an answer who signed in: that is never asked for and not used. Of Microsoft's "common" tenant it names
 * another maker than the address that was asked, which would count as an answer of somebody else.
 */
async function withoutIdToken(response: Response): Promise<Response> {
  const rest = JSON.stringify(await response.json(), (name, value: unknown) =>
    name === "id_token" ? undefined : value,
  );
  return new Response(rest, response);
}

/** Revokes an access at the server. */
export async function revokeToken({ client, server }: FlowParts, token: string): Promise<void> {
  if (server.revocationUrl === undefined) return;
  await oauth
    .revocationRequest(
      serverOf(server),
      { client_id: client.clientId },
      authenticationOf(client),
      token,
      optionsOf(server),
    )
    .catch(() => undefined);
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
