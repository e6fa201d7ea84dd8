import { parseFacts } from "../../lib/contracts/facts";
import { FactsCache } from "../../lib/page-facts/facts-cache";
import type { PageFacts } from "../../lib/page-facts/page-facts";
import { startOverlay, type OverlayParts } from "../../lib/overlay/start-overlay";
import { settleWaitMs } from "../../lib/page/settle-wait";
import { noticeOf } from "../../lib/services/windows/take-reading";
import { showsHours } from "../../lib/services/windows/shown-days";
import { placeBands } from "../../lib/core/suggest/place-bands";
import type { MendReading, NotYet, OverlayWeek, PageWeek, WindowCard } from "../../lib/contracts/overlay-week";
import { CardFrame } from "../../components/card-frame/card-frame";
import { frameStyle } from "../../components/card-frame/styles";
import type { Ask } from "../../lib/contracts/ask";
import type { FromFrame, ToFrame } from "../../lib/contracts/frame-messages";
import { findForeign } from "../../entrypoints/background/page-gate";
import type { FrameShows } from "../../lib/ports/drawn-pages";
import { frameWords } from "../../lib/i18n/frame-words";
import { overlayTexts } from "../../lib/i18n/overlay";
import { forPage } from "../../lib/services/windows/draw";
import type { Answer } from "../../lib/contracts/contract";
import type { RequestName, Input, Output } from "../../lib/contracts/requests";
import { isolateEvents } from "../../lib/overlay/hosts/event-isolation";
import { OWN_HOST_ATTRIBUTE } from "../../lib/page/observe";
import type { HostKind } from "../../lib/overlay/hosts/shadow-host";
import type { SettingValues } from "../../lib/ports/settings";
import { someSettings } from "../fixtures/builders";
import { aCard } from "./hosts/a-card";
import { aWindow, GridPage, type GridOptions } from "./hosts/grid-page";

type Answers = { [N in RequestName]?: (input: Input<N>) => Answer<Output<N>> | Promise<Answer<Output<N>>> };

/** A whole overlay on a small grid page, with a background that answers from a table. */
export class OverlayRun {
  readonly page: GridPage;
  readonly sent: { name: RequestName; input: unknown }[] = [];
  readonly isolation = isolateEvents(window);
  week: OverlayWeek = { windows: [aWindow()], moreCount: 0, notice: null };
  notes: PageWeek["notes"];
  card: WindowCard = aCard();
  answers: Answers = {};
  values: SettingValues = someSettings();
  /** Selectors that the background wants the page to be read with. */
  selectors: Record<string, string> = {};
  /** How often the planner was opened. */
  plannerCount = 0;
  /** Keys that were announced, in order. */
  readonly announced: string[] = [];
  /** What each frame shows, by its key, as the background was told. */
  readonly shows = new Map<string, FrameShows | null>();
  /** False: the background does not hear what frames show. */
  isHeard = true;
  /** False: the page in the frames never takes its port. */
  framesLoad = true;
  /** True: the background refuses to have frames announced. */
  isRefusing = false;
  /** The pages in the frames. */
  readonly pages: CardFrame[] = [];
  /** Frames that were shown something and not given the focus yet, by their ports. */
  readonly #shownBeforeFocus = new Set<MessagePort>();
  readonly #fitted = new WeakSet<Window>();
  bumpRevision: () => void = () => {};
  /** As where the browser can't say; the runner scales its page, which is why this one would say no. */
  wasSeen: () => Promise<boolean> = async () => true;
  #settingsChanged: (values: SettingValues) => void = () => {};
  #overlay: { destroy(): void } | undefined;

  constructor(options: GridOptions = {}) {
    this.page = new GridPage(options);
  }

  start(): this {
    this.#overlay = startOverlay(this.#parts());
    return this;
  }

  stop(): void {
    this.#overlay?.destroy();
    this.isolation.destroy();
  }

  destroy(): void {
    this.stop();
    this.page.destroy();
  }

  switchTo(isOn: boolean): void {
    this.values = { ...this.values, overlay: { ...this.values.overlay, google: isOn } };
    this.#settingsChanged(this.values);
  }

  showOnlyNext(isOnlyNext: boolean): void {
    this.values = { ...this.values, onlyNext: { ...this.values.onlyNext, google: isOnlyNext } };
    this.#settingsChanged(this.values);
  }

  /** All that stands in our shadow roots, styles included: what a page that found one could read. */
  shadowTexts(): string[] {
    const hosts = [...document.querySelectorAll(`[${OWN_HOST_ATTRIBUTE}]`)];
    return hosts.map(({ shadowRoot }) => shadowRoot!.innerHTML);
  }

  /** As pasting or removing an override in the planner does. */
  override(selectors: Record<string, string>): void {
    this.selectors = selectors;
    this.bumpRevision();
  }

  hosts(kind: HostKind): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`[${OWN_HOST_ATTRIBUTE}="${kind}"]`)];
  }

  /** Finds inside all hosts of a kind, and in their frames; test builds have open roots. */
  find(kind: HostKind, selector: string): HTMLElement | null {
    return this.findAll(kind, selector)[0] ?? null;
  }

  findAll(kind: HostKind, selector: string): HTMLElement[] {
    return this.hosts(kind).flatMap((host) =>
      Array.from((this.frame(host)?.contentDocument ?? host.shadowRoot!).querySelectorAll<HTMLElement>(selector)),
    );
  }

  frame(host: HTMLElement): HTMLIFrameElement | null {
    return host.shadowRoot!.querySelector("iframe");
  }

  /** True while the frame of a kind shows something. */
  isShown(kind: "card" | "panel"): boolean {
    return this.hosts(kind).some((host) => "shown" in this.frame(host)!.dataset);
  }

  /**
   * True while a frame is still to be given the focus: it comes by a message once the frame is drawn, and would take it
   * away from a button that a test has focused.
   */
  get isFocusComing(): boolean {
    return this.#shownBeforeFocus.size > 0;
  }

  /** The element that has the focus in the frame of a kind. */
  focusIn(kind: "card" | "panel"): Element | null | undefined {
    return this.hosts(kind).map((host) => this.frame(host)!.contentDocument!.activeElement)[0];
  }

  /** The facts that were sent last. */
  sentFacts(): PageFacts {
    const cache = new FactsCache(parseFacts);
    const asked = this.sent.filter(({ name }) => name === "readWeek");
    const taken = asked.map(({ input }) => cache.take("", input as Input<"readWeek">));
    return (taken.at(-1) as { value: PageFacts }).value;
  }

  sentNames(): RequestName[] {
    return this.sent.map(({ name }) => name);
  }

  #answer<N extends RequestName>(name: N, input: Input<N>): Answer<Output<N>> | Promise<Answer<Output<N>>> {
    const own = this.answers[name]?.(input);
    if (own) return own;
    const usual: Partial<Record<RequestName, unknown>> = {
      readWeek: name === "readWeek" ? this.#readWeek(input as Input<"readWeek">) : undefined,
      loadCard: this.card,
      bookWindow: { bookingId: "booking-1" },
      declineWindow: { declineIds: ["decline-1"] },
      removeDeclines: null,
      removeBooking: null,
      confirmShownAccount: null,
      loadDrawnWindows: { windows: this.week.windows },
      loadVisitNeeds: { count: 0, lines: [] },
      actOnDate: null,
    };
    return { ok: true, value: usual[name] as Output<N> };
  }

  /** As the background does it, but with a reading and windows from the table. */
  #readWeek({ rest, readWith }: Input<"readWeek">): PageWeek | NotYet | MendReading {
    const { selectors } = this;
    if (readWith!.selectors !== JSON.stringify(selectors)) return { selectors };
    const { reading } = this.page;
    const waitMs = settleWaitMs(reading, rest);
    if (waitMs > 0) return { waitMs };
    const notice = noticeOf(reading) ?? this.week.notice;
    const windows = showsHours(reading) ? this.week.windows.map(forPage) : [];
    const bands = placeBands(windows, reading.pxPerHour);
    const notes = this.notes ? { notes: this.notes } : {};
    return { ...this.week, ...notes, windows, notice, days: reading.days, bands };
  }

  readonly #send: Ask = async (name, input) => {
    this.sent.push({ name, input: structuredClone(input) });
    return this.#answer(name, input);
  };

  /** Puts the page of the extension into frames that have none yet; here it is of the same origin. */
  #fitFrames(): void {
    for (const host of [...this.hosts("card"), ...this.hosts("panel")]) {
      const view = this.frame(host)?.contentWindow;
      if (!view || this.#fitted.has(view)) continue;
      this.#fitted.add(view);
      view.addEventListener("message", ({ ports, data }) => {
        const { key } = data as { key: string };
        if (key === this.announced.at(-1)) this.#startFrame(view.document, ports[0]!, key);
      });
    }
  }

  /** Sends as a frame does: refused unless it is about what the content script has said that the frame shows. */
  #sendFrom(key: string): Ask {
    return async (name, input) => {
      const shows = this.shows.get(key);
      const refused = shows ? findForeign(name, input, shows) : name;
      if (refused !== undefined) return { ok: false, failure: { code: "invalid-message", where: refused } };
      return this.#send(name, input);
    };
  }

  #startFrame(page: Document, port: MessagePort, key: string): void {
    const style = page.createElement("style");
    style.textContent = frameStyle;
    page.documentElement.lang = "en";
    page.title = "Pushpin";
    page.head.append(style);
    page.body.replaceChildren(page.createElement("div"));
    const send = this.#sendFrom(key);
    const frame = new CardFrame({
      root: page.body.firstElementChild as HTMLElement,
      requestsFor: (place) => ({
        askCard: (windowId) => send("loadCard", { windowId }),
        book: (windowId, forTerm) => send("bookWindow", { windowId, place: place(), forTerm }),
        decline: (windowId) => send("declineWindow", { windowId }),
        removeDeclines: (declineIds, windowId) => send("removeDeclines", { declineIds, windowId }),
        removeBooking: (bookingId, windowId) => send("removeBooking", { bookingId, windowId }),
        actOnVisit: (visitId, act, windowId) => send("actOnVisit", { visitId, act, windowId }),
        actOnDate: (wanted) => send("actOnDate", wanted),
      }),
      loadWindows: () => send("loadDrawnWindows", null),
      loadNeeds: () => send("loadVisitNeeds", null),
      switches: ({ vendor }) => ({ isOn: this.values.overlay[vendor], isOnlyNext: this.values.onlyNext[vendor] }),
      change: ({ vendor }, { isOn }) => {
        if (isOn !== undefined) this.values = { ...this.values, overlay: { ...this.values.overlay, [vendor]: isOn } };
        frame.draw();
        this.#settingsChanged(this.values);
      },
      confirmAccount: () => send("confirmShownAccount", null),
      openPlanner: () => void (this.plannerCount += 1),
      post: (message) => port.postMessage(message),
      seen: { watch: () => {}, stop: () => {}, wasSeen: async () => this.wasSeen() },
    });
    this.pages.push(frame);
    port.onmessage = ({ data }) => {
      const message = data as ToFrame;
      frame.take(message);
      if (message.type === "show") this.#shownBeforeFocus.add(port);
      if (message.type === "focus" || message.type === "clear") this.#shownBeforeFocus.delete(port);
    };
    frame.setWords(frameWords(overlayTexts("en")));
    port.postMessage({ type: "ready" } satisfies FromFrame);
  }

  #parts(): OverlayParts {
    return {
      page: document,
      adapter: this.page.adapter,
      isolation: this.isolation,
      timers: {
        nowMs: () => performance.now(),
        after(ms, callback) {
          const id = setTimeout(callback, ms);
          return () => clearTimeout(id);
        },
      },
      frames: {
        url: "about:blank",
        origin: location.origin,
        announce: async (key) => {
          if (this.isRefusing) return false;
          this.announced.push(key);
          if (this.framesLoad) this.#fitFrames();
          return true;
        },
        show: async (key, shows) => {
          if (this.isHeard) this.shows.set(key, shows);
          return this.isHeard;
        },
      },
      send: this.#send,
      settings: { read: async () => this.values },
      pageWords: { read: async () => overlayTexts("en"), watch: () => () => {} },
      watchSettings: (callback) => {
        this.#settingsChanged = callback;
        return () => (this.#settingsChanged = () => {});
      },
      watchProtection: () => () => {},
      watchRevision: (callback) => {
        this.bumpRevision = callback;
        return () => (this.bumpRevision = () => {});
      },
    };
  }
}
