import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FileDrop } from "../files/FileDrop";
import { FileNotes, FileReadingNotice } from "../files/FileReadingNotice";
import { useFileReading } from "../files/use-file-reading";
import type { CalendarRow } from "./bring-in-draft";
import { useDrafts } from "../drafts";
import { calendarsBehindOthers, schoolOf } from "./calendars-to-check";
import { CellSelect, MissingWord } from "./cells";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/** The schools' calendars; each is checked title by title once its school is saved. */
export function CalendarPart({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { draft, context, update } = bringIn;
  const reading = useFileReading(({ name }, { entries, notes }) =>
    update((now) => ({
      ...now,
      calendars: [
        ...now.calendars.filter(({ sourceName }) => sourceName !== name),
        { id: context.newId(), sourceName: name, entries, notes, siteId: "" },
      ],
    })),
  );
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-calendar">
      <h2 id="bring-in-calendar">{b("calendar.title")}</h2>
      <p class="pp-soft-text">{b("calendar.text")}</p>
      <FileDrop onFiles={(files) => void reading.read(files)} />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {draft.calendars.map((row) => (
        <CalendarLine key={row.id} row={row} bringIn={bringIn} />
      ))}
    </section>
  );
}

function CalendarLine({ row, bringIn }: { row: CalendarRow; bringIn: BringIn }) {
  const b = useBringInWords();
  const drafts = useDrafts();
  const { draft, context, update } = bringIn;
  const sites = [...context.sites, ...draft.newSites];
  const { id, sourceName: name, entries, notes } = row;
  const siteId = schoolOf(row, sites);
  const isBehind = calendarsBehindOthers(draft.calendars, sites, drafts).includes(row);
  return (
    <div class="pp-stack">
      <p>{b("calendar.read", { name, count: entries.length })}</p>
      {isBehind && (
        <Notice tone="warn">
          <p>{b("calendar.behind", { name })}</p>
        </Notice>
      )}
      <FileNotes notes={notes} />
      <div class="pp-row">
        {sites.length === 0 ? (
          <span>
            <span class="pp-soft">{b("calendar.no-school")}</span> <MissingWord />
          </span>
        ) : (
          <CellSelect
            label={b("calendar.site", { name })}
            value={siteId}
            isMissing={siteId === ""}
            options={[
              ...(siteId === "" ? [{ value: "", label: b("class.choose") }] : []),
              ...sites.map((site, i) => ({ value: site.id, label: site.name || b("site.name", { number: i + 1 }) })),
            ]}
            onChange={(chosen) =>
              update((now) => ({
                ...now,
                calendars: now.calendars.map((other) => (other.id === id ? { ...other, siteId: chosen } : other)),
              }))
            }
          />
        )}
        <Button
          look="quiet"
          onPress={() => update((now) => ({ ...now, calendars: now.calendars.filter((other) => other.id !== id) }))}
        >
          {b("calendar.drop", { name })}
        </Button>
      </div>
    </div>
  );
}
