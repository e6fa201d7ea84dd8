import { practiceWords } from "../../lib/i18n/practice";
import { LinkButton } from "../ui/Button";
import { usePage } from "./page-context";
import { hashOf } from "./route";

/** The ways to the page of the first run, where many files come in at once, and to the practice school. */
export function StartLinks() {
  const { t, language } = usePage();
  return (
    <div class="pp-row">
      <LinkButton href={hashOf({ screen: "welcome" })}>{t("start.files")}</LinkButton>
      <LinkButton href="practice.html" look="quiet">
        {practiceWords(language)("try")}
      </LinkButton>
    </div>
  );
}
