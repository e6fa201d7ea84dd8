/** Why a whole file was not taken. Nothing has changed then. */
export type RefusalCode =
  | "empty"
  | "too-large"
  | "web-page"
  | "json"
  | "zip"
  | "pdf"
  | "binary"
  | "no-calendar"
  | "no-entries"
  | "truncated"
  | "too-slow"
  | "cancelled"
  | "unreadable";

/** A refusal in numbers only: words come from lib/i18n/ics.ts, and nothing of the file's text is carried. */
export interface ImportRefusal {
  code: RefusalCode;
  /** Megabytes of the file or of the limit, entries skipped ... whatever the words need. */
  parameters?: Record<string, number>;
  /** What was found wrong on the way, when the file was read at all. */
  notes?: ImportNote[];
}

/** What was found odd in a file that was taken. */
export type NoteCode =
  | "line-skipped" // not a property: no colon, or no name
  | "line-cut" // longer than a class schedule needs
  | "event-skipped" // a property that can't be read and can't be done without
  | "event-incomplete" // the file ends, or the next event begins, inside it
  | "event-outside" // not inside a calendar
  | "property-ignored" // unreadable, but the event stands without it
  | "rule-shown-once" // a repeat rule that can't be read
  | "rule-too-frequent" // every minute or second
  | "rule-start-mismatch" // DTSTART is not a day of its own rule, so it is not shown
  | "until-date" // UNTIL is a day, DTSTART has a time
  | "zone-unknown" // read as the class's own time
  | "zone-guessed" // read as a zone of another name
  | "zone-from-calendar" // unknown, so the calendar's own zone
  | "zone-from-end" // the start names none, so that of the end
  | "zone-contradicted" // a time names a zone and UTC or another offset; what stands in the time counts
  | "utc-may-shift" // fixed to UTC while the calendar has a zone with summer time
  | "end-before-start"
  | "cancelled"
  | "duplicate-replaced" // an older version of the same event
  | "duplicate-dropped" // the same event once more
  | "copy-repeats" // a changed occurrence without its series, with a rule: read as a series
  | "copy-shown-once" // several such of one series: which one is it is not known
  | "wrapper-damaged" // the line that opens the calendar can't be read
  | "file-truncated"
  | "charset-guessed"
  | "events-cut"; // more events than are read

/** Findings after which the schedule is not whole: something of the class's week is missing. */
const LOSSES = new Set<NoteCode>([
  "event-skipped",
  "event-incomplete",
  "event-outside",
  "rule-shown-once",
  "rule-too-frequent",
  "copy-shown-once",
  "file-truncated",
  "events-cut",
]);
export const isLoss = ({ code }: ImportNote): boolean => LOSSES.has(code);

/** One finding; equal ones are counted. */
export interface ImportNote {
  code: NoteCode;
  /** Line of the file, from 1, of the first of them. */
  line?: number;
  /** Name of the property it is about, e.g. "DTSTART". */
  property?: string;
  /** IANA zone that is used instead, where a zone was guessed. */
  zone?: string;
  count: number;
}

/** Collects notes and counts equal ones: 130 bad lines of one kind are one note. */
export class NoteBook {
  private readonly byKey = new Map<string, ImportNote>();

  add(code: NoteCode, about: { line?: number; property?: string; zone?: string } = {}): void {
    const key = `${code} ${about.property ?? ""} ${about.zone ?? ""}`;
    const known = this.byKey.get(key);
    if (known) known.count += 1;
    else this.byKey.set(key, { code, ...about, count: 1 });
  }

  has(code: NoteCode): boolean {
    for (const note of this.byKey.values()) if (note.code === code) return true;
    return false;
  }

  get notes(): ImportNote[] {
    return [...this.byKey.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
