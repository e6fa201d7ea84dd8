import type { TimeSource } from "../core/ledger/ledger-entry";
import { catalogue, translator, type Language } from "./translate";

const WORDS = catalogue<TimeSource | "unknown">({
  en: {
    timed: "times from the timer",
    entered: "times entered by hand",
    booked: "times as booked, not measured",
    recorded: "times worked out from when it was recorded",
    unknown: "not recorded whether its times are booked or measured",
  },
  es: {
    timed: "horas del cronómetro",
    entered: "horas anotadas a mano",
    booked: "horas reservadas, sin medir",
    recorded: "horas calculadas desde el momento en que se registró",
    unknown: "no se anotó si sus horas son reservadas o medidas",
  },
});

/** Says where the begin and end of a session are from; of an older entry without a source, that it is not known. */
export const timeSourceText = (source: TimeSource | undefined, language: Language): string =>
  translator(WORDS, language)(source ?? "unknown");
