import type { StudentSessions } from "../../../lib/contracts/sessions";
import { goalPointText } from "../../../lib/i18n/goal-point";
import { sessionWords } from "../../../lib/i18n/session";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { ForPaper, type Paper } from "./ForPaper";
import { useSessionsWords } from "./use-sessions-screen";

interface OutcomeProps {
  row: StudentSessions["rows"][number];
  /** Gives her note without names, for a printed page. */
  nameless: Paper["nameless"];
}

/** Shows the outcome of a session with its cause, its data points and her notes on them. */
export function Outcome({ row, nameless }: OutcomeProps) {
  const t = useSessionsWords();
  const { language } = usePage();
  const { outcome, cause, corrections, isContested, overlaps } = row;
  return (
    <>
      {outcome === "unmarked" && <Icon path={icons.hourglass} />} {t(`outcome.${outcome}`)}
      {cause && <div class="pp-soft">{sessionWords(language)(`cause.${cause}`)}</div>}
      {row.data?.map(({ goalId, point, note }) => (
        <div key={goalId} class="pp-soft">
          {point && goalPointText(point, language)}
          {note && (
            <i>
              {" "}
              <ForPaper screen={note} paper={nameless(note)} />
            </i>
          )}
        </div>
      ))}
      {corrections > 0 && !isContested && <div class="pp-soft">{t("corrected", { count: corrections })}</div>}
      {isContested && <div>{t("contested")}</div>}
      {overlaps && (
        <div class="sessions-warn">
          <Icon path={icons.triangle} /> {t("overlaps")}
        </div>
      )}
    </>
  );
}
