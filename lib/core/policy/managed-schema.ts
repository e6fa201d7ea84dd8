import { POLICY_FIELDS, type PolicyName } from "./district-policy";

/** What each value means, in the words that a district's administrator reads in the browser's policy page. */
const DESCRIPTIONS: Record<PolicyName, string> = {
  passphraseRequired: "Pushpin works only after a passphrase was set.",
  lockMinutes: "Longest time in minutes without use after which Pushpin locks.",
  calendars: "Calendars that Pushpin draws on: google, outlook.",
  accountDomains: "E-mail domains of the calendar accounts that Pushpin draws for, with their subdomains.",
  feedsAllowed: "False: published calendars can't be subscribed to by address.",
  feedHosts: "Servers of published calendars that may be read, with their subdomains.",
  initialsOnCalendar: "False: cards on a calendar page show a number in place of initials.",
  readingDays: "Longest time in days for which readings of the calendar are kept.",
  removedVisitDays: "Longest time in days for which removed visits are kept, after their date.",
  answeredQuestionDays: "Longest time in days for which answered questions to teachers are kept.",
  awayTimeDays: "Longest time in days for which times away are kept, after their day.",
  backupDays: "Age in days of the last backup file at which Pushpin reminds of another.",
  overridesAllowed: "False: pasted selectors are not used.",
  invitationDomains: "E-mail domains that invitations may go to, with their subdomains.",
  studentsInInvitations: "What an invitation may say about a student: nothing, initials, or code (a local code).",
  forbiddenWords: "Words that never leave the device in an event.",
  googleClientId: "The district's own client at Google, in place of the build's.",
  googleClientSecret: "The secret of that client, if it is a web client's.",
  microsoftClientId: "The district's own client at Microsoft, in place of the build's.",
  microsoftTenant: "The district's Microsoft 365: its tenant id, or one of its domains.",
  vault:
    "file: records are kept in an encrypted file in a folder that the therapist chooses, and in the browser only " +
    "while Pushpin is unlocked.",
};

/** Builds the schema of managed values that Chromium wants in the package, and shows to an administrator. */
export function managedSchema(): string {
  const fields = (Object.keys(DESCRIPTIONS) as PolicyName[]).map((name) => {
    const { type, fits: _ours, ...limits } = POLICY_FIELDS[name];
    return [name, { type, description: DESCRIPTIONS[name], ...limits }];
  });
  return JSON.stringify({ type: "object", properties: Object.fromEntries(fields) as object }, null, 2);
}
