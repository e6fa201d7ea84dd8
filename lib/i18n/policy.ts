import type { DistrictPolicy } from "../core/policy/district-policy";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of what a district sets for its browsers. */
const WORDS = catalogue({
  en: {
    title: "Set by your district",
    text: "Your district's administrator has set this for Pushpin in this browser. You can't change it here.",
    none: "Your district has set nothing for Pushpin in this browser.",
    wrong:
      "Your district's administrator has set something that Pushpin does not understand, so it is not in force: {names}. Tell them.",
    passphraseRequired: "A passphrase is required, and can't be removed.",
    lockMinutes: {
      one: "Pushpin locks after {count} minute without use at the latest.",
      other: "Pushpin locks after {count} minutes without use at the latest.",
    },
    calendars: "Pushpin draws on these calendars only: {names}.",
    "calendars.none": "Pushpin draws on no calendar.",
    accountDomains: "Pushpin draws only for calendar accounts at: {names}.",
    feedsForbidden: "No published calendar is read from its address.",
    feedHosts: "Published calendars are read from these servers only: {names}.",
    initialsOnCalendar: "Cards on a calendar page show a number in place of initials.",
    readingDays: {
      one: "Readings of your calendar are deleted after {count} day.",
      other: "Readings of your calendar are deleted after {count} days.",
    },
    removedVisitDays: {
      one: "Visits that you removed are deleted {count} day after their date.",
      other: "Visits that you removed are deleted {count} days after their date.",
    },
    answeredQuestionDays: {
      one: "Answered questions to teachers are deleted after {count} day.",
      other: "Answered questions to teachers are deleted after {count} days.",
    },
    awayTimeDays: {
      one: "Times that you marked with “I am out” are deleted {count} day later.",
      other: "Times that you marked with “I am out” are deleted {count} days later.",
    },
    backupDays: {
      one: "Pushpin reminds you of a backup file every {count} day.",
      other: "Pushpin reminds you of a backup file every {count} days.",
    },
    overridesForbidden: "Pasted selectors that mend the reading of a calendar page are not used.",
    invitationDomains: "Invitations go only to addresses at: {names}.",
    "students.nothing": "Invitations never name a student, not even by initials.",
    "students.initials": "Invitations may have a student's initials.",
    "students.code": "Invitations may have a student's local code with a number.",
    forbiddenWords: "These words never leave this device in an event: {names}.",
    googleClientId: "Google Calendar is connected by your district's own client: {client}.",
    microsoftClientId: "Microsoft 365 is connected by your district's own client: {client}.",
    microsoftTenant: "Microsoft 365 is connected for this school only: {tenant}.",
    vault:
      "Your records stay in a sealed file in a folder of yours. This browser holds them only while Pushpin is unlocked.",
    "required.title": "Your district requires a passphrase",
    "required.text":
      "Pushpin works in this browser once you have set one. Your records, if there are any already, stay as they are and are sealed with it. If you used Pushpin before and have a file of it, you open the file right after this step.",
  },
  es: {
    title: "Lo que fijó su distrito",
    text: "El administrador de su distrito fijó esto para Pushpin en este navegador. Usted no puede cambiarlo aquí.",
    none: "Su distrito no fijó nada para Pushpin en este navegador.",
    wrong: "El administrador de su distrito fijó algo que Pushpin no entiende, así que no se aplica: {names}. Avísele.",
    passphraseRequired: "La frase de acceso es obligatoria y no se puede quitar.",
    lockMinutes: {
      one: "Pushpin se bloquea a más tardar tras {count} minuto sin uso.",
      other: "Pushpin se bloquea a más tardar tras {count} minutos sin uso.",
    },
    calendars: "Pushpin dibuja solo en estos calendarios: {names}.",
    "calendars.none": "Pushpin no dibuja en ningún calendario.",
    accountDomains: "Pushpin dibuja solo para cuentas de calendario de: {names}.",
    feedsForbidden: "No se lee ningún calendario publicado desde su dirección.",
    feedHosts: "Solo se leen calendarios publicados en estos servidores: {names}.",
    initialsOnCalendar: "En la página del calendario, las tarjetas muestran un número en lugar de las iniciales.",
    readingDays: {
      one: "Las lecturas de su calendario se borran después de {count} día.",
      other: "Las lecturas de su calendario se borran después de {count} días.",
    },
    removedVisitDays: {
      one: "Las visitas que usted quitó se borran {count} día después de su fecha.",
      other: "Las visitas que usted quitó se borran {count} días después de su fecha.",
    },
    answeredQuestionDays: {
      one: "Las preguntas a maestros ya contestadas se borran después de {count} día.",
      other: "Las preguntas a maestros ya contestadas se borran después de {count} días.",
    },
    awayTimeDays: {
      one: "Las ausencias que usted marcó se borran {count} día después.",
      other: "Las ausencias que usted marcó se borran {count} días después.",
    },
    backupDays: {
      one: "Pushpin le recuerda el archivo de respaldo cada {count} día.",
      other: "Pushpin le recuerda el archivo de respaldo cada {count} días.",
    },
    overridesForbidden: "No se usan los selectores pegados que arreglan la lectura de una página de calendario.",
    invitationDomains: "Las invitaciones solo van a direcciones de: {names}.",
    "students.nothing": "Las invitaciones nunca nombran a un estudiante, ni con sus iniciales.",
    "students.initials": "Las invitaciones pueden llevar las iniciales de un estudiante.",
    "students.code": "Las invitaciones pueden llevar el código local de un estudiante, con un número.",
    forbiddenWords: "Estas palabras nunca salen de este equipo en un evento: {names}.",
    googleClientId: "Google Calendar se conecta con el cliente propio de su distrito: {client}.",
    microsoftClientId: "Microsoft 365 se conecta con el cliente propio de su distrito: {client}.",
    microsoftTenant: "Microsoft 365 se conecta solo para esta escuela: {tenant}.",
    vault:
      "Sus registros se guardan en un archivo sellado en una carpeta suya. Este navegador los tiene solo mientras Pushpin está desbloqueado.",
    "required.title": "Su distrito exige una frase de acceso",
    "required.text":
      "Pushpin funciona en este navegador en cuanto usted ponga una. Si ya hay registros, se quedan como están y se sellan con ella. Si usó Pushpin antes y tiene su archivo, lo abre justo después de este paso.",
  },
});

export type PolicyWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of what a district sets in a language. */
export function policyWords(language: Language): PolicyWords {
  return translator(WORDS, language);
}

const CALENDAR_NAMES = { google: "Google Calendar", outlook: "Outlook" } as const;

/** Describes what a district has set, one sentence per rule; empty when nothing restricts her. */
export function policyTexts(policy: DistrictPolicy, language: Language): string[] {
  return [...usageTexts(policy, language), ...outgoingPolicyTexts(policy, language), ...clientTexts(policy, language)];
}

const listed = (some: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(some);

const RETENTION = ["readingDays", "removedVisitDays", "answeredQuestionDays", "awayTimeDays"] as const;

/** What the policy says of the records on the device, and of what is read. */
function usageTexts(policy: DistrictPolicy, language: Language): string[] {
  const t = policyWords(language);
  const { lockMinutes, calendars, accountDomains, feedHosts, backupDays } = policy;
  const names = calendars?.map((one) => CALENDAR_NAMES[one]);
  const list = (some: readonly string[]): string => listed(some, language);
  return [
    policy.passphraseRequired && t("passphraseRequired"),
    lockMinutes !== undefined && t("lockMinutes", { count: lockMinutes }),
    names && (names.length > 0 ? t("calendars", { names: list(names) }) : t("calendars.none")),
    accountDomains && t("accountDomains", { names: list(accountDomains) }),
    policy.feedsAllowed === false && t("feedsForbidden"),
    policy.feedsAllowed !== false && feedHosts && t("feedHosts", { names: list(feedHosts) }),
    policy.initialsOnCalendar === false && t("initialsOnCalendar"),
    ...RETENTION.map((name) => policy[name] !== undefined && t(name, { count: policy[name] })),
    backupDays !== undefined && t("backupDays", { count: backupDays }),
    policy.overridesAllowed === false && t("overridesForbidden"),
    policy.vault === "file" && t("vault"),
  ].filter((text) => typeof text === "string");
}

/** What the policy says of events that leave the device. */
export function outgoingPolicyTexts(policy: DistrictPolicy, language: Language): string[] {
  const t = policyWords(language);
  const { invitationDomains, studentsInInvitations: students, forbiddenWords } = policy;
  return [
    invitationDomains && t("invitationDomains", { names: listed(invitationDomains, language) }),
    students && t(`students.${students}`),
    forbiddenWords?.length && t("forbiddenWords", { names: listed(forbiddenWords, language) }),
  ].filter((text) => typeof text === "string");
}

/** What the policy says of the clients by which calendars are connected; never a secret. */
function clientTexts(
  { googleClientId, microsoftClientId, microsoftTenant }: DistrictPolicy,
  language: Language,
): string[] {
  const t = policyWords(language);
  return [
    googleClientId && t("googleClientId", { client: googleClientId }),
    microsoftClientId && t("microsoftClientId", { client: microsoftClientId }),
    microsoftTenant && t("microsoftTenant", { tenant: microsoftTenant }),
  ].filter((text) => typeof text === "string");
}
