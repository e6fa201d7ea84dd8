import { accessLogWords } from "../../../lib/i18n/access-log";
import { accountWords } from "../../../lib/i18n/accounts";
import { backupWords } from "../../../lib/i18n/backup";
import { buildingWords } from "../../../lib/i18n/building";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { eraseWords } from "../../../lib/i18n/erase";
import { folderWords } from "../../../lib/i18n/folder";
import { handOverWords } from "../../../lib/i18n/hand-over";
import { logTemplateWords } from "../../../lib/i18n/log-templates";
import { makeUpWords } from "../../../lib/i18n/make-ups";
import { outgoingWords } from "../../../lib/i18n/outgoing";
import { plannerWords } from "../../../lib/i18n/planner";
import { policyWords } from "../../../lib/i18n/policy";
import { privacyWords } from "../../../lib/i18n/privacy";
import { progressReportWords } from "../../../lib/i18n/progress-report";
import { protectionWords } from "../../../lib/i18n/protection";
import { giverWords } from "../../../lib/i18n/session-giver";
import { studentFileWords } from "../../../lib/i18n/student-file";
import { translator, type Language } from "../../../lib/i18n/translate";
import { yearEndWords } from "../../../lib/i18n/year-end";
import type { SettingsPart } from "../route";

/** The heading of each part of the settings, and the sentence below it. */
export function sectionWords(language: Language): Record<SettingsPart, { title: string; text?: string }> {
  const t = translator(plannerWords, language);
  const outgoing = outgoingWords(language);
  const missed = makeUpWords(language);
  const giver = giverWords(language);
  const accounts = accountWords(language);
  const connect = connectWords(language);
  const codes = progressReportWords(language);
  const columns = logTemplateWords(language);
  const reminder = privacyWords(language);
  const building = buildingWords(language);
  return {
    hours: { title: t("hours.title"), text: t("hours.text") },
    sites: { title: t("sites.title") },
    giver: { title: giver("title"), text: giver("text") },
    missed: { title: missed("title"), text: missed("text") },
    reminder: { title: reminder("reminder"), text: reminder("reminder.text") },
    accounts: { title: accounts("title"), text: accounts("text") },
    calendars: { title: connect("title"), text: connect("text") },
    outgoing: { title: outgoing("title"), text: outgoing("text") },
    overlay: { title: t("overlay.title"), text: t("overlay.text") },
    declined: { title: t("declines.title"), text: t("declines.text") },
    protection: { title: protectionWords(language)("title") },
    backup: { title: backupWords(language)("title") },
    folder: { title: folderWords(language)("title") },
    "student-file": { title: studentFileWords(language)("title") },
    log: { title: accessLogWords(language)("title") },
    erase: { title: eraseWords(language)("title") },
    "hand-over": { title: handOverWords(language)("title") },
    building: { title: building("title"), text: building("text") },
    "year-end": { title: yearEndWords(language)("title") },
    codes: { title: codes("codes.title"), text: codes("codes.text") },
    columns: { title: columns("title"), text: columns("text") },
    district: { title: policyWords(language)("title") },
    language: { title: t("language.title") },
    start: { title: t("start.title"), text: t("start.text") },
  };
}
