import { foldWords } from "../service-lines/plain-numbers";

const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    "PK",
    /^(?:pk|pre-?k(?:inder\w*)?(?: ?\d)?|preschool|prek\d?|ps|ecse|eced|ec|psd|preescolar|pre-?kinder|p3|p4|pk\d)$/,
  ],
  ["K", /^(?:0?k|kg|kn|kdg|(?:transitional )?kinder(?:garten)?|kindergarden|0|00|k\d?|ki|jardin(?: de ninos)?|tk)$/],
];

/**
 * Reads a grade as lists write it, "02", "2nd", "gr 2", "2.º", "Kindergarten", as "PK", "K", "1" ... "12"; null for
 * other text.
 */
export function gradeOf(written: string): string | null {
  const text = foldWords(written)
    .replaceAll(/\b(?:grade|grado|gr|level|grade level|class of)\b\.?/g, " ")
    .replaceAll(/[().:]/g, " ")
    .trim();
  const word = WORDS.find(([, pattern]) => pattern.test(text.replaceAll(/\s+/g, " ")));
  if (word) return word[0];
  const number = /^0?(\d{1,2}) ?\+?(?:st|nd|rd|th|er|do|ro|to|mo|vo|no|o|°|º|g)?$/.exec(text)?.[1];
  if (number && Number(number) >= 1 && Number(number) <= 12) return String(Number(number));
  const names = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
  ];
  const spanish = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "septimo",
    "octavo",
    "noveno",
    "decimo",
  ];
  const at = Math.max(names.indexOf(text), spanish.indexOf(text.replace(/a$|(?<=r)$/, "o")));
  return at >= 0 ? String(at + 1) : null;
}

/** True for words that are certainly a grade: "gr 2", "2nd grade", "Kinder", but not a bare number. */
export const saysGrade = (written: string): boolean =>
  gradeOf(written) !== null && /[a-zº°]/i.test(written.trim()) && !/^\d{1,2}$/.test(written.trim());
