import type { WeekSession } from "../../../lib/contracts/sessions";
import { sessionsWords } from "../../../lib/i18n/sessions";
import { translator } from "../../../lib/i18n/translate";
import { Icon, type IconPath } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";

type SessionOutcome = WeekSession["outcomes"][number]["outcome"];

const LOOKS: Record<SessionOutcome, { icon: IconPath; tone: string }> = {
  delivered: { icon: icons.check, tone: "pp-ok" },
  missed: { icon: icons.close, tone: "pp-pin" },
  switched: { icon: icons.leave, tone: "pp-pin" },
  unmarked: { icon: icons.question, tone: "pp-warn" },
  "no-school": { icon: icons.minus, tone: "pp-pin" },
};

/** What happened in a session, as shapes and words; with initials where it was not the same for all of its students. */
export function OutcomeTags({ session: { outcomes } }: { session: WeekSession }) {
  const { language } = usePage();
  const words = translator(sessionsWords, language);
  return (
    <>
      {outcomes.map(({ outcome, initials }) => (
        <span key={outcome} class={`pp-tag ${LOOKS[outcome].tone}`}>
          <Icon path={LOOKS[outcome].icon} />
          {words(`outcome.${outcome}`)}
          {outcomes.length > 1 && `: ${initials.join(", ")}`}
        </span>
      ))}
    </>
  );
}
