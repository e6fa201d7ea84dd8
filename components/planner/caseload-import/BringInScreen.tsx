import { useRef, useState } from "preact/hooks";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import type { SaveFailure } from "../contracts";
import { LinkButton, Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { useDrafts } from "../drafts";
import { usePage } from "../page-context";
import { ScreenHeading } from "../ScreenHeading";
import { importOf, missingIn } from "./build-import";
import { CalendarPart } from "./CalendarPart";
import { prepareCalendars, schoolOf } from "./calendars-to-check";
import { CaseloadPart } from "./CaseloadPart";
import { GonePart } from "./GonePart";
import { HoursPart } from "./HoursPart";
import { RefusedList } from "./RefusedFields";
import { SchedulesPart } from "./SchedulesPart";
import { SitesPart } from "./SitesPart";
import { useBringIn, type BringIn, type HashedNames } from "./use-bring-in";
import { useBringInScreen } from "./use-bring-in-screen";
import { useBringInWords } from "./use-bring-in-words";
import { WelcomeIntro } from "./WelcomeIntro";
import "./caseload-import.css";

/**
 * Brings in schedules and a caseload from files, with a preview, and saves all of it at once. On the page that opens
 * after the installation it begins with what Pushpin is, and asks for her hours too.
 */
export function BringInScreen({ isWelcome, today }: { isWelcome: boolean; today: IsoDate }) {
  const b = useBringInWords();
  const bringIn = useBringIn(today);
  const { plan } = bringIn;
  const { caseload } = useBringInScreen();
  const asksForHours = isWelcome && caseload.workingHours.length === 0;
  const isBegun = plan.students.length + plan.classes.length + bringIn.draft.calendars.length > 0;
  const schedules = <SchedulesPart bringIn={bringIn} isAlone={!isWelcome} />;
  return (
    <div class="pp-stack planner-bring-in">
      <ScreenHeading title={b(isWelcome ? "title.welcome" : "title")} />
      {isWelcome && <WelcomeIntro />}
      {isWelcome && schedules}
      <CaseloadPart bringIn={bringIn} isAlone={!isWelcome} />
      {!isWelcome && schedules}
      {isWelcome && <CalendarPart bringIn={bringIn} />}
      {isBegun && <SitesPart bringIn={bringIn} />}
      {asksForHours && isBegun && <HoursPart bringIn={bringIn} />}
      <GonePart students={plan.gone} />
      <SavePart bringIn={bringIn} isWelcome={isWelcome} />
    </div>
  );
}

interface Saved {
  students: number;
  classes: number;
  /** Schools whose calendar is to be checked now. */
  siteIds: string[];
}

interface SaveAll {
  saveAll: () => Promise<void>;
  failure: SaveFailure;
  isBusy: boolean;
  saved: Saved | null;
  isNothing: boolean;
  /** How many things have to be chosen or typed first. */
  missing: number;
}

/** Saves everything in one transaction, then puts school calendars on their pages to be checked. */
function useSaveAll({ draft, plan, clear, refuse }: BringIn): SaveAll {
  const b = useBringInWords();
  const { announce, language } = usePage();
  const drafts = useDrafts();
  const { caseload, save, ask, newId } = useBringInScreen();
  const [failure, setFailure] = useState<SaveFailure>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const sites = [...caseload.sites, ...draft.newSites];
  const isCalendarOpen = draft.calendars.some((row) => schoolOf(row, sites) === "");
  const missing = missingIn(plan, draft).length + (isCalendarOpen ? 1 : 0);
  const count = {
    students: plan.students.filter(({ standing }) => standing.state !== "same").length,
    classes: plan.classes.length,
  };
  const saveAll = async (): Promise<void> => {
    if (missing > 0) {
      document.querySelector<HTMLElement>(".planner-bring-in [data-missing]")?.focus();
      return;
    }
    setIsBusy(true);
    const outcome = await save("importCaseload", importOf(plan, draft, { caseload, newId }));
    setIsBusy(false);
    setFailure(outcome);
    refuse(outcome?.code === "invalid-fields" ? outcome.errors : []);
    if (outcome) return;
    const prepared = await prepareCalendars(draft.calendars, sites, { ask, drafts, language });
    clear();
    setFailure(prepared.failure);
    setSaved({ ...count, siteIds: prepared.siteIds });
    announce(b("saved", { ...count }));
  };
  const isNothing = count.students + count.classes + draft.calendars.length === 0;
  return { saveAll, failure, isBusy, saved, isNothing, missing };
}

function SavePart({ bringIn, isWelcome }: { bringIn: BringIn; isWelcome: boolean }) {
  const b = useBringInWords();
  const { draft, refused, names } = bringIn;
  const saveRow = useRef<HTMLDivElement>(null);
  const { saveAll, failure, isBusy, saved, isNothing, missing } = useSaveAll(bringIn);
  if (saved && isNothing && draft.students.length + draft.classes.length === 0)
    return (
      <section class="pp-stack">
        {failure && (
          <FailureNotice failure={failure}>
            <p>{b("calendar.failed")}</p>
          </FailureNotice>
        )}
        <SavedNotice saved={saved} isWelcome={isWelcome} />
      </section>
    );
  return (
    <section class="pp-stack">
      {failure && (
        <FailureNotice failure={failure}>
          <RefusedList refused={refused} />
        </FailureNotice>
      )}
      <NamesFailure names={names} onHashed={() => saveRow.current?.querySelector("button")?.focus()} />
      {missing > 0 && (
        <Notice tone="warn">
          <p>{b("missing", { count: missing })}</p>
        </Notice>
      )}
      {isNothing ? (
        <p class="pp-soft-text">{b("save.nothing")}</p>
      ) : (
        <div ref={saveRow}>
          <Button look="primary" isBusy={isBusy || names.isHashing} onPress={() => void saveAll()}>
            {b("save")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Says that names could not be hashed, and tries it again. */
function NamesFailure({ names, onHashed }: { names: HashedNames; onHashed: () => void }) {
  const b = useBringInWords();
  if (!names.failure) return null;
  const retry = async (): Promise<void> => {
    if (await names.retry()) onHashed();
  };
  return (
    <FailureNotice failure={names.failure}>
      <p>{b("names.failed")}</p>
      <div>
        <Button isBusy={names.isHashing} onPress={() => void retry()}>
          {b("names.retry")}
        </Button>
      </div>
    </FailureNotice>
  );
}

function SavedNotice({ saved, isWelcome }: { saved: Saved; isWelcome: boolean }) {
  const b = useBringInWords();
  const { t } = usePage();
  const { calendarUrl, caseload } = useBringInScreen();
  return (
    <Notice tone="ok" isNews>
      <p>{b("saved", { students: saved.students, classes: saved.classes })}</p>
      <div class="pp-row">
        {saved.siteIds.map((siteId) => (
          <LinkButton key={siteId} href={`#calendar/${siteId}`} look="primary">
            {b("calendar.check", { site: caseload.sites.find(({ id }) => id === siteId)?.name ?? "" })}
          </LinkButton>
        ))}
        {caseload.workingHours.length === 0 && (
          <LinkButton href="#hours" look="primary">
            {b("saved.hours")}
          </LinkButton>
        )}
        {isWelcome && (
          <LinkButton href={calendarUrl} look="primary" opensTab={t("page.new-tab")}>
            {b("saved.open")}
          </LinkButton>
        )}
        <LinkButton href="#students">{b("saved.students")}</LinkButton>
        {isWelcome && saved.siteIds.length === 0 && <LinkButton href="#calendar">{b("calendar.open")}</LinkButton>}
      </div>
    </Notice>
  );
}
