import { Component, createRef, type JSX } from "preact";
import type { NeedLine, VisitNeeds } from "../../lib/contracts/visits";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { translator, type Language } from "../../lib/i18n/translate";
import { visitNeedsWords } from "../../lib/i18n/visit-needs";
import { SendTaskActs } from "../send-task/SendTaskActs";
import { NeedActs, type OnNeedAct } from "./NeedActs";

interface NeedLinesProps {
  needs: VisitNeeds;
  language: Language;
  onAct: OnNeedAct;
  onTaskAct: (visitId: string, act: VisitAct) => void;
  /** Opens the planner at the list of visits, at its calendar settings or at the page for IT. */
  onOpen: (route: "#visits" | "#calendars" | "#it-sheet") => void;
  /** CSS classes of the page around it. */
  buttonClass: string;
  rowClass: string;
}

/**
 * The first dates of visits that need her, each with its cures, and the way to all of them. A date that is settled
 * leaves the list: the new count is read out, and the focus goes to the date that takes its place.
 */
export class NeedLines extends Component<NeedLinesProps> {
  readonly #section = createRef<HTMLElement>();
  readonly #count = createRef<HTMLOutputElement>();
  #hadDates = false;

  /** Gives the place of the line that has the focus, -1 elsewhere in the list, null outside of it. */
  override getSnapshotBeforeUpdate(): number | null {
    const focused = document.activeElement;
    if (!this.#section.current?.contains(focused)) return null;
    return this.#lines().findIndex((line) => line.contains(focused));
  }

  override componentDidUpdate(_props: NeedLinesProps, _state: object, place: number | null): void {
    if (place === null || this.#section.current?.contains(document.activeElement)) return;
    const lines = this.#lines();
    const next = lines[Math.min(place, lines.length - 1)]?.querySelector<HTMLElement>("button");
    (next ?? this.#count.current)?.focus();
  }

  #lines(): HTMLLIElement[] {
    return [...(this.#section.current?.querySelectorAll("li") ?? [])];
  }

  render({ needs: { count, lines }, language, ...props }: NeedLinesProps): JSX.Element | null {
    this.#hadDates ||= count > 0;
    if (!this.#hadDates) return null;
    const t = translator(visitNeedsWords, language);
    const says = count > 0 ? t("needs", { count }) : t("none");
    return (
      <section class="need-lines" aria-label={says} ref={this.#section}>
        <output ref={this.#count} tabIndex={-1}>
          {says}
        </output>
        {count > 0 && (
          <>
            <ul>
              {lines.map((line) => (
                <Line {...props} line={line} language={language} key={line.id} />
              ))}
            </ul>
            <button type="button" class={props.buttonClass} onClick={() => props.onOpen("#visits")}>
              {t("open", { count })}
            </button>
          </>
        )}
      </section>
    );
  }
}

type LineProps = Omit<NeedLinesProps, "needs"> & { line: NeedLine };

function Line({ line, language, onAct, onTaskAct, onOpen, buttonClass, rowClass }: LineProps): JSX.Element {
  const { date, titleText, className, needText, sendTask, removal } = line;
  const ofVisit = sendTask ?? removal;
  const day = formatShortDay(date, language);
  return (
    <li>
      <p>
        <b>
          {day}, {formatTimeRange(line, language)}
        </b>{" "}
        {foreignText(titleText)}, {foreignText(className)}
      </p>
      <p>{foreignText(needText)}</p>
      <NeedActs line={line} day={day} {...{ onAct, buttonClass, rowClass }} />
      {ofVisit && (
        <SendTaskActs
          acts={ofVisit.acts}
          of={day}
          onAct={(act) => onTaskAct(ofVisit.visitId, act)}
          {...{ onOpen, buttonClass, rowClass }}
        />
      )}
    </li>
  );
}
