import type { JSX } from "preact";
import { NeedLines } from "../needs/NeedLines";
import "../needs/need-lines.css";
import type { Input } from "../../lib/contracts/requests";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import type { Language } from "../../lib/i18n/translate";

interface NeedListProps {
  visitNeeds?: VisitNeeds | null;
  language: Language;
  onAct?: (visitId: string, act: VisitAct) => void;
  onDateAct?: (wanted: Input<"actOnDate">) => void;
  onOpenCalendar: (date: IsoDate) => void;
  onOpenPlanner: (route: "#visits" | "#calendars" | "#it-sheet") => void;
}

/** Dates that need her; what is decided for a whole visit is in the list before. */
export function NeedList({ visitNeeds, language, ...props }: NeedListProps): JSX.Element | null {
  if (!visitNeeds) return null;
  return (
    <NeedLines
      needs={{ ...visitNeeds, lines: visitNeeds.lines.filter(({ sendTask }) => !sendTask) }}
      language={language}
      onAct={({ id, date }, { act, eventId }) =>
        act === "check" ? props.onOpenCalendar(date) : props.onDateAct?.({ id, act, eventId })
      }
      onTaskAct={(visitId, act) => props.onAct?.(visitId, act)}
      onOpen={props.onOpenPlanner}
      buttonClass="pp-button"
      rowClass="pp-row"
    />
  );
}
