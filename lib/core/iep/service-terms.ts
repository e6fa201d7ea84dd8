import { patternWith } from "../lexicon/read-lexicon";
import { foldWords } from "../service-lines/plain-numbers";

/** Matches folded labels of a service on a line of their own. */
const TERM = patternWith("u")`
^(?:
 amount
 how much
 how often
 minutes
 time
 frequency
 duration
 (?:frequency|amount|minutes)(?: ?(?:\/|and|&) ?(?:frequency|amount|minutes|duration))+
 where
 location
 setting
 place
 dates?
 begin(?:s|ning)?(?: date)?
 start(?:s|ing)?(?: date)?
 ends?(?:ing)?(?: date)?
 from
 to
 until
 who
 by whom
 provider
 provided by
 delivery
 group
 cantidad
 frecuencia
 minutos
 tiempo
 duracion
 lugar
 donde
 fechas?
 inicio
 fin
 quien
 proveedor
)$
`;

/** True for a line that is nothing but the label of a field of a service: "Amount", "Where:". */
export const isTermOfService = (text: string): boolean =>
  /^\p{Lu}/u.test(text.trim()) && TERM.test(foldWords(text.replace(/\s*[:*]\s*$/, "")).trim());
