import { catalogue } from "./translate";

/** What another window gives up or gains against the one that it would replace. */
export const TRADE_OFF_WORDS = catalogue({
  en: {
    equal: "Same minutes, same fit",
    without: { one: "leaves out {count} student", other: "leaves out {count} students" },
    shorter: "{minutes} min shorter",
    better: "fits the goals better",
    weaker: "fits the goals less well",
    check: "something to check first",
  },
  es: {
    equal: "Los mismos minutos e igual de adecuada",
    without: { one: "deja fuera a {count} estudiante", other: "deja fuera a {count} estudiantes" },
    shorter: "{minutes} min más corta",
    better: "más adecuada para las metas",
    weaker: "menos adecuada para las metas",
    check: "hay algo que revisar antes",
  },
});

export type TradeOffKey = keyof (typeof TRADE_OFF_WORDS)["en"];
