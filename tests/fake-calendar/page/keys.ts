import type { App } from "./app";
import { look } from "./looks";
import type { Popup } from "./popup";

/** Keys that act on keydown; "c" and "?" act on keypress, as two listeners are what a page of that age has. */
const ON_KEYDOWN = new Set("dwmxay123456jknptqe/".split(""));
const ON_KEYPRESS = new Set(["c", "?"]);

function isTyping(event: Event): boolean {
  const target = event.target as HTMLElement;
  return target.matches("input, textarea, select") || target.isContentEditable;
}

/** Single-key shortcuts. A shadow host is no text field to this page, so typing in one fires them. */
export function listenToKeys(app: App, popup: Popup): void {
  const { keys } = app.options;
  const target: EventTarget = keys === "steal" ? window : document;
  const capture = keys !== "bubble";
  const act = (event: Event, wanted: Set<string>): void => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || !wanted.has(key) || isTyping(event)) return;
    app.note("shortcut", key);
    event.preventDefault();
    runShortcut(app, key);
  };
  target.addEventListener("keydown", (event) => act(event, ON_KEYDOWN), capture);
  target.addEventListener("keypress", (event) => act(event, ON_KEYPRESS), capture);
  target.addEventListener(
    "keydown",
    (event) => {
      const { key } = event as KeyboardEvent;
      if (key === "Escape" && popup.isOpen) popup.close();
      const chip = (event.target as Element).closest<HTMLElement>("[data-eventchip]");
      if ((key === "Enter" || key === " ") && chip) chip.click();
    },
    capture,
  );
}

function runShortcut(app: App, key: string): void {
  const views = {
    d: "day",
    1: "day",
    w: "week",
    2: "week",
    m: "month",
    3: "month",
    x: "custom_days",
    4: "custom_days",
    a: "agenda",
    5: "agenda",
    y: "year",
    6: "year",
  } as const;
  if (key in views) return app.view(views[key as keyof typeof views]);
  if (key === "j" || key === "n") return app.step(1);
  if (key === "k" || key === "p") return app.step(-1);
  if (key === "t" && app.place) return app.goToPlace({ ...app.place, date: app.now.date });
  if (key === "c") return app.goTo(`${app.place?.base ?? "/calendar/u/0"}/r/eventedit`);
  if (key === "/") document.getElementById("search")?.focus();
  if (key === "?")
    app.addDialog(
      { class: `${look("dialog")} ${look("centred")}`, "aria-label": "Keyboard shortcuts" },
      "Keyboard shortcuts",
    );
}
