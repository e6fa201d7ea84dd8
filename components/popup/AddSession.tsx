import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Today, UnplannedSession } from "../../lib/contracts/today";
import type { PopupWords } from "../../lib/i18n/popup";
import "./add-session.css";

/** From this many students on, a field to search them is shown. */
const SEARCH_FROM = 9;

type StudentChoice = Today["students"][number];

interface AddSessionProps {
  students: Today["students"];
  words: PopupWords;
  onAdd: (session: UnplannedSession) => void;
}

/**
 * Records a session that was never booked, in two taps: the button, then the student. For a group, she ticks the
 * students before adding, so that each ledger entry records the group's size. She can change the minutes afterwards.
 */
export function AddSession({ students, words, onAdd }: AddSessionProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  if (students.length === 0) return null;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = ([first, ...others]: readonly StudentChoice[]): void => {
    if (!first) return;
    const studentIds = [first, ...others].map(({ studentId }) => studentId);
    onAdd({ sessionId: crypto.randomUUID(), studentIds, minutes: first.minutes, bucket: "in-class" });
    close();
  };
  return (
    <section class="popup-add">
      <button
        ref={opener}
        type="button"
        class="pp-button pp-quiet"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {words("addSession")}
      </button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && <StudentChooser students={students} words={words} onChoose={choose} onClose={close} />}
      </div>
    </section>
  );
}

interface StudentChooserProps {
  students: Today["students"];
  words: PopupWords;
  /** With at least one; the first one's minutes count. */
  onChoose: (students: readonly StudentChoice[]) => void;
  onClose: () => void;
}

function StudentChooser({ students, words, onChoose, onClose }: StudentChooserProps): JSX.Element {
  const [search, setSearch] = useState("");
  const [group, setGroup] = useState<readonly StudentChoice[] | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // Otherwise the browser closes the popup.
      event.preventDefault();
      onClose();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onClose]);
  const found = students.filter((student) => matches(student, search.trim().toLowerCase()));
  return (
    <>
      <p class="popup-add-hint">{words("addSessionHint")}</p>
      {students.length >= SEARCH_FROM && (
        <input
          class="pp-input"
          type="search"
          aria-label={words("findStudent")}
          placeholder={words("findStudent")}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {students.length > 1 && (
        <label class="popup-add-group">
          <input type="checkbox" checked={group !== null} onChange={() => setGroup(group === null ? [] : null)} />
          {words("asGroup")}
        </label>
      )}
      <ul class="popup-add-list">
        {found.map((student) => (
          <li key={student.studentId}>
            <button
              type="button"
              class="pp-button"
              aria-pressed={group?.includes(student)}
              onClick={() => (group === null ? onChoose([student]) : setGroup(toggled(group, student)))}
            >
              <b>{student.initials}</b> {student.className}, {words("minutes", { minutes: student.minutes })}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{words("noStudentFound")}</p>}
      {group !== null && group.length > 0 && (
        <button type="button" class="pp-button" onClick={() => onChoose(group)}>
          {words("addGroup", { who: group.map(({ initials }) => initials).join(", ") })}
        </button>
      )}
    </>
  );
}

const toggled = (group: readonly StudentChoice[], student: StudentChoice): StudentChoice[] =>
  group.includes(student) ? group.filter((one) => one !== student) : [...group, student];

const matches = ({ initials, className }: StudentChoice, search: string): boolean =>
  `${initials} ${className}`.toLowerCase().includes(search);
