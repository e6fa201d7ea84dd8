import { WINDOWS_ZONES } from "./windows-zones";

interface WindowsNames {
  byName: Map<string, string>;
  byShownName: Map<string, string>;
}

let windowsNames: WindowsNames | undefined;

function readWindowsNames(): WindowsNames {
  const byName = new Map<string, string>();
  const byShownName = new Map<string, string>();
  for (const line of WINDOWS_ZONES.trim().split("\n")) {
    const [name = "", zone = "", shown = ""] = line.split(">");
    byName.set((name.startsWith("=") ? name.slice(1) : `${name} Standard Time`).toLowerCase(), zone);
    for (const each of shown.split("|")) if (each) byShownName.set(each.toLowerCase(), zone);
  }
  return { byName, byShownName };
}

/** Finds the IANA zone of a name of Windows, as "Eastern Standard Time"; undefined for any other text. */
export function findWindowsZone(name: string): string | undefined {
  windowsNames ??= readWindowsNames();
  // Outlook numbers a zone whose rules someone changed: "Eastern Standard Time 1".
  const plain = name.toLowerCase().replace(/ (?:daylight|summer) time$/, " standard time");
  return windowsNames.byName.get(plain) ?? windowsNames.byName.get(plain.replace(/ \d+$/, ""));
}

/** Finds the IANA zone of a name as Windows shows it: "(UTC-05:00) Eastern Time (US & Canada)". */
export function findShownZone(name: string): string | undefined {
  windowsNames ??= readWindowsNames();
  const shown = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(name)?.[1] ?? name;
  const plain = shown
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F\\]/g, "")
    .toLowerCase();
  return windowsNames.byShownName.get(plain);
}
