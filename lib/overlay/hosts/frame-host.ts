import { frameHostStyle } from "../../../components/overlay/styles";
import type { FrameGreeting, FramePage, FrameSubject, FromFrame, ToFrame } from "../../contracts/frame-messages";
import type { Destroyable } from "../../page/destroyable";
import type { FrameShows } from "../../ports/drawn-pages";
import { isSeen, lower, raise } from "./is-seen";
import { placeBeside } from "./place-beside";
import { SeenClock } from "./seen-clock";
import { createShadowHost, type ShadowHost } from "./shadow-host";

/** The page of the extension that the frames load. */
export interface FrameSource {
  url: string;
  /** Its origin: the browser delivers a greeting to no other. */
  origin: string;
  /** Announces a frame's key to the background, which answers only frames that were announced. False when it fails. */
  announce(key: string): Promise<boolean>;
  /**
   * Reports to the background what the frame of a key shows, null for nothing: the frame may ask about nothing else.
   * False when reporting fails. Never rejects.
   */
  show(key: string, shows: FrameShows | null): Promise<boolean>;
}

/** What a frame needs from the overlay. */
export interface FrameParts {
  page: Document;
  source: FrameSource;
  /** Calls back later. @returns cancels the call */
  after: (ms: number, callback: () => void) => () => void;
  /** Gives the rectangle to place the frame beside; undefined while it is not on the page. */
  anchor?: () => DOMRect | undefined;
  onMessage: (message: FromFrame) => void;
  /** Called when there is something to show and the frame does not load. */
  onFailed: () => void;
}

/** True shortly after a press in this page or in a frame of it, which no script can feign. */
const hasJustPressed = (): boolean => navigator.userActivation.isActive;

/** A frame that has not answered after this long has failed. */
const MAX_LOAD_MS = 8000;

/**
 * A frame of the extension's origin on the page, which the page's scripts can't read. It is loaded hidden, and stays
 * loaded but hidden when it is closed. Content script and frame exchange messages over a port, which is handed only to
 * a document of the extension's origin.
 */
export class FrameHost implements Destroyable {
  readonly host: ShadowHost;
  readonly #frame: HTMLIFrameElement;
  readonly #parts: FrameParts;
  readonly #stop = new AbortController();
  #port: MessagePort | undefined;
  #isReady = false;
  /** True once the frame was refused, or did not answer in time: it is greeted again when it is to show something. */
  #isDead = false;
  #pageText = "";
  #page: FramePage | undefined;
  #subject: FrameSubject | undefined;
  /** The window whose card is shown: the subject's, or another time that she has chosen on it. */
  #windowId: string | undefined;
  #key = "";
  /** What was last reported to the background as shown, as JSON; undefined while the background may know nothing. */
  #reported: string | undefined;
  /** The last of the reports to the background, which are sent one after the other. */
  #reporting: Promise<unknown> = Promise.resolve();
  #wantsFocus = false;
  #cancelFailure = (): void => {};
  #anchored: DOMRect | undefined;
  readonly #seen: SeenClock;

  constructor(kind: "card" | "panel", parts: FrameParts) {
    this.#parts = parts;
    this.host = createShadowHost(parts.page, kind, frameHostStyle);
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a sandbox would take the extension's origin away
    this.#frame = parts.page.createElement("iframe");
    this.#frame.src = parts.source.url;
    this.#frame.title = "Pushpin";
    this.#frame.addEventListener("load", () => void this.#greet());
    this.host.mountPoint.append(this.#frame);
    this.#seen = new SeenClock(() => isSeen(this.#frame, this.host.element), parts.after);
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    for (const type of ["scroll", "resize"]) addEventListener(type, () => this.place(), options);
  }

  get isShown(): boolean {
    return this.#subject !== undefined;
  }

  /** Rectangle of the frame in the viewport. */
  get box(): DOMRect {
    return this.#frame.getBoundingClientRect();
  }

  /** Sends the frame the state of the page around it, if that has changed. */
  setPage(page: FramePage): void {
    const text = JSON.stringify(page);
    if (text === this.#pageText) return;
    this.#pageText = text;
    this.#page = page;
    this.send({ type: "page", page });
  }

  /** Shows a subject, and moves the focus there once it is drawn. */
  show(subject: FrameSubject): void {
    this.#subject = subject;
    this.#wantsFocus = true;
    this.#sendSubject(subject);
    this.#seen.stop();
    this.#place();
    if (this.#isDrawn) this.focus();
    if (this.#isReady) return;
    if (this.#isDead) void this.#greet();
    this.#cancelFailure();
    this.#cancelFailure = this.#parts.after(MAX_LOAD_MS, () => {
      if (this.#isReady || !this.#subject) return;
      this.#isDead = true;
      this.#parts.onFailed();
    });
  }

  /** Hides the frame, and makes it drop what it showed. */
  clear(): void {
    if (!this.#subject) return;
    this.#subject = undefined;
    void this.#report(null);
    this.#cancelFailure();
    delete this.#frame.dataset["shown"];
    this.#seen.stop();
    lower(this.#frame);
    this.send({ type: "clear" });
  }

  /** Moves the focus into the frame: to the line of a window, else to the top. */
  focus(windowId?: string): void {
    this.#wantsFocus = false;
    this.#frame.focus({ preventScroll: true });
    this.send({ type: "focus", windowId });
  }

  /** Sends a message; drops it while the frame is loading: it gets page and subject once it is ready. */
  send(message: ToFrame): void {
    if (this.#isReady) this.#port?.postMessage(message);
  }

  /** Moves the frame to where its anchor is now. */
  place(): void {
    if (this.#place()) this.#seen.moved();
  }

  /** Places the frame beside its anchor, or beside the anchor's last place. @returns true when that moved it */
  #place(): boolean {
    const { anchor, page } = this.#parts;
    if (!anchor || !this.#subject) return false;
    this.#anchored = anchor() ?? this.#anchored;
    if (!this.#anchored) return false;
    const { innerWidth: width, innerHeight: height } = page.defaultView ?? window;
    const { left, top } = placeBeside(this.#anchored, this.box, { width, height });
    const { style } = this.#frame;
    const before = style.cssText;
    Object.assign(style, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
    return style.cssText !== before;
  }

  destroy(): void {
    this.#cancelFailure();
    this.#seen.stop();
    this.#stop.abort();
    this.#port?.close();
    this.host.element.remove();
  }

  get #isDrawn(): boolean {
    return "shown" in this.#frame.dataset;
  }

  /** Hands the frame its port. Runs at every load: when the page moves our host, the browser loads the frame again. */
  async #greet(): Promise<void> {
    this.#isReady = this.#isDead = false;
    this.#port?.close();
    const { source } = this.#parts;
    const key = crypto.randomUUID();
    this.#key = key;
    this.#reported = undefined;
    const isAnnounced = await source.announce(key);
    // Another greeting began meanwhile: the frame was loaded again.
    if (this.#stop.signal.aborted || key !== this.#key) return;
    if (!isAnnounced) return void (this.#isDead = true);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#take(data as FromFrame);
    this.#frame.contentWindow?.postMessage({ pushpin: "frame", key } satisfies FrameGreeting, source.origin, [port2]);
  }

  #take(message: FromFrame): void {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        if (this.#page) this.send({ type: "page", page: this.#page });
        if (this.#subject) this.#sendSubject(this.#subject);
        return;
      case "announce":
        return void this.#announce(message);
      case "open":
        return hasJustPressed() ? this.#parts.onMessage(message) : undefined;
      case "height":
        return this.#grow(message.heightPx);
      case "check-visible":
        return this.send({ type: "visible", isVisible: this.#seen.wasSeen(message.pressedForMs) });
      default:
        return this.#parts.onMessage(message);
    }
  }

  #sendSubject(subject: FrameSubject): void {
    this.#windowId = subject.what === "card" ? subject.window.id : undefined;
    this.send({ type: "show", subject });
  }

  /** Reports to the background what the frame shows, then lets the frame ask about it. */
  async #announce(message: Extract<FromFrame, { type: "announce" }>): Promise<void> {
    const { number, windowId } = message;
    if (this.#subject?.what === "card" && windowId !== undefined && windowId !== this.#windowId && hasJustPressed()) {
      this.#windowId = windowId;
      this.#parts.onMessage(message);
    }
    const shows = this.#shows;
    // Even if reporting fails, let the frame ask: it then shows the failure, and its retry reports again.
    if (shows) await this.#report(shows);
    this.send({ type: "announced", number });
  }

  get #shows(): FrameShows | undefined {
    const subject = this.#subject;
    switch (subject?.what) {
      case "card":
        return { what: "card", windowId: this.#windowId ?? subject.window.id };
      case "list":
        return { what: "list", windowIds: subject.windowIds };
      default:
        return subject;
    }
  }

  async #report(shows: FrameShows | null): Promise<void> {
    const key = this.#key;
    const text = JSON.stringify(shows);
    const report = this.#reporting.then(async () => {
      if (this.#reported === text || key !== this.#key) return;
      const isTaken = await this.#parts.source.show(key, shows);
      if (key === this.#key) this.#reported = isTaken ? text : undefined;
    });
    this.#reporting = report;
    return report;
  }

  #grow(heightPx: number): void {
    if (!this.#subject || heightPx <= 0) return;
    this.#frame.style.blockSize = `${heightPx}px`;
    this.#frame.dataset["shown"] = "";
    raise(this.#frame);
    this.#place();
    this.#seen.start();
    if (this.#wantsFocus) this.focus();
  }
}
