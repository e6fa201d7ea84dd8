export const SCREENS = ["week", "students", "classes", "matrix", "calendar", "health", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

/** Which screen is open, and on what. */
export interface Route {
  screen: Screen;
  /** A class, a student, or the site of a calendar. */
  id?: string;
  /** new: `id` names a draft; edit: the record's form is open. */
  mode?: "new" | "edit";
  /** A part of the settings. */
  section?: SettingsSection;
}

const SETTINGS_SECTIONS = ["hours", "sites", "declined"] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** The route of an address's hash: "#classes/ID", "#students/ID/edit", "#students/new/ID", "#matrix/ID", "#calendar/ID", "#hours". Unknown ones lead to the week. */
export function parseRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#\/?/, "").split("/").map(decode);
  const section = SETTINGS_SECTIONS.find((section) => section === name);
  if (section) return { screen: "settings", section };
  const screen = SCREENS.find((screen) => screen === name) ?? "week";
  const [first, second] = rest;
  if (!first || screen === "week" || screen === "settings") return { screen };
  if (screen === "matrix" || screen === "calendar") return { screen, id: first };
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
