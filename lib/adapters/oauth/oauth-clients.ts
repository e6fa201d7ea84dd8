import type { AccountVendor } from "../../core/booking/calendar-account";
import type { CalendarUse } from "../../ports/sign-in";

/** A client that was registered with a vendor, by the maker of the build or by a district. */
export interface OAuthClient {
  clientId: string;
  /**
   * Google's web clients need a secret even with PKCE. It comes from a district or the build's environment, never from
   * the source.
   */
  secret?: string;
}

/** The addresses of a vendor's sign-in. */
export interface SignInServer {
  issuer: string;
  authorizationUrl: string;
  tokenUrl: string;
  /** Says for whom a token was made. */
  tokenInfoUrl?: string;
  revocationUrl?: string;
  /** Where an administrator approves the client for a whole school. */
  approvalUrl?: string;
  /** Only for servers of tests on this machine. */
  allowsHttp?: boolean;
}

/** All that signing in depends on besides the browser. */
export interface OAuthConfiguration {
  clients: Partial<Record<AccountVendor, OAuthClient>>;
  servers: Record<AccountVendor, SignInServer>;
  /** The manifest's client for `getAuthToken`, which only Chrome knows; undefined where it has none. */
  chromeClientId: string | undefined;
}

/** What is asked for, by use: of Google only what the use needs (docs/connect-a-calendar.md). */
const SCOPES: Record<AccountVendor, Record<CalendarUse, readonly string[]>> = {
  google: {
    own: ["https://www.googleapis.com/auth/calendar.events.owned", "https://www.googleapis.com/auth/calendar.freebusy"],
    shared: [
      "https://www.googleapis.com/auth/calendar.events",
      "https://www.googleapis.com/auth/calendar.freebusy",
      "https://www.googleapis.com/auth/calendar.calendarlist.readonly",
    ],
    hours: ["https://www.googleapis.com/auth/calendar.calendars.readonly"],
  },
  graph: {
    own: ["https://graph.microsoft.com/Calendars.ReadWrite", "offline_access"],
    shared: [
      "https://graph.microsoft.com/Calendars.ReadWrite",
      "https://graph.microsoft.com/Calendars.ReadWrite.Shared",
      "offline_access",
    ],
    // Read from her own schedule, with the scopes that are granted already.
    hours: [],
  },
};

/** Servers name a scope with or without the address before it. */
const shortName = (scope: string): string => scope.slice(scope.lastIndexOf("/") + 1);

/** Gives what to ask for: what the use needs, and what was granted for another one before. */
export function scopesFor(vendor: AccountVendor, use: CalendarUse, granted: readonly string[] = []): readonly string[] {
  const { own, shared, hours } = SCOPES[vendor];
  const names = new Set(granted.map(shortName));
  const wasGranted = (scope: string): boolean => names.has(shortName(scope));
  const isShared = use === "shared" || shared.some((scope) => !own.includes(scope) && wasGranted(scope));
  const hasHours = use === "hours" || hours.some(wasGranted);
  return [...(isShared ? shared : own), ...(hasHours ? hours : [])];
}

/** Client ids of the build; `.env.example` lists them. */
export interface BuildClients {
  googleClientId?: string | undefined;
  googleClientSecret?: string | undefined;
  microsoftClientId?: string | undefined;
  microsoftTenant?: string | undefined;
}

const filled = (value: string | undefined): string | undefined => (value?.trim() === "" ? undefined : value?.trim());

/** The page of Entra on which an administrator approves a client; "organizations" is the administrator's own school. */
function adminConsentUrl(tenant: string | undefined, clientId: string): string {
  const query = new URLSearchParams({ client_id: clientId });
  return `https://login.microsoftonline.com/${tenant ?? "organizations"}/adminconsent?${query}`;
}

/**
 * Builds the configuration. `district`: a district's own clients (from managed storage), which replace those of the
 * build: the secret of the build's client at Google and Chrome's own way belong to that client, and are dropped with
 * it. A tenant by itself is one for the build's client.
 */
export function oauthConfiguration(
  build: BuildClients,
  { district = {}, chromeClientId }: { district?: BuildClients; chromeClientId?: string | undefined } = {},
): OAuthConfiguration {
  const isOwnGoogle = filled(district.googleClientId) !== undefined;
  const ofGoogle = isOwnGoogle ? district : build;
  const [google, secret] = [filled(ofGoogle.googleClientId), filled(ofGoogle.googleClientSecret)];
  const ownMicrosoft = filled(district.microsoftClientId);
  const microsoft = ownMicrosoft ?? filled(build.microsoftClientId);
  const tenant = filled(district.microsoftTenant) ?? (ownMicrosoft ? undefined : filled(build.microsoftTenant));
  const login = `https://login.microsoftonline.com/${tenant ?? "common"}`;
  return {
    clients: {
      ...(google === undefined ? {} : { google: { clientId: google, ...(secret === undefined ? {} : { secret }) } }),
      ...(microsoft === undefined ? {} : { graph: { clientId: microsoft } }),
    },
    servers: {
      google: {
        issuer: "https://accounts.google.com",
        authorizationUrl: "https://accounts.google.com/o/oauth2/v2/auth",
        tokenUrl: "https://oauth2.googleapis.com/token",
        tokenInfoUrl: "https://oauth2.googleapis.com/tokeninfo",
        revocationUrl: "https://oauth2.googleapis.com/revoke",
      },
      graph: {
        issuer: `${login}/v2.0`,
        authorizationUrl: `${login}/oauth2/v2.0/authorize`,
        tokenUrl: `${login}/oauth2/v2.0/token`,
        ...(microsoft === undefined ? {} : { approvalUrl: adminConsentUrl(tenant, microsoft) }),
      },
    },
    chromeClientId: isOwnGoogle ? undefined : filled(chromeClientId),
  };
}
