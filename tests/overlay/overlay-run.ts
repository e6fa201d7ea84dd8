import { parseFacts } from "../../lib/contracts/facts";
import { FactsCache } from "../../lib/page-facts/facts-cache";
import type { PageFacts } from "../../lib/page-facts/page-facts";
import { cardKit } from "../../lib/overlay/card-kit";
import { startOverlay, type OverlayParts } from "../../lib/overlay/start-overlay";
import { waitFor } from "../../lib/page/patience";
import { noticeOf } from "../../lib/services/windows/take-reading";
import { showsHours } from "../../lib/services/windows/week";
import { placeBands } from "../../lib/core/suggest/place-bands";
import type { NotYet, OverlayWeek, PageWeek, WindowCard } from "../../lib/contracts/overlay-week";
import { overlayTexts } from "../../lib/i18n/overlay";
import type { Answer } from "../../lib/contracts/contract";
import type { RequestName, Input, Output } from "../../lib/contracts/requests";
import { isolateEvents } from "../../lib/overlay/hosts/event-isolation";
import { OWN_HOST_ATTRIBUTE } from "../../lib/page/observe";
import type { HostKind } from "../../lib/overlay/hosts/shadow-host";
import type { SettingValues } from "../../lib/ports/settings";
import { someSettings } from "../fixtures/builders";
import { aCard } from "./hosts/a-card";
import { aWindow, GridPage, type GridOptions } from "./hosts/grid-page";

type Answers = { [N in RequestName]?: (input: Input<N>) => Answer<Output<N>> };

/** A whole overlay on a small grid page, with a background that answers from a table. */
export class OverlayRun {
  readonly page: GridPage;
  readonly sent: { name: RequestName; input: unknown }[] = [];
  readonly isolation = isolateEvents(window);
  week: OverlayWeek = { windows: [aWindow()], moreCount: 0, notice: null };
  card: WindowCard = aCard();
  answers: Answers = {};
  values: SettingValues = someSettings();
  loadCard: OverlayParts["loadCard"] = async () => ({ ok: true, value: cardKit });
  bumpRevision: () => void = () => {};
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

  /** As pasting or removing an override in the planner does. */
  override(override: SettingValues["overrides"]["google"]): void {
    this.values = { ...this.values, overrides: override ? { google: override } : {} };
    this.#settingsChanged(this.values);
  }

  hosts(kind: HostKind): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`[${OWN_HOST_ATTRIBUTE}="${kind}"]`)];
  }

  /** Finds inside all hosts of a kind; test builds have open roots. */
  find(kind: HostKind, selector: string): HTMLElement | null {
    for (const { shadowRoot } of this.hosts(kind)) {
      const found = shadowRoot!.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return null;
  }

  findAll(kind: HostKind, selector: string): HTMLElement[] {
    return this.hosts(kind).flatMap(({ shadowRoot }) =>
      Array.from(shadowRoot!.querySelectorAll<HTMLElement>(selector)),
    );
  }

  /** The facts that were sent last. */
  sentFacts(): PageFacts {
    const cache = new FactsCache(parseFacts);
    const asked = this.sent.filter(({ name }) => name === "readWeek");
    const taken = asked.map(({ input }) => cache.take("", input as Input<"readWeek">));
    return (taken.at(-1) as { facts: PageFacts }).facts;
  }

  sentNames(): RequestName[] {
    return this.sent.map(({ name }) => name);
  }

  #answer<N extends RequestName>(name: N, input: Input<N>): Answer<Output<N>> {
    const own = this.answers[name]?.(input);
    if (own) return own;
    const usual: Partial<Record<RequestName, unknown>> = {
      readWeek: name === "readWeek" ? this.#readWeek(input as Input<"readWeek">) : undefined,
      loadCard: this.card,
      bookWindow: { bookingId: "booking-1" },
      declineWindow: { declineIds: ["decline-1"] },
      removeDeclines: null,
      removeBooking: null,
    };
    return { ok: true, value: usual[name] as Output<N> };
  }

  /** As the background does it, but with a reading and windows from the table. */
  #readWeek({ rest }: Input<"readWeek">): PageWeek | NotYet {
    const { reading } = this.page;
    const waitMs = waitFor(reading, rest);
    if (waitMs > 0) return { waitMs };
    const notice = noticeOf(reading) ?? this.week.notice;
    const windows = showsHours(reading) ? this.week.windows : [];
    const bands = placeBands(windows, reading.pxPerHour);
    return { ...this.week, windows, notice, days: reading.days, bands };
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
      loadCard: () => this.loadCard(),
      send: async (name, input) => {
        this.sent.push({ name, input: structuredClone(input) });
        return this.#answer(name, input);
      },
      settings: {
        read: async () => this.values,
        change: async (values) => {
          this.values = { ...this.values, ...values };
          this.#settingsChanged(this.values);
        },
      },
      version: "1.0.0",
      pageWords: { read: async () => overlayTexts("en"), watch: () => () => {} },
      watchSettings: (callback) => {
        this.#settingsChanged = callback;
        return () => (this.#settingsChanged = () => {});
      },
      watchRevision: (callback) => {
        this.bumpRevision = callback;
        return () => (this.bumpRevision = () => {});
      },
    };
  }
}
