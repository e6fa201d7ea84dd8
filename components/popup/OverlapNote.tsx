import type { JSX } from "preact";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { markDetailWords } from "../../lib/i18n/mark-details";
import type { Language } from "../../lib/i18n/translate";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";

/** Says that a session was given at the time of another one; nothing while that is not so. */
export function OverlapNote(props: { session: TodaySession; language: Language }): JSX.Element | null {
  if (!props.session.students.some(({ overlaps }) => overlaps)) return null;
  return (
    <p class="session-change">
      <Icon path={icons.triangle} /> {markDetailWords(props.language)("overlaps")}
    </p>
  );
}
