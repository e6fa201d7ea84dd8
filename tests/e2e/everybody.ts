import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Describes each violation in axe's own words: in our hosts only on a calendar's page, else on the whole page. */
export async function violations(page: Page, { isCalendar = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const results = await (isCalendar ? axe.include("[data-pushpin-host]").disableRules(["region"]) : axe).analyze();
  // axe has opened and closed a page of its own, and keys go to the page in front.
  await page.bringToFront();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`,
  );
}

/**
 * Presses Tab until the focus is on something of this name, in the page or in a frame of it.
 * @throws Error when `most` presses lead to none
 */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}

/** Gives the name of what has the focus, in the page or in a frame of it; empty for none. */
export async function focusedName(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(focusedText).catch(() => "")));
  return (texts.findLast((found) => found !== "") ?? "").trim();
}

/** Runs inside a page or frame: the name of what has the focus there, empty for a frame. */
function focusedText(): string {
  if (!document.hasFocus()) return "";
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at instanceof HTMLIFrameElement) return "";
  const labels = (at as HTMLInputElement | null)?.labels;
  const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(" ");
  const named = at?.getAttribute("aria-label") ?? (label || at?.textContent) ?? "";
  const group = at?.closest("fieldset")?.querySelector("legend")?.textContent;
  return group ? `${group}: ${named}` : named;
}
