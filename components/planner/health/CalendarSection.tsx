import type { CalendarHealth, ReadingVerdict } from "../../../lib/core/health/calendar-health";
import type { CalendarVendor } from "../../../lib/core/schedule/calendar-reading";
import { CALENDAR_HOME } from "../../../lib/core/schedule/calendar-home";
import { momentText, reasonText } from "../../../lib/i18n/calendar-health";
import { LinkButton } from "../../ui/Button";
import { Notice, type Tone } from "../../ui/Notice";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { KeyTable } from "./KeyTable";
import { ReadingPicture } from "./ReadingPicture";
import { ReportPart } from "./ReportPart";
import { useHealthWords } from "./use-health-words";

const TONES: Record<ReadingVerdict | "none", Tone> = {
  well: "ok",
  incomplete: "warn",
  changed: "stop",
  busy: "note",
  "other-view": "note",
  "other-zone": "warn",
  "split-view": "note",
  "other-mailbox": "note",
  "signed-out": "warn",
  none: "note",
};

/** One calendar: how well it was read, what was read, and what to do. */
export function CalendarSection({ vendor, health }: { vendor: CalendarVendor; health: CalendarHealth | undefined }) {
  const { t, language } = usePage();
  const h = useHealthWords();
  const calendar = h(`vendor.${vendor}`);
  const verdict = health?.last.verdict ?? "none";
  return (
    <section class="pp-stack planner-section" aria-label={calendar}>
      <h2>{calendar}</h2>
      <Notice tone={TONES[verdict]}>
        <p>
          <strong>{h(`verdict.${verdict}`)}</strong>
          {health && ` · ${h("when", { when: momentText(health.last.takenAtMs, language) })}`}
        </p>
        <p>{h(`cure.${verdict}`, { calendar })}</p>
        {verdict !== "well" && (
          <div>
            <LinkButton href={CALENDAR_HOME[vendor]} icon={icons.leave} opensTab={t("page.new-tab")}>
              {h("open", { calendar })}
            </LinkButton>
          </div>
        )}
      </Notice>
      {health && <LastReading last={health.last} />}
      {health && health.earlier.length > 0 && <EarlierReadings earlier={health.earlier} />}
      <ReportPart vendor={vendor} />
    </section>
  );
}

function LastReading({ last }: { last: CalendarHealth["last"] }) {
  const { language } = usePage();
  const h = useHealthWords();
  const { reasons, look } = last;
  return (
    <>
      {reasons.length > 0 && (
        <div>
          <h3>{h("reasons.title")}</h3>
          <ul class="health-list">
            {reasons.map((reason) => (
              <li key={reason.code}>{reasonText(reason, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <ReadingPicture days={last.days} events={last.events} />
      {look && <KeyTable look={look} />}
    </>
  );
}

function EarlierReadings({ earlier }: { earlier: CalendarHealth["earlier"] }) {
  const { language } = usePage();
  const h = useHealthWords();
  return (
    <details class="health-fold">
      <summary>{h("earlier.title")}</summary>
      <ul class="health-list">
        {earlier.map(({ takenAtMs, verdict, eventCount }) => (
          <li key={takenAtMs}>
            {h("earlier.line", {
              when: momentText(takenAtMs, language),
              verdict: h(`verdict.${verdict}`),
              events: h("events.read", { count: eventCount }),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
