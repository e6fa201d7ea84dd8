import { useMemo } from "preact/hooks";
import { feedWords, type FeedWord } from "../../../../lib/i18n/feeds";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePlanner } from "../../planner-context";

/** The words of subscribing in the page's language, and a moment as the reader's clock says it. */
export function useFeedWords(): { f: Translate<FeedWord>; moment: (iso: string) => string } {
  const { language } = usePlanner();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    return { f: translator(feedWords, language), moment: (iso) => format.format(new Date(iso)) };
  }, [language]);
}
