import { GOAL_DEEDS } from "../core/lexicon/goal-deeds";
import type { RoutineKind } from "../core/lexicon/routine-kinds";
import { TITLE_MOMENTS } from "../core/lexicon/title-moments";
import { bookingWords } from "./booking";
import { SEND_TASK_WORDS, type SendTaskKey } from "./send-task";
import { NEED_WORDS, type NeedKey } from "./needs";
import { JUDGEMENT_WORDS } from "./judgement";
import { overlayTexts, type OverlayTexts } from "./overlay";
import { ROUTINE_CHANGE_WORDS } from "./routine-change";
import { SCHOOL_DAY_WORDS } from "./school-day";
import type { RecordKindKey } from "./sentences/damaged";
import { REASONS_EN } from "./reasons/en";
import { REASONS_ES } from "./reasons/es";
import { SHARED_REASONS } from "./reasons/shared";
import type { ReasonTexts } from "./sentences/reason";
import type { RoutineChangeKey } from "./sentences/routine-change";
import type { DayKey } from "./sentences/school-day";
import { TRADE_OFF_WORDS, type TradeOffKey } from "./trade-off";
import type { Language, Message } from "./translate";
import { vaultWords } from "./vault";

type Texts<K extends string> = Record<K, Message>;

/**
 * The texts that the background uses and passes on, in one language. The build writes one file for each language, so
 * that the background, which starts often, loads neither the other one nor any catalogue.
 */
export interface PackedTexts {
  language: Language;
  /** Passed on to calendar pages. */
  page: OverlayTexts;
  /** The texts that the sentences of services are made of. */
  sentences: {
    booking: Texts<keyof (typeof bookingWords)["en"]>;
    judgement: Texts<`kind.${RoutineKind}`>;
    routineChange: Texts<RoutineChangeKey>;
    schoolDay: Texts<DayKey>;
    tradeOff: Texts<TradeOffKey>;
    sendTask: Texts<SendTaskKey>;
    need: Texts<NeedKey>;
    damage: Texts<RecordKindKey | "damaged.page">;
  };
}

/**
 * Packs the texts of one language.
 * @public the build calls it, from wxt.config.ts
 */
export function packedTexts(language: Language): PackedTexts {
  return {
    language,
    page: overlayTexts(language),
    sentences: {
      booking: bookingWords[language],
      judgement: only(JUDGEMENT_WORDS[language], /^kind\./),
      routineChange: ROUTINE_CHANGE_WORDS[language],
      schoolDay: only(SCHOOL_DAY_WORDS[language], /^(?:day|change)\./),
      tradeOff: TRADE_OFF_WORDS[language],
      sendTask: SEND_TASK_WORDS[language],
      need: NEED_WORDS[language],
      damage: only(vaultWords[language], /^(?:kind\.|damaged\.page$)/),
    },
  };
}

/**
 * Packs the texts of reasons in one language, as a separate file that is read when the first reason is needed.
 * @public the build calls it, from wxt.config.ts
 */
export function packedReasons(language: Language): ReasonTexts {
  return {
    language,
    words: only(JUDGEMENT_WORDS[language], /^(?:reason|because)\./),
    deeds: GOAL_DEEDS,
    moments: TITLE_MOMENTS,
    sentences: (language === "en" ? REASONS_EN : REASONS_ES) + SHARED_REASONS,
  };
}

function only<T extends Texts<string>>(texts: T, wanted: RegExp): T {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => wanted.test(key))) as T;
}
