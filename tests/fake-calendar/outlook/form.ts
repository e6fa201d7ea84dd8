import { wallClockAt } from "../../../lib/core/time/zone";
import { addEvent, ownEvent, textOf } from "../page/account";
import { build, button } from "../page/build";
import { look } from "../page/looks";
import type { OutlookApp } from "./app";

/** A moment of a prefilled link on the page's clock: UTC with Z, or the viewer's own without. */
function momentOf(text: string | null, zone: string): string {
  if (!text) return "";
  return text.endsWith("Z") ? textOf(wallClockAt(Date.parse(text), zone)) : text.slice(0, 16);
}

/** Outlook's event form: takes the view's place, is no dialog, and stores nothing before it is saved. */
export function composeForm(app: OutlookApp, query: URLSearchParams): HTMLElement {
  const { zone } = app.options;
  const field = (name: string, part: string, value: string): HTMLInputElement => {
    const input = build("input", {
      type: "text",
      "aria-label": name,
      id: `EVENT_Compose1_${part}`,
    }) as HTMLInputElement;
    input.value = value;
    return input;
  };
  const title = field("Add a title", "SUBJECT", query.get("subject") ?? "");
  const guests = field("Invite attendees", "TO", query.get("to") ?? "");
  const place = field("Location", "LOCATION", query.get("location") ?? "");
  const body = build("textarea", { "aria-label": "Description" }) as HTMLTextAreaElement;
  body.value = query.get("body") ?? "";
  const [start, end] = [momentOf(query.get("startdt"), zone), momentOf(query.get("enddt"), zone)];
  const save = async (): Promise<void> => {
    await addEvent({
      ...ownEvent(title.value, start, end),
      location: place.value,
      details: body.value,
      guests: guests.value
        .split(",")
        .map((guest) => guest.trim())
        .filter(Boolean),
    });
    app.note("save", title.value);
    await app.sync();
    app.goToView("workweek", start.slice(0, 10));
  };
  return build(
    "div",
    { id: "EVENT_CalendarCompose_1", "data-app-section": "Form_Content", class: look("form") },
    build(
      "div",
      {},
      button({ "aria-label": "Send" }, guests.value ? "Send" : "Save", () => void save()),
    ),
    title,
    guests,
    build("div", { id: "EVENT_Compose1_DATETIME" }, `${start.replace("T", " ")} - ${end.slice(11)} (${zone})`),
    place,
    body,
  );
}
