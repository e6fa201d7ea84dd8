export const SCREENS = [
  "week",
  "visits",
  "students",
  "sessions",
  "classes",
  "matrix",
  "calendar",
  "health",
  "settings",
] as const;
export type Screen = (typeof SCREENS)[number];

/** Screens that the rail does not list: steps on the way to others. */
const STEPS = ["bring-in", "new-year", "welcome", "student"] as const;

/** Which screen is open, and on what. */
export interface Route {
  screen: Screen | (typeof STEPS)[number];
  /** A class, a visit, a student (of a page, a form or of sessions), or the site of a calendar. */
  id?: string;
  /** new: `id` names a draft; edit: the record's form is open. */
  mode?: "new" | "edit";
  /** A part of the settings. */
  section?: SettingsSection;
}

/** The parts of the settings in their groups, in the order in which the screen shows them. */
export const SETTINGS_GROUPS = [
  { group: "work", sections: ["hours", "sites", "giver", "missed", "reminder"] },
  { group: "calendars", sections: ["accounts", "calendars", "outgoing", "overlay", "declined"] },
  { group: "records", sections: ["protection", "backup", "folder", "student-file", "log", "erase"] },
  { group: "others", sections: ["hand-over", "building", "year-end"] },
  { group: "district", sections: ["codes", "columns", "district"] },
  { group: "pushpin", sections: ["language", "start"] },
] as const;
const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  ...SETTINGS_GROUPS.flatMap(({ sections }): readonly SettingsSection[] => sections),
  "it-sheet",
];
/** A part that has a heading. */
export type SettingsPart = (typeof SETTINGS_GROUPS)[number]["sections"][number];
/** What an address leads to: a part, or the sheet for her IT within the connected calendars. */
export type SettingsSection = SettingsPart | "it-sheet";

/** Screens whose address may name one record, and nothing else. */
const ONE_RECORD: ReadonlySet<Screen> = new Set(["visits", "matrix", "calendar", "sessions"]);

/**
 * The route of an address's hash: "#classes/ID", "#student/ID", "#students/ID/edit", "#students/new/ID",
 * "#visits/ID", "#sessions/ID", "#matrix/ID", "#calendar/ID", "#hours". Unknown ones lead to the week.
 */
export function parseRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#\/?/, "").split("/").map(decode);
  const section = SETTINGS_SECTIONS.find((section) => section === name);
  if (section) return { screen: "settings", section };
  const step = STEPS.find((step) => step === name);
  if (step) return step === "student" && rest[0] ? { screen: step, id: rest[0] } : { screen: step };
  const screen = SCREENS.find((screen) => screen === name) ?? "week";
  const [first, second] = rest;
  if (!first || screen === "week" || screen === "settings") return { screen };
  if (ONE_RECORD.has(screen)) return { screen, id: first };
  if (first === "new") return second ? { screen, mode: "new", id: second } : { screen, mode: "new" };
  return second === "edit" ? { screen, id: first, mode: "edit" } : { screen, id: first };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** The hash that leads to a route; {@link parseRoute} reads it back. */
export function hashOf({ screen, id, mode, section }: Route): string {
  if (section) return `#${section}`;
  const parts: string[] = [screen];
  if (mode === "new") parts.push("new");
  if (id) parts.push(encodeURIComponent(id));
  if (mode === "edit") parts.push("edit");
  return `#${parts.join("/")}`;
}
