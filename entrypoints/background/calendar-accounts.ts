import { browserSignIn } from "../../lib/adapters/oauth/browser-sign-in";
import { sessionTokens } from "../../lib/adapters/oauth/granted-access";
import { oauthConfiguration, type BuildClients } from "../../lib/adapters/oauth/oauth-clients";
import type { AuthWindow } from "../../lib/adapters/oauth/auth-window";
import type { ChromeIdentity } from "../../lib/adapters/oauth/chrome-token";
import { connectedAccounts } from "../../lib/adapters/connected-accounts";
import { systemClock } from "../../lib/adapters/system-clock";
import type { UnderLock } from "../../lib/contracts/contract";
import type { CalendarAccounts } from "../../lib/ports/calendar-accounts";
import type { PolicySource } from "../../lib/ports/district-policy";
import type { SignIn } from "../../lib/ports/sign-in";
import type { Vault } from "../../lib/ports/vault";
import { browser } from "./own-browser";

declare global {
  /**
   * Client ids of the vendors, set when Pushpin is built (see docs/connect-a-calendar.md). Read one by one, so that the
   * build keeps no other.
   */
  interface ImportMetaEnv {
    readonly WXT_GOOGLE_CLIENT_ID?: string;
    readonly WXT_GOOGLE_CLIENT_SECRET?: string;
    readonly WXT_MICROSOFT_CLIENT_ID?: string;
    readonly WXT_MICROSOFT_TENANT?: string;
  }
}

/** A manifest with Chrome's key for a client, which other browsers don't know. */
type ManifestWithClient = ReturnType<typeof browser.runtime.getManifest> & { oauth2?: { client_id: string } };

/** Chrome's own identity API for Google accounts, which the polyfill lacks. */
declare const chrome: { identity?: Partial<ChromeIdentity> } | undefined;

const BUILD_CLIENTS: BuildClients = {
  googleClientId: import.meta.env.WXT_GOOGLE_CLIENT_ID,
  googleClientSecret: import.meta.env.WXT_GOOGLE_CLIENT_SECRET,
  microsoftClientId: import.meta.env.WXT_MICROSOFT_CLIENT_ID,
  microsoftTenant: import.meta.env.WXT_MICROSOFT_TENANT,
};

/** Signs in to calendars and opens them, with the clients of the district where it has its own, else of this build. */
export function calendarAccounts(
  vault: Vault,
  underLock: UnderLock,
  policy: PolicySource,
): { signIn: SignIn; accounts: CalendarAccounts } {
  const signIn = browserSignIn({
    async configuration() {
      const { policy: district } = await policy.read();
      return oauthConfiguration(BUILD_CLIENTS, {
        district,
        chromeClientId: (browser.runtime.getManifest() as ManifestWithClient).oauth2?.client_id,
      });
    },
    window: authWindow,
    chrome: chromeIdentity,
    memory: sessionTokens(browser.storage.session),
    nowMs: () => systemClock.nowMs(),
    async saveRefreshToken(accountId, refreshToken) {
      await underLock(async () => {
        const account = await vault.find("calendarAccounts", accountId);
        if (account) await vault.apply([{ put: "calendarAccounts", record: { ...account, refreshToken } }]);
      });
    },
  });
  return { signIn, accounts: connectedAccounts({ vault, signIn, nowMs: () => systemClock.nowMs() }) };
}

/**
 * Makes the sign-in window with a redirect URI that Google accepts: Google refuses domains that the client's owner does
 * not own, so Firefox needs its loopback form.
 */
function authWindow(): AuthWindow | undefined {
  const { identity } = browser as Partial<typeof browser>;
  if (!identity) return undefined;
  return {
    redirectUrl: () => redirectFrom(identity.getRedirectURL()),
    open: async (url, interactive) => identity.launchWebAuthFlow({ url, interactive }),
  };
}

/** "https://HASH.extensions.allizom.org/" becomes "http://127.0.0.1/mozoauth2/HASH" (Firefox 86 and later). */
function redirectFrom(url: string): string {
  const [, hash] = /^https:\/\/([0-9a-f]+)\.extensions\.allizom\.org\//.exec(url) ?? [];
  return hash === undefined ? url : `http://127.0.0.1/mozoauth2/${hash}`;
}

function chromeIdentity(): ChromeIdentity | undefined {
  const identity = typeof chrome === "undefined" ? undefined : chrome.identity;
  return identity?.getAuthToken && identity.removeCachedAuthToken ? (identity as ChromeIdentity) : undefined;
}
