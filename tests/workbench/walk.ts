import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { settled, type ExtensionPage, type PushpinChromium } from "../e2e/chromium";
import type {} from "../fake-calendar/page/hook";
import type { FakeCalendar } from "../fake-calendar/server";
import { openConsent } from "./connect-account";
import { OUTLOOK, outlookWeekPath, weekPath } from "./practice-week";

/** What the walk needs: a browser with the extension on the practice week, and a folder for its pictures. */
export interface Walk {
  browser: PushpinChromium;
  fake: FakeCalendar;
  /** First day of the practice week. */
  monday: string;
  folder: string;
  /** Pictures as large as a screen, in place of whole pages. */
  isForStores?: boolean;
}

export interface WalkedStep {
  name: string;
  error: string | undefined;
}

type Step = [name: string, step: (on: Walk) => Promise<Page>];

/** In the order in which a therapist goes; later steps find what earlier ones left behind. */
const STEPS: Step[] = [
  ["planner, week before the calendar was read", (on) => planner(on, "week")],
  ["planner, students", (on) => planner(on, "students")],
  ["planner, a student", (on) => planner(on, "students/student-mj")],
  ["planner, classes", (on) => planner(on, "classes")],
  ["planner, a class", (on) => planner(on, "classes/class-2")],
  ["planner, settings", (on) => planner(on, "settings")],
  ["planner, the connected calendar", (on) => planner(on, "calendars")],
  ["the sign-in", signIn],
  ["calendar, week", (on) => drawnCalendar(on)],
  ["calendar, a card", (on) => openCard(on)],
  ["calendar, a card, dark", (on) => openCard(on, "dark")],
  ["calendar, Not this", (on) => openMore(on)],
  ["calendar, status", (on) => openStatus(on)],
  ["calendar, week, dark", (on) => drawnCalendar(on, { scheme: "dark" })],
  ["calendar, day", (on) => drawnCalendar(on, { view: "day" })],
  ["calendar, compact and small", (on) => smallCalendar(on)],
  ["calendar, one click: held for five seconds", (on) => heldOn(drawnCalendar(on))],
  ["calendar, one click: stored and booked", (on) => bookedByOneClick(drawnCalendar(on))],
  ["calendar, handed over", handOver],
  ["the event in Google's editor", editor],
  ["calendar, booked", booked],
  ["popup", (on) => popup(on)],
  ["popup, dark", (on) => popup(on, "dark")],
  ["popup, a session that was not booked", popupUnplanned],
  ["side panel", (on) => sidePanel(on)],
  ["side panel, dark", (on) => sidePanel(on, "dark")],
  ["planner, week", (on) => planner(on, "week")],
  ["planner, week, dark", (on) => planner(on, "week", "dark")],
  ["planner, a class, dark", (on) => planner(on, "classes/class-2", "dark")],
  ["calendar, month: refused", refusedMonth],
  ["side panel after a month", (on) => sidePanel(on)],
  ["in Spanish: planner, week", inSpanish],
  ["in Spanish: calendar, a card", (on) => openCard(on)],
  ["in Spanish: popup", (on) => popup(on)],
  ["in Spanish: side panel", (on) => sidePanel(on)],
];

/** The same on Outlook. */
const OUTLOOK_STEPS: Step[] = [
  ["Outlook, whose calendar", askedOnOutlook],
  ["Outlook, work week", (on) => drawnOutlook(on)],
  ["Outlook, a card", (on) => cardOn(drawnOutlook(on))],
  ["Outlook, a card, dark", (on) => cardOn(drawnOutlook(on, { scheme: "dark" }))],
  ["Outlook, status", (on) => statusOn(drawnOutlook(on))],
  ["Outlook, week, dark", (on) => drawnOutlook(on, { scheme: "dark", view: "week" })],
  ["Outlook, day", (on) => drawnOutlook(on, { view: "day" })],
  ["Outlook, compact and small", smallOutlook],
  ["planner, the connected calendar", (on) => planner(on, "calendars")],
  ["the sign-in", signIn],
  ["Outlook, one click: held for five seconds", (on) => heldOn(drawnOutlook(on))],
  ["Outlook, one click: stored and booked", (on) => bookedByOneClick(drawnOutlook(on))],
  ["Outlook, handed over", handOverOnOutlook],
  ["the event in Outlook's form", outlookForm],
  ["Outlook, booked", bookedOnOutlook],
  ["popup", (on) => popup(on)],
  ["side panel", (on) => sidePanel(on)],
  ["planner, is my calendar readable", (on) => planner(on, "health")],
  ["Outlook, month: refused", (on) => refusedOutlook(on, { view: "month" })],
  ["Outlook, two calendars: refused", (on) => refusedOutlook(on, { variants: ["split"] })],
  ["Outlook, another time zone: refused", (on) => refusedOutlook(on, { variants: ["zone=Europe/Kyiv"] })],
  ["planner, is my calendar readable, after refusals", (on) => planner(on, "health", "dark")],
  ["in Spanish: planner, week", inSpanish],
  ["in Spanish: Outlook, a card", (on) => cardOn(drawnOutlook(on))],
];

/** What the stores show, each as large as a screen. */
const STORE_STEPS: Step[] = [
  ["1 the week", (on) => drawnCalendar(on)],
  ["2 a card", (on) => openCard(on)],
  ["3 the list of the week", (on) => planner(on, "week")],
  ["4 students and goals", (on) => planner(on, "students")],
  ["5 a class", (on) => planner(on, "classes/class-2")],
];

/** Takes the pictures for the stores, and makes the tile that they show in lists. */
export async function walkForStores(on: Walk): Promise<WalkedStep[]> {
  return walkSteps(on, [...STORE_STEPS, ["6 tile", promoTile]]);
}

/** A page of 440 by 280 pixels with the icon and one sentence. */
async function promoTile({ browser }: Walk): Promise<Page> {
  const page = await browser.openExtensionPage("planner");
  await page.setViewportSize({ width: 440, height: 280 });
  await page.evaluate(() => {
    // No function of its own in here: the bundler names functions by a helper that the page does not have.
    document.body.style.cssText =
      "margin:0;height:100vh;display:grid;gap:12px;place-content:center;justify-items:center;text-align:center;" +
      "padding:24px;box-sizing:border-box;background:#fff;color:#1f1f1f;font-family:system-ui";
    const icon = Object.assign(new Image(64, 64), { src: "/icon/128.png" });
    const name = Object.assign(document.createElement("h1"), { textContent: "Pushpin" });
    name.style.cssText = "margin:0;font-size:34px";
    const line = Object.assign(document.createElement("p"), {
      textContent: "Push-in therapy windows on the calendar you already use",
    });
    line.style.cssText = "margin:0;font-size:18px;line-height:1.35";
    document.body.replaceChildren(icon, name, line);
    return icon.decode();
  });
  return page;
}

/** The journey without a display: each step leaves a picture; a step that fails does not stop the rest. */
export function walk(on: Walk): Promise<WalkedStep[]> {
  return walkSteps(on, STEPS);
}

/** The journey on Outlook. */
export function walkOutlook(on: Walk): Promise<WalkedStep[]> {
  return walkSteps(on, OUTLOOK_STEPS);
}

async function walkSteps(on: Walk, steps: readonly Step[]): Promise<WalkedStep[]> {
  const walked: WalkedStep[] = [];
  for (const [index, [name, step]] of steps.entries()) walked.push(await walkStep(on, index + 1, name, step));
  return walked;
}

async function walkStep(on: Walk, number: number, name: string, step: Step[1]): Promise<WalkedStep> {
  const before = on.browser.context.pages();
  try {
    const page = await step(on);
    const file = `${String(number).padStart(2, "0")}-${name.toLowerCase().replaceAll(/[^\w]+/g, "-")}.png`;
    await page.bringToFront();
    const fullPage = !on.isForStores && page.url().startsWith("chrome-extension:");
    await page.screenshot({ path: join(on.folder, file), fullPage });
    return { name, error: undefined };
  } catch (error) {
    return { name, error: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const page of on.browser.context.pages()) if (!before.includes(page)) await page.close();
  }
}

type Scheme = "light" | "dark";
const WIDTHS: Record<ExtensionPage, number> = { popup: 360, planner: 1280, sidepanel: 400 };

async function extensionPage({ browser, isForStores }: Walk, name: ExtensionPage, colorScheme: Scheme): Promise<Page> {
  const page = await browser.openExtensionPage(name);
  if (!isForStores) await page.setViewportSize({ width: WIDTHS[name], height: name === "popup" ? 600 : 900 });
  await page.emulateMedia({ colorScheme });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

async function planner(on: Walk, route: string, scheme: Scheme = "light"): Promise<Page> {
  const page = await extensionPage(on, "planner", scheme);
  await page.evaluate((hash) => void (location.hash = hash), route);
  await page.locator("main h1").waitFor();
  return page;
}

async function popup(on: Walk, scheme: Scheme = "light"): Promise<Page> {
  const page = await extensionPage(on, "popup", scheme);
  await page.getByRole("list").first().waitFor();
  return page;
}

async function popupUnplanned(on: Walk): Promise<Page> {
  const page = await popup(on);
  await page.getByRole("button", { name: "Add a session that was not booked" }).click();
  await page.locator(".popup-add-list").getByRole("button").first().click();
  await page.getByText("Not booked before").waitFor();
  return page;
}

async function sidePanel(on: Walk, scheme: Scheme = "light"): Promise<Page> {
  const page = await extensionPage(on, "sidepanel", scheme);
  const suggested = page.locator(".panel-windows > li").nth(1);
  await suggested.getByRole("button").first().click();
  await suggested.getByRole("button", { name: /^(Book|Reservar)/ }).waitFor();
  return page;
}

const pins = (page: Page): Locator => page.locator('[data-pushpin-host="day"]').getByRole("button");
const status = (page: Page): Locator => page.locator('[data-pushpin-host="status"]');
const card = (page: Page): Locator => page.frameLocator('[data-pushpin-host="card"] iframe').getByRole("dialog");
const panel = (page: Page): Locator => page.frameLocator('[data-pushpin-host="panel"] iframe').getByRole("dialog");

interface Shown {
  scheme?: Scheme;
  view?: "week" | "day";
}

async function drawnCalendar(
  { browser, monday }: Walk,
  { scheme = "light", view = "week" }: Shown = {},
): Promise<Page> {
  const page = await browser.openCalendar(weekPath(monday).replace("/week/", `/${view}/`));
  await page.evaluate((dark) => window.fakeCalendar.setDark(dark), scheme === "dark");
  await pins(page).first().waitFor({ timeout: 15_000 });
  return page;
}

function openCard(on: Walk, scheme: Scheme = "light"): Promise<Page> {
  return cardOn(drawnCalendar(on, { scheme }));
}

async function cardOn(drawn: Promise<Page>): Promise<Page> {
  const page = await drawn;
  await pins(page).nth(1).click();
  await card(page)
    .getByRole("button", { name: /^(Book|Reservar|Open it again|Abrirla)/ })
    .or(card(page).getByText(/is on your calendar|Está en su calendario|^In the calendar|^En el calendario/))
    .first()
    .waitFor();
  return page;
}

async function openMore(on: Walk): Promise<Page> {
  const page = await openCard(on);
  await card(page).getByRole("button", { name: "More choices" }).click();
  return page;
}

function openStatus(on: Walk): Promise<Page> {
  return statusOn(drawnCalendar(on));
}

async function statusOn(drawn: Promise<Page>): Promise<Page> {
  const page = await drawn;
  await status(page).locator(".pill").click();
  await panel(page).waitFor();
  return page;
}

async function smallCalendar(on: Walk): Promise<Page> {
  const page = await drawnCalendar(on);
  await page.setViewportSize({ width: 820, height: 640 });
  await page.evaluate(() => window.fakeCalendar.setDensity(40));
  await pins(page).first().waitFor();
  return page;
}

/** Leads to the vendor once more; nobody signs in, and the calendar stays connected. */
async function signIn({ browser }: Walk): Promise<Page> {
  const page = await browser.openExtensionPage("planner");
  return openConsent(browser, page, /^Connect again/);
}

/** Books Monday's first window into the connected calendar; it is stored while the next step begins. */
async function heldOn(drawn: Promise<Page>): Promise<Page> {
  const page = await drawn;
  await pins(page).first().click();
  await card(page).getByRole("button", { name: /^Book/ }).click();
  await card(page).getByRole("button", { name: "Undo" }).waitFor();
  return page;
}

async function bookedByOneClick(drawn: Promise<Page>): Promise<Page> {
  const page = await drawn;
  await pins(page)
    .and(page.getByRole("button", { name: /^Booked.*Rm 4,/ }))
    .first()
    .click();
  await card(page)
    .getByText(/^In the calendar, and the teacher is invited/)
    .waitFor();
  return page;
}

/** A window of the class that is booked by the page's own form. */
const byForm = (page: Page): Locator => pins(page).and(page.getByRole("button", { name: /Rm 108/ }));

/** Hands a window over; its event's tab stays open for the next step. */
async function handOver(on: Walk): Promise<Page> {
  const page = await drawnCalendar(on);
  await byForm(page).first().click();
  const book = card(page).getByRole("button", { name: /^Book/ });
  const [tab] = await Promise.all([on.browser.context.waitForEvent("page"), book.click()]);
  await tab.waitForURL(/eventedit/);
  handedOver = tab.url();
  await page.bringToFront();
  await card(page)
    .getByText(/Save it in the tab/)
    .waitFor();
  return page;
}

/** Address of the event that was handed over. */
let handedOver = "";

async function editor({ browser }: Walk): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(handedOver);
  await page.getByRole("button", { name: "Save" }).waitFor();
  return page;
}

async function booked(on: Walk): Promise<Page> {
  const tab = await editor(on);
  await tab.getByRole("button", { name: "Save" }).click();
  await tab.getByRole("button", { name: "Send", exact: true }).click();
  await tab.waitForURL(/\/r\/(week|day)|\/r$/);
  await tab.close();
  const page = await drawnCalendar(on);
  await byForm(page)
    .and(page.getByRole("button", { name: /^Booked/ }))
    .first()
    .waitFor();
  return page;
}

async function refusedMonth({ browser, monday }: Walk): Promise<Page> {
  const page = await browser.openCalendar(weekPath(monday).replace("/week/", "/month/"));
  await settled(page);
  await status(page)
    .getByRole("button", { name: /nothing drawn/ })
    .click();
  await panel(page).waitFor();
  return page;
}

interface ShownOutlook {
  scheme?: Scheme;
  view?: "workweek" | "week" | "day" | "month";
  variants?: string[];
}

function openOutlook(
  { browser, fake, monday }: Walk,
  { view = "workweek", variants = [] }: ShownOutlook,
): Promise<Page> {
  fake.use(variants);
  return browser.openCalendar(outlookWeekPath(monday).replace("/workweek/", `/${view}/`), OUTLOOK);
}

async function drawnOutlook(on: Walk, shown: ShownOutlook = {}): Promise<Page> {
  const page = await openOutlook(on, shown);
  await page.evaluate((dark) => window.fakeCalendar.setDark(dark), shown.scheme === "dark");
  await pins(page).first().waitFor({ timeout: 15_000 });
  return page;
}

/** Outlook names no account, so she is asked; the picture shows the question, and the next steps have her yes. */
async function askedOnOutlook(on: Walk): Promise<Page> {
  const page = await openOutlook(on, {});
  await status(page)
    .getByRole("button", { name: /whose calendar/ })
    .click();
  const yes = panel(page).getByRole("button", { name: "Yes, I work with this calendar" });
  await yes.waitFor();
  await page.screenshot({ path: join(on.folder, "00-outlook-the-question.png") });
  await yes.click();
  await pins(page).first().waitFor({ timeout: 15_000 });
  return page;
}

async function smallOutlook(on: Walk): Promise<Page> {
  const page = await drawnOutlook(on, { variants: ["density=41"] });
  await page.setViewportSize({ width: 820, height: 640 });
  await pins(page).first().waitFor();
  return page;
}

async function handOverOnOutlook(on: Walk): Promise<Page> {
  const page = await drawnOutlook(on);
  await byForm(page).first().click();
  const book = card(page).getByRole("button", { name: /^Book/ });
  const [tab] = await Promise.all([on.browser.context.waitForEvent("page"), book.click()]);
  await tab.waitForURL(/deeplink\/compose/);
  handedOver = tab.url();
  await page.bringToFront();
  await card(page)
    .getByText(/Save it in the tab/)
    .waitFor();
  return page;
}

async function outlookForm({ browser }: Walk): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(handedOver);
  await page.getByRole("button", { name: "Send" }).waitFor();
  return page;
}

async function bookedOnOutlook(on: Walk): Promise<Page> {
  const tab = await outlookForm(on);
  await tab.getByRole("button", { name: "Send" }).click();
  await tab.waitForURL(/\/view\/workweek/);
  await tab.close();
  const page = await drawnOutlook(on);
  await byForm(page)
    .and(page.getByRole("button", { name: /^Booked/ }))
    .first()
    .waitFor();
  return page;
}

async function refusedOutlook(on: Walk, shown: ShownOutlook): Promise<Page> {
  const page = await openOutlook(on, shown);
  await status(page)
    .getByRole("button", { name: /nothing drawn/ })
    .click();
  await panel(page).waitFor();
  return page;
}

async function inSpanish(on: Walk): Promise<Page> {
  const settings = await planner(on, "settings");
  await settings.getByRole("combobox", { name: "Language" }).selectOption("es");
  await settings.getByRole("heading", { name: "Ajustes" }).waitFor();
  await settings.close();
  return planner(on, "week");
}
