import type { Failure } from "../contracts/failure";
import type { OverlayStatus } from "../contracts/overlay-week";
import { isCurableFinding } from "../core/schedule/curable-finding";
import { cardWords, PAGE_FAILURES, type CardWords } from "./card-words";
import type { OverlayKey, OverlayTexts } from "./overlay";
import { foreignText } from "./foreign-text";
import { translatorOf, type Translate } from "./translate";

/** The words of cards, lists and the pill's panel, which are shown in a frame of the extension. */
export interface FrameWords extends CardWords {
  t: Translate<OverlayKey>;
  /** Why nothing, or not everything, is drawn; undefined when there is nothing to explain. */
  why(status: OverlayStatus | null): string | undefined;
  /** True when the side panel shows what this page can't. */
  pointsToSidePanel(status: OverlayStatus | null): boolean;
}

export function frameWords({ language, texts }: OverlayTexts): FrameWords {
  const t = translatorOf(texts, language);
  const failed = (failure: Failure["code"]): string =>
    t(`failure.${PAGE_FAILURES.find((known) => known === failure) ?? "unexpected"}`);
  return {
    ...cardWords({ language, texts }),
    t,
    why(status) {
      switch (status?.code) {
        case undefined:
          return undefined;
        case "health":
          return t(isCurableFinding(status.reason) ? `why.${status.reason}` : `why.${status.state}`);
        case "nothing-fits":
          return t(`nothing.${status.first.code}`);
        case "damaged":
          return status.text;
        case "not-stored":
          return t(`why.${status.failure}`);
        case "failed":
          return failed(status.failure);
        case "switched-off":
          return t("why.off");
        case "vault-locked":
          return t("why.locked");
        case "account":
          return t(`why.account.${status.doubt}`, { address: foreignText(status.address ?? "") });
        case "reading":
          return t("why.reading");
      }
    },
    pointsToSidePanel: (status) =>
      status?.code === "failed" || (status?.code === "health" && status.state !== "partial"),
  };
}
