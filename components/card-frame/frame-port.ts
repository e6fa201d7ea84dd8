import type { FromFrame, ToFrame } from "../../lib/contracts/frame-messages";

/** What the page in the frame needs to take a content script's port. */
export interface FramePortParts {
  /** Asks the background whether a content script announced this key. Never rejects. */
  admit(key: string): Promise<boolean>;
  onMessage(message: ToFrame): void;
}

/**
 * The port to the content script. A page could send one too, but the background admits only keys that a content script
 * announced. The last admitted greeting counts: a content script greets anew, over a new port, when a slow frame has
 * not answered the first, and has closed the old port by then.
 */
export class FramePort {
  readonly #parts: FramePortParts;
  #port: MessagePort | undefined;
  #given = 0;
  /** Number of the greeting whose port is used. */
  #taken = 0;

  constructor(parts: FramePortParts) {
    this.#parts = parts;
  }

  async greet(key: string, port: MessagePort): Promise<void> {
    this.#given += 1;
    const number = this.#given;
    const isAdmitted = await this.#parts.admit(key);
    // An answer about an older greeting may come after that about a newer one.
    if (!isAdmitted || number < this.#taken) return port.close();
    this.#port?.close();
    this.#taken = number;
    this.#port = port;
    port.onmessage = ({ data }) => this.#parts.onMessage(data as ToFrame);
    port.postMessage({ type: "ready" } satisfies FromFrame);
  }

  post(message: FromFrame): void {
    this.#port?.postMessage(message);
  }
}
