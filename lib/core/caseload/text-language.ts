import { patternWith } from "../lexicon/read-lexicon";

const ENGLISH = patternWith("giu")`
(?<!\p{L})(?:
 the
 and
 with
 of
 to
 is
 are
 was
 his
 her
 their
 will
 at
 on
 for
 from
 needs?
 does
 did
 by
 in
 an
 uses?
 helps?
)(?!\p{L})
`;
const SPANISH = patternWith("giu")`
[ñ¿¡áéíóú]
(?<!\p{L})(?:
 el
 la
 los
 las
 del
 al
 con
 para
 por
 un
 una
 y
 que
 en
 de
 se
 su
 sus
 necesita
 usa
 ayuda
)(?!\p{L})
`;

/** Detects the language of a text by its function words; undefined where these don't decide. */
export function languageOfText(text: string): "en" | "es" | undefined {
  const english = text.match(ENGLISH)?.length ?? 0;
  const spanish = text.match(SPANISH)?.length ?? 0;
  if (english === spanish) return undefined;
  return english > spanish ? "en" : "es";
}
