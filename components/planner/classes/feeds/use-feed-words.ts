import { useMemo } from "preact/hooks";
import { feedWords, type FeedWord } from "../../../../lib/i18n/feeds";
import { translator, type Translate } from "../../../../lib/i18n/translate";
import { usePage } from "../../page-context";

/** Gives the texts of subscribing in the page's language, and formats a moment in this device's zone. */
export function useFeedWords(): { f: Translate<FeedWord>; moment: (iso: string) => string } {
  const { language } = usePage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    return { f: translator(feedWords, language), moment: (iso) => format.format(new Date(iso)) };
  }, [language]);
}
