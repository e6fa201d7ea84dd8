/** First code points of the decimal digits of scripts that calendars are shown in. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;
const FOREIGN_DIGITS = /(?![0-9])\p{Nd}/gu;
const BLANKS = /[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const DASHES = /[\u2010-\u2015\u2212\u301c\uff5e~-]/g;

/** Normalises digits, blanks, dashes and direction marks without changing the length, so that indexes stay valid. */
export function plain(label: string): string {
  const text = label.replaceAll(BLANKS, " ").replaceAll(DASHES, "–").replaceAll("：", ":");
  return FOREIGN_DIGIT.test(text) ? text.replaceAll(FOREIGN_DIGITS, plainDigit) : text;
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
