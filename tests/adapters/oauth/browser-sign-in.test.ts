import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OAuth2Server } from "oauth2-mock-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browserSignIn, type SignInParts } from "../../../lib/adapters/oauth/browser-sign-in";
import type { GrantedAccess } from "../../../lib/adapters/oauth/granted-access";
import {
  oauthConfiguration,
  type BuildClients,
  type OAuthConfiguration,
} from "../../../lib/adapters/oauth/oauth-clients";
import type { CalendarAccount } from "../../../lib/core/booking/calendar-account";
import { fail, ok } from "../../../lib/core/result";

const REDIRECT = "https://abcdefgh.chromiumapp.org/";
const server = new OAuth2Server();
/** Answers who a token was made for, and collects the tokens that it is asked to end: the mock server does neither. */
let tokenInfo: Server;
let revoked: string[] = [];
let audience = "client-1";
let tokenInfoUrl = "";

beforeAll(async () => {
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  tokenInfo = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      if (request.url === "/revoke") revoked.push(new URLSearchParams(body).get("token") ?? "");
      response.end(JSON.stringify({ aud: audience }));
    });
  });
  await new Promise<void>((resolve) => void tokenInfo.listen(0, "127.0.0.1", resolve));
  tokenInfoUrl = `http://127.0.0.1:${(tokenInfo.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  tokenInfo.close();
  await server.stop();
});

function configuration(secret?: string): OAuthConfiguration {
  const base = oauthConfiguration({
    googleClientId: "client-1",
    googleClientSecret: secret,
    microsoftClientId: "client-2",
  });
  const issuer = server.issuer.url!;
  const local = {
    issuer,
    authorizationUrl: `${issuer}/authorize`,
    tokenUrl: `${issuer}/token`,
    revocationUrl: `${tokenInfoUrl}revoke`,
    tokenInfoUrl,
    allowsHttp: true,
  };
  return { ...base, servers: { google: local, graph: local } };
}

/** What the window does: by default what a browser does that is signed in and consents. */
let inWindow: (url: URL) => Promise<string>;
let opened: { url: URL; interactive: boolean }[];
let memory: Map<string, GrantedAccess>;
let savedTokens: string[];
let nowMs: number;

const redirected = async (url: URL): Promise<string> =>
  (await fetch(url, { redirect: "manual" })).headers.get("location")!;
/** Google's answer without a code: the token stands behind the "#". */
const implicitly = async (url: URL): Promise<string> => {
  const answer = { access_token: "t-1", expires_in: "3600", state: url.searchParams.get("state")! };
  return Promise.resolve(`${REDIRECT}#${new URLSearchParams(answer).toString()}`);
};

beforeEach(() => {
  [inWindow, opened, memory, savedTokens, nowMs, audience] = [redirected, [], new Map(), [], 1_000_000, "client-1"];
});
afterEach(() => {
  revoked = [];
  server.service.removeAllListeners();
});

const partsOf = (config: OAuthConfiguration, over: Partial<SignInParts> = {}): SignInParts => ({
  configuration: async () => Promise.resolve(config),
  window: () => ({
    redirectUrl: () => REDIRECT,
    async open(url, interactive) {
      opened.push({ url: new URL(url), interactive });
      return inWindow(new URL(url));
    },
  }),
  chrome: () => undefined,
  memory: {
    read: async (id) => Promise.resolve(memory.get(id)),
    write: async (id, access) => Promise.resolve(void (access ? memory.set(id, access) : memory.delete(id))),
  },
  nowMs: () => nowMs,
  saveRefreshToken: async (_id, token) => Promise.resolve(void savedTokens.push(token)),
  ...over,
});

const anAccount = (over: Partial<CalendarAccount> = {}): CalendarAccount => ({
  id: "a1",
  vendor: "graph",
  means: "code",
  scopes: ["calendar"],
  calendars: [],
  connectedAt: "",
  refreshToken: "refresh-1",
  ...over,
});

const refuseToken = (status: number, error: string): void =>
  void server.service.once("beforeResponse", (response: { statusCode: number; body: unknown }) => {
    response.statusCode = status;
    response.body = { error };
  });

describe("signing in", () => {
  it("redeems a code that only this request can redeem, and keeps the access in memory", async () => {
    const signIn = browserSignIn(partsOf(configuration()));
    const connected = await signIn.connect("graph", "own", { id: "a1" });
    expect(connected).toMatchObject({ ok: true, value: { means: "code" } });
    const asked = opened[0]!.url.searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("scope")).toBe("https://graph.microsoft.com/Calendars.ReadWrite offline_access");
    expect(memory.get("a1")!.token).toMatch(/^ey/);
    expect(JSON.stringify(connected)).not.toContain(memory.get("a1")!.token);
  });

  it("uses no word on who signed in, which Microsoft's common tenant has from another maker", async () => {
    const claims = Buffer.from(JSON.stringify({ iss: "https://login.microsoftonline.com/9188/v2.0" }));
    const who = `e30.${claims.toString("base64url")}.c2lnbmVk`;
    server.service.on("beforeResponse", ({ body }: { body: Record<string, unknown> }) => (body["id_token"] = who));
    const signIn = browserSignIn(partsOf(configuration()));
    const connected = await signIn.connect("graph", "own", { id: "a1" });
    expect(connected).toMatchObject({ ok: true });
    expect(JSON.stringify([connected, [...memory]])).not.toContain(who);
    const renewed = browserSignIn(partsOf(configuration())).tokens(anAccount({ id: "a2" }));
    expect(await renewed.token()).toMatchObject({ ok: true });
  });

  it("asks Google only for what the use needs", async () => {
    inWindow = implicitly;
    const signIn = browserSignIn(partsOf(configuration()));
    await signIn.connect("google", "own", { id: "a1" });
    await signIn.connect("google", "shared", { id: "a1" });
    const scopes = opened.map(({ url }) => url.searchParams.get("scope")!.replaceAll(/https:\S+\/auth\//g, ""));
    expect(scopes).toEqual([
      "calendar.events.owned calendar.freebusy",
      "calendar.events calendar.freebusy calendar.calendarlist.readonly",
    ]);
  });

  it("asks again for what was granted for more, however the server names it", async () => {
    const signIn = browserSignIn(partsOf(configuration()));
    await signIn.connect("graph", "own", { id: "a1", scopes: ["openid", "Calendars.ReadWrite.Shared"] });
    await signIn.connect("graph", "own", { id: "a1", scopes: ["openid", "Calendars.ReadWrite"] });
    const scopes = opened.map(({ url }) => url.searchParams.get("scope")!.includes("ReadWrite.Shared"));
    expect(scopes).toEqual([true, false]);
  });

  it("takes an implicit token only with its own state, and only one that was made for its client", async () => {
    inWindow = implicitly;
    const signIn = browserSignIn(partsOf(configuration()));
    expect(await signIn.connect("google", "own", { id: "a1" })).toMatchObject({ value: { means: "implicit" } });
    audience = "somebody-else";
    expect(await signIn.connect("google", "own", { id: "a1" })).toEqual(fail("not-trusted"));
    audience = "client-1";
    inWindow = async (url) => (await implicitly(url)).replace(/state=[^&]+/, "state=other");
    expect(await signIn.connect("google", "own", { id: "a1" })).toEqual(fail("not-trusted"));
    inWindow = async (url) => (await implicitly(url)).replace(REDIRECT, "https://elsewhere.example/");
    expect(await signIn.connect("google", "own", { id: "a1" })).toEqual(fail("not-trusted"));
  });

  it.each([
    ["error=access_denied", "declined"],
    ["error=admin_policy_enforced", "needs-approval"],
    ["error=access_not_configured", "needs-approval"],
    ["error=org_internal", "needs-approval"],
    [
      "error=invalid_client&error_description=AADSTS65001%3A+The+user+or+administrator+has+not+consented",
      "needs-approval",
    ],
    ["error=access_denied&error_description=AADSTS90094%3A+grant+requires+admin", "needs-approval"],
    ["error=access_denied&error_description=AADSTS90093%3A+not+authorized+to+grant", "needs-approval"],
    ["error=access_denied&error_description=AADSTS90095%3A+consent+was+requested", "needs-approval"],
    ["error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3A+User+declined", "declined"],
  ])("tells what %s means", async (answer, refusal) => {
    inWindow = async () => Promise.resolve(`${REDIRECT}?${answer}`);
    const signIn = browserSignIn(partsOf(configuration()));
    expect(await signIn.connect("graph", "own", { id: "a1" })).toEqual(fail(refusal));
  });

  it("says what is missing instead of failing", async () => {
    const none = browserSignIn(partsOf(oauthConfiguration({ googleClientId: " " })));
    expect(await none.available()).toEqual([]);
    expect(await none.connect("google", "own", { id: "a1" })).toEqual(fail("no-client"));
    const blocked = browserSignIn(partsOf(configuration(), { window: () => undefined }));
    expect(await blocked.connect("graph", "own", { id: "a1" })).toEqual(fail("no-browser-permission"));
    inWindow = async () => Promise.reject(new Error("The user did not approve access."));
    const closed = browserSignIn(partsOf(configuration()));
    expect(await closed.connect("graph", "own", { id: "a1" })).toEqual(fail("declined"));
  });

  it("uses the district's own client as soon as it is set, and nothing that belongs to the build's", async () => {
    inWindow = implicitly;
    const chrome = () => ({
      getAuthToken: async () => Promise.resolve({ token: "of the build" }),
      removeCachedAuthToken: async () => Promise.resolve(),
    });
    const build = {
      ...{ googleClientId: "build", googleClientSecret: "build's", microsoftClientId: "b-2", microsoftTenant: "b-3" },
    };
    let district: BuildClients = {};
    const { servers } = configuration();
    const now = () => oauthConfiguration(build, { district, chromeClientId: "in-manifest" });
    const parts = partsOf(configuration(), {
      chrome,
      configuration: async () => Promise.resolve({ ...now(), servers: { ...now().servers, google: servers.google } }),
    });
    const signIn = browserSignIn(parts);
    const ofBuild = await signIn.connect("google", "own", { id: "a1" });
    expect(ofBuild).toMatchObject({ value: { means: "chrome" } });
    // IT looks for the client that is used.
    expect(await signIn.googleClientId()).toBe("in-manifest");
    expect(await signIn.approvalUrl()).toMatch(/\/b-3\/adminconsent\?client_id=b-2$/);

    district = { googleClientId: "client-1", microsoftClientId: "d-2", microsoftTenant: "district.example" };
    expect(await signIn.connect("google", "own", { id: "a1" })).toMatchObject({ value: { means: "implicit" } });
    expect(opened.map(({ url }) => url.searchParams.get("client_id"))).toEqual(["client-1"]);
    expect(await signIn.googleClientId()).toBe("client-1");
    expect(await signIn.approvalUrl()).toMatch(/\/district\.example\/adminconsent\?client_id=d-2$/);
    expect(now().servers.graph.authorizationUrl).toContain("/district.example/");
    memory.clear();
    const before = signIn.tokens(anAccount({ vendor: "google", means: "chrome" }));
    expect(await before.token()).toEqual(fail("needs-sign-in"));

    district = { microsoftClientId: "d-2" };
    expect(now().servers.graph.tokenUrl).toContain("/common/");
    district = { microsoftTenant: "district.example" };
    expect(await signIn.approvalUrl()).toMatch(/\/district\.example\/adminconsent\?client_id=b-2$/);
  });

  it("uses Chrome's own way where the manifest has a client, and gives a refused token back", async () => {
    const removed: string[] = [];
    const chrome = () => ({
      getAuthToken: async () => Promise.resolve({ token: `c-${removed.length}`, grantedScopes: ["calendar"] }),
      removeCachedAuthToken: async ({ token }: { token: string }) => Promise.resolve(void removed.push(token)),
    });
    const parts = partsOf({ ...configuration(), chromeClientId: "in-manifest" }, { chrome });
    const signIn = browserSignIn(parts);
    expect(await signIn.connect("google", "own", { id: "a1" })).toMatchObject({ value: { means: "chrome" } });
    expect(opened).toEqual([]);
    const tokens = signIn.tokens(anAccount({ vendor: "google", means: "chrome" }));
    expect(await tokens.token()).toEqual(ok("c-0"));
    await tokens.drop("c-0");
    expect(removed).toEqual(["c-0"]);
    expect(await tokens.token()).toEqual(ok("c-1"));
  });
});

describe("renewing an access", () => {
  it("uses what is kept until a minute before its end, then renews once for all that wait", async () => {
    memory.set("a1", { token: "kept", expiresAtMs: nowMs + 61_000, scopes: [] });
    const tokens = browserSignIn(partsOf(configuration())).tokens(anAccount());
    expect(await tokens.token()).toEqual(ok("kept"));
    nowMs += 2_000;
    let asked = 0;
    server.service.on("beforeResponse", () => void (asked += 1));
    const [first, second] = await Promise.all([tokens.token(), tokens.token()]);
    expect(first).toEqual(second);
    expect(asked).toBe(1);
    expect(opened).toEqual([]);
    expect(savedTokens).toHaveLength(1);
  });

  it("signs in silently when the token of renewal was taken back", async () => {
    refuseToken(400, "invalid_grant");
    const tokens = browserSignIn(partsOf(configuration())).tokens(anAccount());
    expect(await tokens.token()).toMatchObject({ ok: true });
    expect(opened).toMatchObject([{ interactive: false }]);
    expect(opened[0]!.url.searchParams.get("prompt")).toBe("none");
  });

  it("asks for a sign-in when that would need a window", async () => {
    refuseToken(400, "invalid_grant");
    inWindow = async () => Promise.resolve(`${REDIRECT}?error=login_required`);
    const tokens = browserSignIn(partsOf(configuration())).tokens(anAccount());
    expect(await tokens.token()).toEqual(fail("needs-sign-in"));
  });

  it("keeps the sign-in when only the network is gone", async () => {
    const config = configuration();
    config.servers.graph = { ...config.servers.graph, tokenUrl: "http://127.0.0.1:9/token" };
    const tokens = browserSignIn(partsOf(config)).tokens(anAccount());
    expect(await tokens.token()).toEqual(fail("offline"));
    expect(opened).toEqual([]);
  });

  it("gets a new token after the server refused one", async () => {
    memory.set("a1", { token: "refused", expiresAtMs: nowMs + 600_000, scopes: [] });
    const tokens = browserSignIn(partsOf(configuration())).tokens(anAccount());
    await tokens.drop("refused");
    expect(memory.has("a1")).toBe(false);
    expect(await tokens.token()).not.toEqual(ok("refused"));
  });

  it("forgets everything when the account is disconnected", async () => {
    memory.set("a1", { token: "kept", expiresAtMs: nowMs + 600_000, scopes: [] });
    expect(await browserSignIn(partsOf(configuration())).revoke(anAccount())).toBe(true);
    expect([revoked, memory.size]).toEqual([["refresh-1"], 0]);
  });

  it("asks Google by a token from Chrome, which keeps it, and makes Chrome forget that", async () => {
    const forgotten: string[] = [];
    const chrome = () => ({
      getAuthToken: async () => Promise.resolve({ token: "from-chrome", grantedScopes: [] }),
      removeCachedAuthToken: async ({ token }: { token: string }) => Promise.resolve(void forgotten.push(token)),
    });
    const signIn = browserSignIn(partsOf({ ...configuration(), clients: {}, chromeClientId: "client-3" }, { chrome }));
    const { refreshToken: _none, ...account } = anAccount({ vendor: "google", means: "chrome" });
    expect(await signIn.revoke(account)).toBe(true);
    expect([revoked, forgotten]).toEqual([["from-chrome"], ["from-chrome"]]);
  });

  it("says when nobody was asked: no server for it, none that answers", async () => {
    const config = configuration();
    const { revocationUrl: _none, ...graph } = config.servers.graph;
    const silent = { ...config.servers.google, revocationUrl: "http://127.0.0.1:9/revoke" };
    const signIn = browserSignIn(partsOf({ ...config, servers: { google: silent, graph } }));
    expect(await signIn.revoke(anAccount({ vendor: "graph" }))).toBe(false);
    expect(await signIn.revoke(anAccount({ vendor: "google" }))).toBe(false);
  });
});
