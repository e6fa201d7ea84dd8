import { patternWith } from "../read-lexicon";

/** Matches folded labels of a service on a line of their own. */
export const TERM = patternWith("u")`
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
