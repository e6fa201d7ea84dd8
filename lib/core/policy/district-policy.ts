import type { TextPolicy } from "../booking/text-policy";
import { KEPT_DAYS, type KeptDays } from "../vault/kept-days";

/** What a district can set for every Pushpin in its browsers. A field that is absent is hers to choose. */
export interface DistrictPolicy {
  /** Nothing is read or saved until she has set a passphrase; she can't remove it. */
  passphraseRequired?: boolean;
  /** The longest time without use after which Pushpin locks. */
  lockMinutes?: number;
  /** The calendars that Pushpin draws on. */
  calendars?: ("google" | "outlook")[];
  /** The e-mail domains of the accounts that Pushpin draws for, with their subdomains. */
  accountDomains?: string[];
  feedsAllowed?: boolean;
  /** Servers of published calendars that may be read: "calendar.district.org", with its subdomains. */
  feedHosts?: string[];
  /** False: frames on a calendar page show a number in place of a student's initials. */
  initialsOnCalendar?: boolean;
  /** The longest time for which readings of her calendar are kept. */
  readingDays?: number;
  /** The longest time for which visits that she removed are kept, after their date. */
  removedVisitDays?: number;
  /** The longest time for which answered questions to teachers are kept. */
  answeredQuestionDays?: number;
  /** The longest time for which times that she marked with "I am out" are kept, after their day. */
  awayTimeDays?: number;
  /** The age of the last backup file at which Pushpin reminds of another. */
  backupDays?: number;
  /** False: selectors that she pastes to mend the reading of a page are not used. */
  overridesAllowed?: boolean;
  /** The e-mail domains that invitations may go to, with their subdomains. */
  invitationDomains?: string[];
  /** What of a student an invitation may have: initials, a local code with a number, or nothing. */
  studentsInInvitations?: TextPolicy["allows"];
  /** Words that never leave the device in an event, besides her own list. */
  forbiddenWords?: string[];
  /** The district's own client at Google, in place of the build's, with its secret where it is a web client's. */
  googleClientId?: string;
  googleClientSecret?: string;
  /** The district's own client at Microsoft, in place of the build's. */
  microsoftClientId?: string;
  /** The district's Microsoft 365: its id, or one of its domains. */
  microsoftTenant?: string;
  /** `file`: records stay in a sealed file in a folder of hers, and on the device only while Pushpin is unlocked. */
  vault?: "file";
}
export type PolicyName = keyof DistrictPolicy;

/** How a managed value is described to the browser (JSON Schema) and checked by us. */
interface PolicyField {
  type: "boolean" | "integer" | "array" | "string";
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  items?: { type: "string"; enum?: readonly string[] };
  /** Our own check: the browser would drop a value that does not fit without naming it. */
  fits?: RegExp;
}

const YES_OR_NO: PolicyField = { type: "boolean" };
const NAMES: PolicyField = { type: "array", items: { type: "string" } };
/** Ids and names that become part of an address or a request. */
const ID: PolicyField = { type: "string", fits: /^[\w.~-]+$/ };

/** Every field. Its words for administrators are in managed-schema.ts, which no page or worker loads. */
export const POLICY_FIELDS: Record<PolicyName, PolicyField> = {
  passphraseRequired: YES_OR_NO,
  lockMinutes: { type: "integer", minimum: 1, maximum: 60 },
  calendars: { type: "array", items: { type: "string", enum: ["google", "outlook"] } },
  accountDomains: NAMES,
  feedsAllowed: YES_OR_NO,
  feedHosts: NAMES,
  initialsOnCalendar: YES_OR_NO,
  readingDays: { type: "integer", minimum: 1, maximum: KEPT_DAYS.readings },
  removedVisitDays: { type: "integer", minimum: 1, maximum: KEPT_DAYS.removedBookings },
  answeredQuestionDays: { type: "integer", minimum: 1, maximum: KEPT_DAYS.answeredQuestions },
  awayTimeDays: { type: "integer", minimum: 1, maximum: KEPT_DAYS.awayTimes },
  backupDays: { type: "integer", minimum: 1, maximum: 365 },
  overridesAllowed: YES_OR_NO,
  invitationDomains: NAMES,
  studentsInInvitations: { type: "string", enum: ["nothing", "initials", "code"] },
  forbiddenWords: NAMES,
  googleClientId: ID,
  googleClientSecret: ID,
  microsoftClientId: ID,
  microsoftTenant: ID,
  vault: { type: "string", enum: ["file"] },
};

/** What a district set, and the fields that it set in a way that can't be understood: those count as not set. */
export interface ReadPolicy {
  policy: DistrictPolicy;
  wrong: string[];
}

/** Reads managed values. Unknown fields and wrong values are listed by name and left out. */
export function readPolicy(managed: Record<string, unknown>): ReadPolicy {
  const set = Object.entries(managed).filter(([, value]) => value !== null && value !== undefined);
  const isSound = ([name, value]: [string, unknown]): boolean =>
    Object.hasOwn(POLICY_FIELDS, name) && isOfField(value, POLICY_FIELDS[name as PolicyName]);
  return {
    policy: Object.fromEntries(set.filter(isSound)),
    wrong: set.filter((one) => !isSound(one)).map(([name]) => name),
  };
}

function isOfField(value: unknown, field: PolicyField): boolean {
  const { type, minimum = 0, maximum = Infinity, items } = field;
  if (type === "string")
    return typeof value === "string" && (field.enum?.includes(value) ?? true) && (field.fits?.test(value) ?? true);
  if (type === "boolean") return typeof value === "boolean";
  if (type === "integer") return Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === "string" && one !== "" && (!items?.enum || items.enum.includes(one)))
  );
}

/** True for a host of the list, or a subdomain of one. Case does not matter. */
export function isListedHost(host: string, listed: readonly string[]): boolean {
  const asked = host.toLowerCase();
  return listed.some((one) => {
    const domain = one.toLowerCase().replace(/^(?:@|\*\.|\.)/, "");
    return asked === domain || asked.endsWith(`.${domain}`);
  });
}

/** True when a published calendar may be read from this address. */
export function isFeedAllowed({ feedsAllowed, feedHosts }: DistrictPolicy, url: string): boolean {
  if (feedsAllowed === false) return false;
  if (!feedHosts) return true;
  const host = /^[a-z][a-z+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1];
  return host !== undefined && isListedHost(host, feedHosts);
}

/** True when Pushpin may read and draw on this vendor's calendar; one of nobody knows whom is of none. */
export const isCalendarAllowed = ({ calendars }: DistrictPolicy, vendor: "google" | "outlook" | undefined): boolean =>
  calendars === undefined || (vendor !== undefined && calendars.includes(vendor));

/** True when Pushpin may draw for this account. One whose address the page does not show is of no domain. */
export function isAccountAllowed({ accountDomains }: DistrictPolicy, address: string | undefined): boolean {
  return accountDomains === undefined || isListedHost(address?.trim().split("@").at(-1) ?? "", accountDomains);
}

/** True when an invitation may go to this e-mail address. */
export function isGuestAllowed({ invitationDomains }: DistrictPolicy, email: string): boolean {
  const domain = email.trim().split("@").at(-1) ?? "";
  return invitationDomains === undefined || isListedHost(domain, invitationDomains);
}

/** Names the rule that forbids to save teachers of whom one may not be invited; undefined when all may be. */
export function forbidsGuests(
  policy: DistrictPolicy,
  teachers: readonly { teacherEmail: string }[],
): "invitationDomains" | undefined {
  const emails = teachers.map(({ teacherEmail }) => teacherEmail.trim());
  return emails.some((email) => email !== "" && !isGuestAllowed(policy, email)) ? "invitationDomains" : undefined;
}

/** Gives the days after which records go by themselves: fewer where the district wants that, and never more. */
export function keptDaysUnder(policy: DistrictPolicy): KeptDays {
  const { readingDays, removedVisitDays, answeredQuestionDays, awayTimeDays } = policy;
  const atMost = (days: number, wanted = days): number => Math.min(days, wanted);
  return {
    ...KEPT_DAYS,
    readings: atMost(KEPT_DAYS.readings, readingDays),
    removedBookings: atMost(KEPT_DAYS.removedBookings, removedVisitDays),
    answeredQuestions: atMost(KEPT_DAYS.answeredQuestions, answeredQuestionDays),
    awayTimes: atMost(KEPT_DAYS.awayTimes, awayTimeDays),
  };
}
