import { pattern } from "../read-lexicon";

export const PERIOD = pattern`
week
wk
month
\bmos?\b
\/ ?m\b
daily
\bday
quarter
qtr
trimest
semest
year
\byr
cycle
semana
\bmes\b
mensual
diari
\bano\b
term\b
`;

export const WEEKLY = pattern`
\d[^\n]{0,24}?(?:
 \/ ?w(?:ee)?k
 per week
 a week
 weekly
 wkly
 each week
 \d (?:of|out of) \d w(?:ee)?ks
 por semana
 semanal
)
`;
