/**
 * Runs inside a page: names each control or cell that its own page or a clipping ancestor cuts off sideways, and each
 * text that overlaps the next one in a line of windows.
 */
export function findCutOff(): string[] {
  const found: string[] = [];
  const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const clips = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflowX);
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`;
  for (const element of document.querySelectorAll("a, button, input, select, textarea, summary, td, th, h1, h2, p")) {
    if (element.closest(".pp-sr, [hidden], .planner-skip") || !element.checkVisibility()) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    let at = element.parentElement;
    while (at && !scrolls(at) && !clips(at)) at = at.parentElement;
    if (at && scrolls(at)) continue;
    const bounds = at?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
    if (right > bounds.right + 1 || left < bounds.left - 1) found.push(nameOf(element));
  }
  for (const time of document.querySelectorAll(".row > :first-child")) {
    const next = time.nextElementSibling?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(time);
    if (next && range.getBoundingClientRect().right > next.left) found.push(`overlaps: ${nameOf(time)}`);
  }
  return found;
}

/**
 * Runs inside a page: names each control whose target is smaller than it has to be, in CSS pixels: 24 for all (WCAG
 * 2.5.8, but for links in a sentence), and `buttonPx` for buttons with words.
 */
export function findSmallTargets(buttonPx: number): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (element.closest(".pp-sr, [hidden], [inert], .planner-skip") || !element.checkVisibility()) continue;
    const isInSentence = element.tagName === "A" && getComputedStyle(element).display === "inline";
    if (isInSentence) continue;
    // A press on the label is one on its control.
    const targets = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
    const width = Math.max(...targets.map((one) => one.right)) - Math.min(...targets.map((one) => one.left));
    const height = Math.max(...targets.map((one) => one.height));
    if (width === 0) continue;
    const least = element.matches(".pp-button:not(.pp-icon-only)") ? buttonPx : 24;
    if (height < least - 0.5 || width < 23.5) {
      const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
      found.push(`${element.tagName.toLowerCase()}.${element.className} "${name}": ${width} by ${height}`);
    }
  }
  return found;
}
