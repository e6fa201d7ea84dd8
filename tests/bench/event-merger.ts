/**
 * How extensions that merge equal events of several calendars work, written anew from their description: one observer
 * on the whole body with attributes, and at each change a walk over every event of the page. The peer of our overlay:
 * it reads the same chips and changes the page where it finds something.
 */
export const eventMerger = ({ columns, chip }: { columns: string; chip: string }): string => `
const COLUMNS = ${JSON.stringify(columns)}, CHIP = ${JSON.stringify(chip)};
const keyOf = (chip) => {
  const text = [...chip.querySelectorAll("*")].filter((part) => part.children.length === 0)
    .map((part) => part.textContent.trim()).join(" ").replace(/\\s+/g, "");
  return [text, chip.style.top, chip.style.height].join("|");
};
const merge = () => {
  for (const column of document.querySelectorAll(COLUMNS)) {
    const sets = new Map();
    for (const chip of column.querySelectorAll(CHIP)) {
      const place = chip.getBoundingClientRect();
      const key = keyOf(chip) + "|" + Math.round(place.top);
      sets.set(key, [...(sets.get(key) ?? []), chip]);
    }
    for (const [first, ...others] of sets.values()) {
      if (others.length === 0) continue;
      const colours = [first, ...others].map((chip) => getComputedStyle(chip).backgroundColor);
      first.style.backgroundImage = "linear-gradient(45deg," + colours.join(",") + ")";
      for (const other of others) other.style.visibility = "hidden";
    }
  }
};
const start = () => {
  merge();
  new MutationObserver(merge).observe(document.body, { childList: true, subtree: true, attributes: true });
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
`;
