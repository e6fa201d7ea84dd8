import type { TimeSource } from "../core/ledger/ledger-entry";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue<TimeSource | "unknown">({
  en: {
    timed: "times from the timer",
    entered: "times entered or confirmed by hand",
    booked: "times as booked, not measured",
    recorded: "times worked out from when it was recorded",
    unknown: "not recorded whether these times are booked or measured",
  },
  es: {
    timed: "horas del cronómetro",
    entered: "horas anotadas o confirmadas a mano",
    booked: "horas reservadas, sin medir",
    recorded: "horas calculadas desde el momento en que se registró",
    unknown: "no se anotó si las horas son las reservadas o las medidas",
  },
});

/** Says where the begin and end of a session are from; of an older entry without a source, that it is not known. */
export const timeSourceText = (source: TimeSource | undefined, language: Language): string =>
  translator(WORDS, language)(source ?? "unknown");
