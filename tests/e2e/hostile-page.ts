import type { FrameGreeting, ToFrame } from "../../lib/contracts/frame-messages";

/** What a page looks for. */
export interface Words {
  initials: readonly string[];
  /** Beginnings of goals. */
  goals: readonly string[];
}

/**
 * Looks for words the way a hostile page can, and gives what it found. Runs inside the page, in any browser. Test
 * builds have open shadow roots: the page reads them as if it had got hold of every one.
 */
export function findings({ initials, goals }: Words): string[] {
  const found: string[] = [];
  const view = globalThis as unknown as { find(text: string, ...flags: boolean[]): boolean };
  const wanted = [...initials, ...goals];
  // Whole words for initials, which other words may hold; beginnings of goals end within a word.
  const searched = (word: string, isInFrames: boolean): boolean | "refused" => {
    getSelection()?.removeAllRanges();
    try {
      return view.find(word, true, false, true, initials.includes(word), isInFrames);
    } catch {
      return "refused";
    }
  };
  // Firefox refuses to search another origin's frame, whatever the word: a refusal that depends on it would tell.
  const ofNoWord = searched("qzxv jwqk", true);
  for (const word of wanted) {
    if (searched(word, false) === true) found.push(`search: ${word}`);
    const inFrames = searched(word, true);
    if (inFrames === true || inFrames !== ofNoWord) found.push(`search in frames: ${word}`);
  }
  const looksLike = (text: string, where: string): void => {
    for (const word of wanted) {
      const at = text.indexOf(word);
      const isWord = at >= 0 && !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + word.length] ?? " ");
      if (isWord || (at >= 0 && word.length > 10)) found.push(`${where}: ${word}`);
    }
  };
  const selection = getSelection()!;
  selection.selectAllChildren(document.body);
  looksLike(selection.toString(), "selection");
  selection.collapse(document.body, 0);
  for (let step = 0; step < 400; step += 1) selection.modify("extend", "forward", "line");
  looksLike(selection.toString(), "extended selection");
  selection.removeAllRanges();
  const read = (node: Document | ShadowRoot): void => {
    for (const element of node.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) looksLike(value, `attribute ${name}`);
      if (element.shadowRoot) {
        looksLike(element.shadowRoot.textContent ?? "", "shadow root");
        read(element.shadowRoot);
      }
    }
  };
  read(document);
  looksLike(document.documentElement.outerHTML, "document");
  for (const entry of performance.getEntries()) looksLike(entry.name, "timing");
  return found;
}

/**
 * Puts a card's page into a frame of the page's own and asks for the panel the way our script does; gives what it was
 * answered. Runs inside the page, in any browser, with a card open.
 */
export async function heardInOwnFrame(): Promise<unknown[]> {
  const card = document.querySelector('[data-pushpin-host="card"]')!.shadowRoot!.querySelector("iframe")!;
  const frame = document.createElement("iframe");
  frame.src = card.src;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  port1.addEventListener("message", ({ data }) => heard.push(data));
  port1.start();
  frame.contentWindow!.postMessage({ pushpin: "frame", key: crypto.randomUUID() } satisfies FrameGreeting, "*", [
    port2,
  ]);
  port1.postMessage({ type: "show", subject: { what: "panel" } } satisfies ToFrame);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  frame.remove();
  return heard;
}
