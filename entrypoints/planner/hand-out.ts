import type { PageActions } from "../../components/planner/contracts";
import { parseRoute } from "../../components/planner/route";
import type { Ask } from "../../lib/contracts/ask";
import { HANDED_OUT_FROM, type HandedOutFrom } from "../../lib/core/vault/access-log";
import type { Clock } from "../../lib/ports/clock";

type HandOut = Pick<PageActions, "copyText" | "saveTextFile" | "saveHtmlFile" | "saveSessionsFile">;

/**
 * Makes the only actions by which unencrypted text leaves the planner. Each is noted in the access log with its screen,
 * and so are the browser's own print and copy. Sealed files are noted by the request that makes them.
 */
export function handOutWith(ask: Ask, clock: Clock): HandOut {
  const note = (act: "printed" | "copied" | "file-saved"): void => void ask("noteHandedOut", { act, from: fromHash() });
  globalThis.addEventListener("beforeprint", () => note("printed"));
  document.addEventListener("copy", () => note("copied"));
  const download = (name: string, type: string, text: string): void => {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url));
    note("file-saved");
  };
  return {
    async copyText(text) {
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      if (isCopied) note("copied");
      return isCopied;
    },
    // The byte order mark makes spreadsheet programs read the text as UTF-8.
    saveTextFile: (name, text) => download(name, "text/csv", `\uFEFF${text}`),
    saveHtmlFile: (name, html) => download(name, "text/html", html),
    async saveSessionsFile(name, events) {
      // Load the library that writes calendar files only when one is saved.
      const { writeSessions } = await import("../../lib/ics/writing/write-sessions");
      download(name, "text/calendar", writeSessions(events, { zone: clock.zone(), stampMs: clock.nowMs() }));
    },
  };
}

/** The open screen; a screen that the log has no name for counts as students. */
function fromHash(): HandedOutFrom {
  const { screen, section } = parseRoute(location.hash);
  if (section === "student-file") return section;
  return HANDED_OUT_FROM.find((one) => one === screen) ?? "students";
}
