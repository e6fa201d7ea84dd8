import { addEvent, ownEvent } from "./account";
import type { App } from "./app";
import { build, button } from "./build";
import { look } from "./looks";

/** The small dialog that a press on an empty stretch of the grid opens. */
export function openQuickAdd(app: App, start: string, end: string, onClose: () => void): HTMLElement {
  app.note("create", `${start}/${end}`);
  const title = build("input", {
    type: "text",
    placeholder: "Add title",
    "aria-label": "Add title",
  }) as HTMLInputElement;
  const close = (): void => {
    dialog.remove();
    onClose();
  };
  let isSaving = false;
  const save = async (): Promise<void> => {
    // As on the real page, a second press while the first is under way stores nothing more.
    if (isSaving) return;
    isSaving = true;
    await addEvent(ownEvent(title.value, start, end));
    app.note("save", title.value);
    close();
    await app.sync();
  };
  const dialog = app.addDialog(
    { class: `${look("dialog")} ${look("centred")}`, "aria-label": "Quick add" },
    button({ id: "tabEvent", role: "tab" }, "Event", () => {}),
    button({ id: "tabTask", role: "tab" }, "Task", () => {}),
    build(
      "div",
      { role: "tabpanel", "aria-labelledby": "tabEvent" },
      title,
      build("div", {}, `${start.replace("T", " ")} – ${end.slice(11)}`),
    ),
    button({ class: look("primary") }, app.words.of.save, () => void save()),
    button({ "aria-label": "Close" }, "✕", close),
  );
  title.focus();
  return dialog;
}
