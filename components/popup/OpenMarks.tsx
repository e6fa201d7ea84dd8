import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";
import { markDetailWords } from "../../lib/i18n/mark-details";
import type { Language } from "../../lib/i18n/translate";
import { CauseButtons } from "./CauseButtons";
import { focusMark } from "./focus-mark";
import { markAtOnce, type MarkChange } from "./marks";
import { minuteSteps } from "./minute-steps";
import "./mark-details.css";

interface OpenMarksProps {
  session: TodaySession;
  /** The students that the marks are about. */
  students: readonly SessionStudent[];
  language: Language;
  onChange: (change: MarkChange) => void;
}

/**
 * One tap for what is neither simply done nor simply missed, of those students whom she has not marked: fewer minutes,
 * or the cause of missing it. The causes of a session that has not begun are folded, and sessions later in the day have
 * their marks alone, so that the day stays in sight.
 */
export function OpenMarks({ session, students, language, onChange }: OpenMarksProps): JSX.Element | null {
  const words = markDetailWords(language);
  const [isUnfolded, setUnfolded] = useState(false);
  const open = students.filter(({ outcome, isContested }) => outcome === "open" && !isContested);
  if (open.length === 0 || session.phase === "later") return null;
  const who = open.map(({ initials }) => initials).join(", ");
  const shorter = minuteSteps(session.endMinute - session.startMinute).slice(0, -1);
  const because = words("missedBecause", { who });
  const causes = (legend: string | undefined): JSX.Element => (
    <CauseButtons
      {...{ words, who, language }}
      {...(legend === undefined ? {} : { legend })}
      cause={undefined}
      onChange={({ cause }, pressed) => {
        focusMark(pressed, "missed");
        if (cause) onChange(markAtOnce(session, open, { outcome: "missed", cause }));
      }}
    />
  );
  if (session.phase === "next")
    return (
      <details class="session-causes" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>{because}</summary>
        {isUnfolded && causes(undefined)}
      </details>
    );
  return (
    <div class="session-details">
      {shorter.length > 0 && (
        <fieldset class="session-choices">
          <legend>{words("shorter", { who })}</legend>
          {shorter.map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="pp-button"
              aria-label={words("shorterButton", { minutes, who })}
              onClick={({ currentTarget }) => {
                focusMark(currentTarget, "delivered");
                onChange(markAtOnce(session, open, { outcome: "delivered", minutes }));
              }}
            >
              {minutes}
            </button>
          ))}
        </fieldset>
      )}
      {causes(because)}
    </div>
  );
}
