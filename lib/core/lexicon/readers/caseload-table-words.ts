import { pattern } from "../read-lexicon";

export const TOTAL = pattern`
^(?:page |campus |building |school )?(?:sub-?)?totals?\b
^(?:students?|total) (?:listed|count)
^count\b
^\d+ (?:students?|on (?:the )?list|total)
^total de
^grand total
^# ?(?:of )?(?:kids|students|alumnos)\b
^-{1,2} ?total
^record count
^rows?\b:? ?\d
^end of (?:list|report)
^page \d
^printed
^generated
^report
`;
