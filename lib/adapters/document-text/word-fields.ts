/** Simple fields ("{ DATE }", a cross-reference) as the text that Word shows for them, which mammoth would drop. */
export const withFieldTexts = (xml: string): string => xml.replaceAll(/<\/?w:fldSimple\b[^>]*>/g, "");

const ON = String.raw`(?:\s+w:val="(?:1|true|on)")?\s*\/>`;
const INSIDE = String.raw`(?:(?!<\/w:rPr>)[\s\S])*`;
const PROPERTIES = String.raw`<w:rPr>${INSIDE}?<w:vanish${ON}${INSIDE}<\/w:rPr>`;
const HIDDEN_RUN = new RegExp(
  String.raw`<w:r(?:\s[^>]*)?>\s*${PROPERTIES}(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>`,
  "g",
);

/** Text that is formatted as hidden is on no page: what was kept out of sight is no part of a schedule. */
export const withoutHiddenText = (xml: string): string => xml.replaceAll(HIDDEN_RUN, "");
