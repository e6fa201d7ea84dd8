import type { AccountVendor, CalendarAccount, SignInMeans } from "../../core/booking/calendar-account";
import { fail, ok, type Result } from "../../core/result";
import type { AccessTokens, NoToken } from "../../ports/access-tokens";
import type { SignInRefusal } from "../../core/booking/sign-in-refusal";
import type { SignIn } from "../../ports/sign-in";
import type { AuthWindow } from "./auth-window";
import { chromeToken, type ChromeIdentity } from "./chrome-token";
import { renewByToken, revokeToken, signInByCode, type FlowParts, type FlowRequest } from "./code-flow";
import type { GrantedAccess, TokenMemory } from "./granted-access";
import { signInImplicitly } from "./implicit-flow";
import { scopesFor, type OAuthConfiguration } from "./oauth-clients";

/** What signing in needs of the world. */
export interface SignInParts {
  /** Read for each use: the district may set a client of its own while the browser runs. */
  configuration: () => Promise<OAuthConfiguration>;
  /** Undefined until she grants the `identity` permission. */
  window: () => AuthWindow | undefined;
  chrome: () => ChromeIdentity | undefined;
  memory: TokenMemory;
  nowMs: () => number;
  /** Saves a new refresh token, sealed. */
  saveRefreshToken: (accountId: string, refreshToken: string) => Promise<void>;
}

/** A token is renewed this long before it ends, ms. */
const GRACE_MS = 60_000;

/** Signs in by the first way that the browser and the clients allow: Chrome's own, a code, or an implicit token. */
export function browserSignIn(parts: SignInParts): SignIn {
  const { configuration, memory } = parts;
  const flows = new SignInFlows(parts);
  return {
    async available() {
      const { clients, chromeClientId } = await configuration();
      const vendors: AccountVendor[] = ["google", "graph"];
      return vendors.filter((vendor) => clients[vendor] || (vendor === "google" && chromeClientId !== undefined));
    },
    approvalUrl: async () => (await configuration()).servers.graph.approvalUrl,
    async googleClientId() {
      const { clients, chromeClientId } = await configuration();
      return (parts.chrome() ? chromeClientId : undefined) ?? clients.google?.clientId ?? chromeClientId;
    },
    async connect(vendor, use, account) {
      const means = await flows.meansFor(vendor);
      if (!means) return fail("no-client");
      const asked = scopesFor(vendor, use, account.scopes);
      const granted = await flows.grant(vendor, means, { scopes: asked, interactive: true });
      if (!granted.ok) return granted;
      await memory.write(account.id, granted.value);
      const { scopes, refreshToken } = granted.value;
      return ok({ means, scopes, ...(refreshToken === undefined ? {} : { refreshToken }) });
    },
    tokens: (account) => accountTokens(parts, flows, account),
    async revoke(account) {
      const server = (await configuration()).servers[account.vendor];
      const kept = await memory.read(account.id);
      // A token that is over ends nothing: get another, without a window.
      const isCurrent = kept && kept.expiresAtMs > parts.nowMs();
      const access =
        isCurrent || server.revocationUrl === undefined ? kept : await currentAccess(parts, flows, account);
      const token = account.refreshToken ?? access?.token;
      const isAsked = token !== undefined && (await revokeToken(server, token));
      for (const cached of new Set([kept?.token, access?.token]))
        if (cached !== undefined)
          await parts
            .chrome()
            ?.removeCachedAuthToken({ token: cached })
            .catch(() => undefined);
      await memory.write(account.id, undefined);
      return isAsked;
    },
  };
}

class SignInFlows {
  constructor(private readonly parts: SignInParts) {}

  async partsFor(vendor: AccountVendor): Promise<FlowParts | undefined> {
    const { clients, servers } = await this.parts.configuration();
    const client = clients[vendor];
    return client && { client, server: servers[vendor], nowMs: this.parts.nowMs };
  }

  /** Google's web clients can redeem a code only with their secret; Microsoft's need none. */
  async meansFor(vendor: AccountVendor): Promise<SignInMeans | undefined> {
    const { clients, chromeClientId } = await this.parts.configuration();
    if (vendor === "google" && chromeClientId !== undefined && this.parts.chrome()) return "chrome";
    const client = clients[vendor];
    if (!client) return undefined;
    return vendor === "graph" || client.secret !== undefined ? "code" : "implicit";
  }

  async grant(
    vendor: AccountVendor,
    means: SignInMeans,
    request: FlowRequest,
  ): Promise<Result<GrantedAccess, SignInRefusal>> {
    if (means === "chrome") return this.#fromChrome(request);
    const [flow, window] = [await this.partsFor(vendor), this.parts.window()];
    if (!flow) return fail("no-client");
    if (!window) return fail("no-browser-permission");
    return means === "code" ? signInByCode(flow, window, request) : signInImplicitly(flow, window, request);
  }

  async #fromChrome({ scopes, interactive }: FlowRequest): Promise<Result<GrantedAccess, SignInRefusal>> {
    // An access of the build's client is not renewed once the district has set its own.
    if ((await this.parts.configuration()).chromeClientId === undefined) return fail("no-client");
    const identity = this.parts.chrome();
    if (!identity) return fail("no-browser-permission");
    const got = await chromeToken(identity, scopes, interactive);
    // Chrome renews its token itself, so ask for it again each time.
    return got.ok ? ok({ ...got.value, expiresAtMs: this.parts.nowMs() + 2 * GRACE_MS }) : got;
  }
}

/** Gives tokens of an account; several requests that need a new one wait for the same. */
function accountTokens(parts: SignInParts, flows: SignInFlows, account: CalendarAccount): AccessTokens {
  const { memory, nowMs, chrome } = parts;
  let renewing: Promise<Result<string, NoToken>> | undefined;
  const renew = async (): Promise<Result<string, NoToken>> => {
    const access = await renewAccess(parts, flows, account);
    if (access.ok) await memory.write(account.id, access.value);
    return access.ok ? ok(access.value.token) : access;
  };
  return {
    async token() {
      const kept = await memory.read(account.id);
      if (kept && kept.expiresAtMs - GRACE_MS > nowMs()) return ok(kept.token);
      renewing ??= renew().finally(() => (renewing = undefined));
      return renewing;
    },
    async drop(token) {
      const kept = await memory.read(account.id);
      if (kept?.token === token) await memory.write(account.id, undefined);
      if (account.means === "chrome") await chrome()?.removeCachedAuthToken({ token });
    },
  };
}

/** Gives an access that holds, to end it by; undefined where the account has a token of renewal, which ends it too. */
async function currentAccess(
  parts: SignInParts,
  flows: SignInFlows,
  account: CalendarAccount,
): Promise<GrantedAccess | undefined> {
  if (account.refreshToken !== undefined) return undefined;
  const renewed = await renewAccess(parts, flows, account);
  return renewed.ok ? renewed.value : undefined;
}

/** Renews silently: by the refresh token, else by the vendor's own session in this browser. */
async function renewAccess(
  { saveRefreshToken }: SignInParts,
  flows: SignInFlows,
  { id, vendor, means, scopes, refreshToken }: CalendarAccount,
): Promise<Result<GrantedAccess, NoToken>> {
  const flow = await flows.partsFor(vendor);
  if (means === "code" && flow && refreshToken !== undefined) {
    const renewed = await renewByToken(flow, refreshToken, scopes);
    if (renewed.ok && renewed.value.refreshToken !== undefined && renewed.value.refreshToken !== refreshToken)
      await saveRefreshToken(id, renewed.value.refreshToken);
    if (renewed.ok || renewed.failure === "offline") return renewed;
  }
  const silent = await flows.grant(vendor, means, { scopes, interactive: false });
  if (silent.ok) return silent;
  if (silent.failure === "needs-approval" || silent.failure === "offline") return fail(silent.failure);
  return fail("needs-sign-in");
}
