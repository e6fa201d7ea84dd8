import type { LineLedger } from "../core/ledger/line-ledger";
import { addDays } from "../core/time/iso-date";
import { formatDay } from "./format";
import { mandateLineText } from "./mandate";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of what a student is owed, line by line of the mandate. */
const WORDS = catalogue({
  en: {
    period: "{from} through {to}: {delivered} of {due} min delivered.",
    planned: "{booked} min booked, {unmarked} min not marked yet.",
    owed: "{minutes} min owed.",
    over: "{minutes} min more than the mandate.",
    opening: "{minutes} min given before Pushpin are counted.",
    carried: "{minutes} min are owed again from periods before.",
    excused: "{minutes} min of missed sessions are not owed by your district’s rule.",
    undecided:
      "{minutes} min of missed sessions count as owed until your district decides, in this period: they are not carried into the next, but stay listed.",
    cut: "The line begins or ends in this period, so its share of the Mondays to Fridays is counted. The IEP team decides.",
    forecast: "At this rate {likely} min by the end, from {least} to {most}.",
    "last.one": "You have 1 day left at this school for {minutes} min.",
    "last.none": "You have no days left at this school for {minutes} min.",
    last: "You have {days} days left at this school for {minutes} min.",
    undated: "{line}: the dates of this period are not known. Add them under the student’s mandate.",
    waiting: "{line}. Has it begun? Nothing is counted for it until you say so.",
    "waiting.link": "Say when it begins",
    apart: "{minutes} min {bucket} belong to no line of the mandate.",
    none: "No line of the mandate is in force today.",
  },
  es: {
    period: "Del {from} al {to}: {delivered} de {due} min dados.",
    planned: "{booked} min reservados, {unmarked} min sin marcar.",
    owed: "Se deben {minutes} min.",
    over: "{minutes} min más de lo asignado.",
    opening: "Se cuentan {minutes} min dados antes de Pushpin.",
    carried: "{minutes} min se deben otra vez por períodos anteriores.",
    excused: "{minutes} min de sesiones no dadas no se deben, según la regla de su distrito.",
    undecided:
      "{minutes} min de sesiones no dadas cuentan como debidos hasta que su distrito decida, en este período: no pasan al siguiente, pero siguen en la lista.",
    cut: "La línea empieza o termina en este período, así que se cuenta su parte de los días de lunes a viernes. Decide el equipo del IEP.",
    forecast: "A este ritmo serán {likely} min al final, entre {least} y {most}.",
    "last.one": "Le queda 1 día en la escuela para {minutes} min.",
    "last.none": "No le queda ningún día en la escuela para {minutes} min.",
    last: "Le quedan {days} días en la escuela para {minutes} min.",
    undated: "{line}: no se conocen las fechas de este período. Agréguelas en los minutos asignados del estudiante.",
    waiting: "{line}. ¿Ya empezó? Nada se cuenta por ella hasta que usted lo diga.",
    "waiting.link": "Decir cuándo empieza",
    apart: "{minutes} min ({bucket}) no corresponden a ninguna línea asignada.",
    none: "Hoy no vale ninguna línea de los minutos asignados.",
  },
});

export type LedgerWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the ledger in one language. */
export const ledgerWords = (language: Language): LedgerWords => translator(WORDS, language);

/** Describes the balance of a line of the mandate in sentences; the first names its period. */
export function lineLedgerText(ledger: LineLedger, language: Language): { line: string; sentences: string[] } {
  const words = ledgerWords(language);
  const { from, to, mandateMinutes, carriedMinutes, excusedMinutes, undecidedMinutes, openingMinutes } = ledger;
  const { deliveredMinutes, owedMinutes, overMinutes, bookedMinutes, unmarkedMinutes, forecast } = ledger;
  const due = Math.max(0, mandateMinutes + carriedMinutes - excusedMinutes);
  const some = (key: "over" | "opening" | "carried" | "excused" | "undecided", minutes: number): string[] =>
    minutes > 0 ? [words(key, { minutes })] : [];
  const { likelyMinutes: likely, leastMinutes: least, mostMinutes: most } = forecast;
  return {
    line: mandateLineText({ ...ledger.line, opening: undefined }, language),
    sentences: [
      words("period", {
        ...{ from: formatDay(from, language), to: formatDay(addDays(to, -1), language) },
        ...{ delivered: deliveredMinutes + openingMinutes, due },
      }),
      words("planned", { booked: bookedMinutes, unmarked: unmarkedMinutes }),
      ...(owedMinutes > 0 ? [words("owed", { minutes: owedMinutes })] : some("over", overMinutes)),
      ...some("opening", openingMinutes),
      ...some("carried", carriedMinutes),
      ...some("excused", excusedMinutes),
      ...some("undecided", undecidedMinutes),
      ...(bookedMinutes + unmarkedMinutes > 0 ? [words("forecast", { likely, least, most })] : []),
      ...(ledger.lastChance ? [lastChanceText(ledger.lastChance, words)] : []),
      ...(ledger.isCut ? [words("cut")] : []),
    ],
  };
}

function lastChanceText(
  { schoolDays: days, minutes }: { schoolDays: number; minutes: number },
  t: LedgerWords,
): string {
  if (days === 0) return t("last.none", { minutes });
  return days === 1 ? t("last.one", { minutes }) : t("last", { days, minutes });
}
