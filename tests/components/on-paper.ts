import { cdp } from "vitest/browser";

const TEXTS = "p, h1, h2, h3, h4, li, td, th, dt, dd, button, label";

/** Lists the texts that are on the paper when the page is printed, in their order. */
export async function onPaper(): Promise<(string | null)[]> {
  const browser = cdp() as unknown as { send(method: string, parameters: unknown): Promise<unknown> };
  await browser.send("Emulation.setEmulatedMedia", { media: "print" });
  try {
    return [...document.querySelectorAll<HTMLElement>(TEXTS)]
      .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible")
      .map(({ textContent }) => textContent);
  } finally {
    await browser.send("Emulation.setEmulatedMedia", { media: "" });
  }
}
