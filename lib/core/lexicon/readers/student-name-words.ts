import { patternWith } from "../read-lexicon";

export const LABEL = patternWith("giu")`
(?:^|[\t|]|\s{2,}|\b)(?:
 student(?:['’]s)?(?: full| legal)? name
 name of (?:the )?(?:student|child|pupil)
 child(?:['’]s)? name
 pupil(?:['’]s)? name
 full name
 student
 child
 name
 nombre(?: completo)?(?: del? (?:la |el )?(?:estudiante|alumno|alumna|niñ[oa]|menor))?
 estudiante
 alumn[oa]
)\s*(?:\([^)]*\))?\s*[:\t–—]\s*([^\t|:;•]{2,60})
`;

export const ADDRESSED = patternWith("gu")`
\b(?:
 IEP
 education program
 programa educativo individualizado
 plan
)\s*(?:for|of|de|para|[-–—:])\s*(\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’. -]{1,40})
`;

/** Matches words behind a name that belong to the next field. */
export const NEXT_FIELD = patternWith("iu")`
\s+(?:
 DOB
 D\.O\.B
 date of birth
 birth
 ID
 ID#
 SSID
 SASID
 grade
 age
 school
 sex
 gender
 student
 district
 meeting
 state
 case
 local
 teacher
 fecha
 grado
 edad
 escuela
 id del
 IEP
 page
 pagina
 página
 \d
).*$
`;

export const WHO_WILL = patternWith("gu")`
(?<![\p{L}'’-])(\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?) (?:
 will
 shall
 is able to
 can
 \p{Ll}+(?:rá|rán)(?!\p{L})
)
`;
