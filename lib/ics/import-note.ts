/** Why a whole file was refused; the class's schedule is then left unchanged. */
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

/** A refusal as code and numbers: lib/i18n/ics.ts has the words. It never contains text of the file. */
export interface ImportRefusal {
  code: RefusalCode;
  /** Numbers for the message: megabytes of the file or of the limit, entries skipped ... */
  parameters?: Record<string, number>;
  /** Findings made before the refusal, when the file was read at all. */
  notes?: ImportNote[];
}

/** Findings in a file that was accepted. */
export type NoteCode =
  | "line-skipped" // not a property: no colon, or no name
  | "line-cut" // longer than a class schedule needs
  | "event-skipped" // a required property can't be read
  | "event-incomplete" // the file ends, or the next event begins, inside it
  | "event-outside" // not inside a calendar
  | "property-ignored" // unreadable, but the event is complete without it
  | "rule-shown-once" // a repeat rule that can't be read
  | "rule-too-frequent" // every minute or second
  | "rule-start-mismatch" // DTSTART is not an occurrence of its own rule, so it is not shown
  | "until-date" // UNTIL is a day, DTSTART has a time
  | "zone-unknown" // read as the class's own time
  | "zone-guessed" // read as a zone of another name
  | "zone-from-calendar" // unknown, so the calendar's own zone
  | "zone-from-end" // the start names none, so the end's zone
  | "zone-contradicted" // a time has both a TZID and UTC or another offset; the offset in the time wins
  | "utc-may-shift" // fixed to UTC while the calendar has a zone with summer time
  | "end-before-start"
  | "cancelled"
  | "duplicate-replaced" // an older version of the same event
  | "duplicate-dropped" // the same event once more
  | "copy-repeats" // a changed occurrence without its series, with a rule: read as a series
  | "copy-shown-once" // several such copies of one series: which one is the series is unknown
  | "wrapper-damaged" // the line that opens the calendar can't be read
  | "file-truncated"
  | "charset-guessed"
  | "events-cut"; // more events than the limit

/** Findings that mean the schedule is incomplete: part of the class's week is missing. */
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
/** True for a finding that means part of the class's week is missing. */
export const isLoss = ({ code }: ImportNote): boolean => LOSSES.has(code);

/** One finding, with how often it was made. */
export interface ImportNote {
  code: NoteCode;
  /** Line of the file, from 1, where it was first made. */
  line?: number;
  /** Name of the property concerned, e.g. "DTSTART". */
  property?: string;
  /** IANA zone used instead, when the zone was guessed. */
  zone?: string;
  count: number;
}

/** Collects notes and counts equal ones: 130 bad lines of one kind are one note. */
export class NoteBook {
  private readonly byKey = new Map<string, ImportNote>();

  /** Adds a finding, or counts it when code, property and zone equal an earlier one. */
  add(code: NoteCode, about: { line?: number; property?: string; zone?: string } = {}): void {
    const key = `${code} ${about.property ?? ""} ${about.zone ?? ""}`;
    const known = this.byKey.get(key);
    if (known) known.count += 1;
    else this.byKey.set(key, { code, ...about, count: 1 });
  }

  /** True when the finding was made. */
  has(code: NoteCode): boolean {
    for (const note of this.byKey.values()) if (note.code === code) return true;
    return false;
  }

  /** All findings by line; those without a line come first. */
  get notes(): ImportNote[] {
    return [...this.byKey.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
