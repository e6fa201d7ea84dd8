import type { TimeSource } from "../core/ledger/ledger-entry";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue<TimeSource>({
  en: {
    timed: "times from the timer",
    entered: "times entered by hand",
    booked: "times as booked, not measured",
    recorded: "times worked out from when it was recorded",
  },
  es: {
    timed: "horas del cronómetro",
    entered: "horas anotadas a mano",
    booked: "horas reservadas, sin medir",
    recorded: "horas calculadas desde el momento en que se registró",
  },
});

/** Says where the begin and end of a session are from. */
export const timeSourceText = (source: TimeSource, language: Language): string => translator(WORDS, language)(source);
