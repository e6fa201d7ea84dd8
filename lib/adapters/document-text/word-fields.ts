/** Unwraps simple fields ("{ DATE }", a cross-reference), so that mammoth keeps the text that Word shows for them. */
export const withFieldTexts = (xml: string): string => xml.replaceAll(/<\/?w:fldSimple\b[^>]*>/g, "");

const ON = String.raw`(?:\s+w:val="(?:1|true|on)")?\s*\/>`;
const INSIDE = String.raw`(?:(?!<\/w:rPr>)[\s\S])*`;
const REST_OF_RUN = String.raw`${INSIDE}<\/w:rPr>(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>`;
const HIDDEN_STYLE = new RegExp(String.raw`<w:rPr>${INSIDE}?<w:vanish${ON}`);

/** Ids of character styles whose text is hidden, in word/styles.xml. */
const hiddenStyles = (styles: string): string[] =>
  [...styles.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)].flatMap(([, head, inner]) =>
    /\sw:type="character"/.test(head!) && HIDDEN_STYLE.test(inner!)
      ? (/\sw:styleId="([\w -]+)"/.exec(head!)?.[1] ?? [])
      : [],
  );

/**
 * Removes text that is formatted as hidden: it is on no page and not part of a schedule.
 * @param xml word/document.xml
 * @param styles word/styles.xml, empty where there is none
 */
export function withoutHiddenText(xml: string, styles: string): string {
  const byStyle = hiddenStyles(styles).map((id) => String.raw`<w:rStyle\s+w:val="${id}"\s*\/>`);
  const signs = [String.raw`<w:vanish${ON}`, ...byStyle].join("|");
  const run = new RegExp(String.raw`<w:r(?:\s[^>]*)?>\s*<w:rPr>${INSIDE}?(?:${signs})${REST_OF_RUN}`, "g");
  return xml.replaceAll(run, "");
}
