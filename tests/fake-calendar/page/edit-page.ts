import { isAllDay, type FakeEvent } from "../fake-event";
import { addEvent, instancesOf, later, momentOfLink, ownEvent, textOf } from "./account";
import type { App } from "./app";
import { build, button } from "./build";
import { columnGrid } from "./column-grid";
import { dayOf } from "./description";
import { look } from "./looks";
import { pathOf } from "./routes";

interface Prefill {
  title: string;
  start: string;
  end: string;
  details: string;
  location: string;
  guests: string[];
  /** "RRULE:FREQ=WEEKLY;..." */
  recur: string | null;
}

/** What a prefilled link asks for: text, dates, ctz, details, location, add, recur. */
function prefillOf(app: App): Prefill {
  const query = new URLSearchParams(location.search);
  const zone = query.get("ctz") ?? app.options.zone;
  const [first = "", last = ""] = (query.get("dates") ?? "").split("/");
  const { date, minute } = app.now;
  const nextHour = textOf({ date, minute: Math.min(23, Math.ceil(minute / 60)) * 60 });
  const start = momentOfLink(first, zone, app.options.zone) ?? nextHour;
  return {
    title: query.get("text") ?? "",
    start,
    end: momentOfLink(last, zone, app.options.zone) ?? (isAllDay({ start } as never) ? start : later(start, 60)),
    details: query.get("details") ?? "",
    location: query.get("location") ?? "",
    guests: (query.get("add") ?? "")
      .split(",")
      .map((guest) => guest.trim())
      .filter(Boolean),
    recur: query.get("recur"),
  };
}

/** The event editor. Nothing is stored before Save, and with guests not before they are agreed to be invited. */
export function editPage(app: App): HTMLElement {
  const prefill = prefillOf(app);
  const title = field("Title", prefill.title, { class: look("edit-title"), "data-initial-value": prefill.title });
  const place = field("Location", prefill.location, { role: "combobox" });
  const guests = field("Guests", prefill.guests.join(", "), {});
  const details = build("textarea", { "aria-label": "Description" }) as HTMLTextAreaElement;
  details.value = prefill.details;
  const store = async (): Promise<void> => {
    const event: FakeEvent = {
      ...ownEvent(title.value, prefill.start, prefill.end),
      location: place.value,
      details: details.value,
      guests: guests.value
        .split(",")
        .map((guest) => guest.trim())
        .filter(Boolean),
      ...(guests.value ? { status: "accepted" as const } : {}),
    };
    for (const instance of instancesOf(event, prefill.recur, app.options.zone)) await addEvent(instance);
    app.note("save", title.value);
    await app.sync();
    app.goTo(
      pathOf({ base: location.pathname.replace(/\/r\/.*/, ""), view: "week", date: dayOf(prefill.start), count: 4 }),
    );
  };
  const save = (): void => (guests.value ? askToInvite(app, store) : void store());
  document.title = "Google Calendar - Event details";
  return build(
    "div",
    { role: "main", class: look("main"), "data-is-create": "true" },
    build(
      "div",
      { class: look("edit") },
      build(
        "div",
        {},
        button({ "aria-label": "Cancel event creation" }, "✕", () => history.back()),
        title,
        button({ class: look("primary") }, app.words.of.save, save),
      ),
      when(app, prefill),
      build("div", { id: "xLocIn" }, place),
      build("div", { id: "xNtList" }, "Notification: 10 minutes"),
      build("div", { id: "xOnCal" }, "Dana Reyes"),
      details,
      guests,
      finder(app),
    ),
  );
}

function field(label: string, value: string, attributes: Record<string, string>): HTMLInputElement {
  const input = build("input", { type: "text", "aria-label": label, ...attributes }) as HTMLInputElement;
  input.value = value;
  return input;
}

function when(app: App, { start, end }: Prefill): HTMLElement {
  const date = (id: string, moment: string): HTMLElement =>
    build("span", { id, "data-date": dayOf(moment).replaceAll("-", "") }, app.words.date(dayOf(moment)));
  const clock = (moment: string): string => moment.slice(11);
  return build(
    "div",
    {},
    date("xStDaRo", start),
    ` ${clock(start)} – ${clock(end)} `,
    date("xEnDaRo", end),
    ` (${app.options.zone})`,
  );
}

/** "Find a time" holds a time grid of its own: not the calendar, and nothing to draw on. */
function finder(app: App): HTMLElement {
  return build(
    "div",
    { role: "tabpanel", class: look("finder"), "aria-label": "Find a time" },
    columnGrid({ ...app.drawing(), events: [] }),
  );
}

function askToInvite(app: App, store: () => Promise<void>): void {
  const dialog = app.addDialog(
    {
      class: `${look("dialog")} ${look("centred")}`,
      "aria-label": "Would you like to send invitation emails to Google Calendar guests?",
    },
    build("p", {}, "Would you like to send invitation emails to Google Calendar guests?"),
    button({}, "Back to editing", () => dialog.remove()),
    button({}, "Send", () => {
      dialog.remove();
      void store();
    }),
  );
  dialog.focus();
}
