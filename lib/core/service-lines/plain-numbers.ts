/** Number words of IEPs, English and Spanish, without marks above letters. */
const WORDS = new Map(
  `one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|fifteen 15|twenty-five 25
twenty five 25|twenty 20|thirty-six 36|thirty six 36|thirty 30|forty-five 45|forty five 45|fourty 40|forty 40
fifty 50|sixty 60|ninety 90
uno 1|dos 2|tres 3|cuatro 4|cinco 5|seis 6|siete 7|ocho 8|nueve 9|diez 10|doce 12|quince 15|veinticinco 25|veinte 20
treinta y seis 36|treinta 30|cuarenta y cinco 45|cuarenta 40|cincuenta 50|sesenta 60|noventa 90`
    .split(/[|\n]/)
    .map((pair) => [pair.slice(0, pair.lastIndexOf(" ")), pair.slice(pair.lastIndexOf(" ") + 1)] as const),
);

const NUMBER_WORD = new RegExp(
  `\\b(?:${[...WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})\\b(?!-?\\s*on-?\\s*one)`,
  "g",
);

/** Normalises text for the patterns of services: small letters without accents, one kind of dash, x for ×. */
export const foldWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[×✕✖]/g, "x")
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[^\S\n]+/g, " ");

/** Splits the words of a column's head, also where a program joined them: "sessionMinutes", "IEP_DATE". */
export const headWords = (head: string): string =>
  foldWords(head.replaceAll(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ").replaceAll("_", " "));

/**
 * Writes numbers that are spelled out as figures: "thirty (30) minutes twice a week" -> "30 minutes 2 times a week".
 */
export function plainNumbers(text: string): string {
  return foldWords(text)
    .replaceAll(/(?<![\d.])\.(?=\d)/g, "0.")
    .replaceAll(/\bone[- ](?:on|to)[- ]one\b|\b1[- ](?:on|to)[- ]1\b/g, "individual")
    .replaceAll(
      /\b(?:one )?half (?:an? )?(?:hour|hr)\b|\b1\s*\/\s*2 ?(?:hour|hr)\b|\bhalf-hour\b|\bmedia hora\b/g,
      "30 minutes",
    )
    .replaceAll(
      /\b(?:an|one) hour and a half\b|\b1\s*1\/2\s*(?:hours?|hrs?)\b|\b(?:una )?hora y media\b/g,
      "90 minutes",
    )
    .replaceAll(/\b3\/4 (?:of an )?hour\b/g, "45 minutes")
    .replaceAll(/\ban hour\b|\buna hora\b|(?<=^|[,;:] ?)hour(?= (?:a|per|each|every) )/g, "60 minutes")
    .replaceAll(/\bonce\b|\buna (?:sola )?vez\b/g, "1 times")
    .replaceAll(/\btwice\b/g, "2 times")
    .replaceAll(/\bthrice\b/g, "3 times")
    .replaceAll(/\buna sesion\b/g, "1 sesion")
    .replaceAll(NUMBER_WORD, (word) => WORDS.get(word)!)
    .replaceAll(/(\d+) ?\(\1\)/g, "$1")
    .replaceAll(/(\d+)(\s*(?:x|times?|min(?:ute)?s?))? ?\(\1\2?\)/g, "$1$2")
    .replaceAll(/(\d),(\d{3})\b/g, "$1$2");
}
