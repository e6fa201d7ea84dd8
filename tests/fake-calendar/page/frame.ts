import type { App } from "./app";
import { build, button } from "./build";
import { look } from "./looks";
import type { View } from "./routes";

const VIEWS: [View, string, string][] = [
  ["day", "Day", "D"],
  ["week", "Week", "W"],
  ["month", "Month", "M"],
  ["year", "Year", "Y"],
  ["agenda", "Schedule", "A"],
  ["custom_days", "4 days", "X"],
];

/** Everything around the grid. */
export interface Frame {
  root: HTMLElement;
  drawer: HTMLElement;
  mini: HTMLElement;
  pane: HTMLElement;
  heading: HTMLElement;
  showGrid(grid: HTMLElement, view: View, texts: { visible: string; hidden: string; title: string }): void;
  showEdit(edit: HTMLElement): void;
}

export function frame(app: App): Frame {
  const title = build("div", { class: look("bar-title") });
  const mini = build("div", { id: "drawerMiniMonthNavigator" });
  const drawer = drawerOf(app, mini);
  const heading = build("h1", { class: look("hidden") });
  const main = build("div", { role: "main", class: look("main") }, heading);
  const pane = build("div", { id: "YPCqFe", class: look("pane") }, main);
  const root = build(
    "div",
    { id: "yDmH0d", class: look("app"), style: app.options.zoom === 1 ? undefined : `zoom:${app.options.zoom}` },
    userBlock(app),
    topBar(app, title),
    build("div", { class: look("body") }, drawer, pane),
  );
  return {
    root,
    drawer,
    mini,
    pane,
    heading,
    showGrid(grid, view, texts) {
      if (!main.isConnected) pane.replaceChildren(main);
      main.dataset["periodType"] = view;
      title.textContent = texts.visible;
      heading.textContent = texts.hidden;
      document.title = texts.title;
      main.append(grid);
    },
    showEdit(edit) {
      for (const grid of main.querySelectorAll("[role=grid]")) grid.remove();
      pane.replaceChildren(edit);
    },
  };
}

/** The page's own zone, language and account. */
function userBlock(app: App): HTMLElement {
  const { zone, language, account } = app.options;
  return build(
    "div",
    { id: "xUserInfo", hidden: "" },
    ...(account === "" ? [] : [build("div", { id: "xUserEmail" }, account)]),
    build("div", { id: "xUserName" }, "Dana Reyes"),
    build("div", { id: "xTimezone" }, zone),
    build("div", { id: "xGmtOffset" }, String(offsetMs(app))),
    build("div", { id: "xUserLocale" }, language),
  );
}

function offsetMs(app: App): number {
  const { date, minute } = app.now;
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  return wall - Math.floor(Date.now() / 60_000) * 60_000;
}

function topBar(app: App, title: HTMLElement): HTMLElement {
  // The menu's entries carry the body's attribute too, in lower case.
  const menu = build("ul", { role: "menu", hidden: "" });
  for (const [view, name, key] of VIEWS) {
    const entry = build("li", { role: "menuitem", tabindex: 0, "data-viewkey": view, "data-accelerator": key }, name);
    entry.addEventListener("click", () => {
      menu.hidden = true;
      app.view(view);
    });
    menu.append(entry);
  }
  return build(
    "header",
    { role: "banner", class: look("bar") },
    button({ "aria-label": "Main menu" }, "☰", () => app.toggleDrawer()),
    button({}, "Today", () => app.place && app.goToPlace({ ...app.place, date: app.now.date })),
    button({ "aria-label": "Previous" }, "‹", () => app.step(-1)),
    button({ "aria-label": "Next" }, "›", () => app.step(1)),
    title,
    build("input", { type: "search", "aria-label": "Search", id: "search" }),
    button({ "aria-haspopup": "menu" }, "View", () => void (menu.hidden = !menu.hidden)),
    menu,
    build("a", { href: "#", "aria-label": "Google Account: Dana Reyes (therapist@lincoln.example)" }, "DR"),
  );
}

function drawerOf(app: App, mini: HTMLElement): HTMLElement {
  mini.addEventListener("click", (event) => {
    const date = (event.target as Element).closest<HTMLElement>("[data-date]")?.dataset["date"];
    if (date && app.place)
      app.goToPlace({ ...app.place, date: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` });
  });
  const drawer = build(
    "div",
    { role: "complementary", class: look("drawer") },
    button({}, "+ Create", () => app.goTo(`${app.place?.base ?? "/calendar/u/0"}/r/eventedit`)),
    mini,
  );
  drawer.hidden = !app.options.drawer;
  return drawer;
}
