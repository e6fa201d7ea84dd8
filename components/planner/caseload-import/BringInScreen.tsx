import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import type { SaveFailure } from "../contracts";
import { LinkButton, Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { useDrafts } from "../drafts";
import { usePage } from "../page-context";
import { TouchedVisits } from "../students/TouchedVisits";
import { ScreenHeading } from "../ScreenHeading";
import { EMPTY_BRING_IN } from "./bring-in-draft";
import { importOf, missingIn, type ImportPlan } from "./build-import";
import { CalendarPart } from "./CalendarPart";
import { calendarsBehindOthers, prepareCalendars, schoolOf } from "./calendars-to-check";
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
 * after the installation, it starts with an introduction and also asks for her hours.
 */
export function BringInScreen({ isWelcome, today }: { isWelcome: boolean; today: IsoDate }) {
  const b = useBringInWords();
  const bringIn = useBringIn(today);
  const { plan } = bringIn;
  const { caseload } = useBringInScreen();
  const asksForHours = isWelcome && caseload.workingHours.length === 0;
  const isBegun = plan.students.length + plan.classes.length + bringIn.draft.calendars.length > 0;
  const all = useSaveAll(bringIn);
  const schedules = <SchedulesPart bringIn={bringIn} isAlone={!isWelcome} />;
  return (
    <div class="pp-stack planner-bring-in">
      <ScreenHeading title={b(isWelcome ? "title.welcome" : "title")} />
      {/* Inert while saving: a change made then would be lost. */}
      <div class="pp-stack" inert={all.isBusy}>
        {isWelcome && <WelcomeIntro />}
        {isWelcome && schedules}
        <CaseloadPart bringIn={bringIn} isAlone={!isWelcome} />
        {!isWelcome && schedules}
        {(isWelcome || bringIn.draft.calendars.length > 0) && <CalendarPart bringIn={bringIn} />}
        {isBegun && <SitesPart bringIn={bringIn} />}
        {asksForHours && isBegun && <HoursPart bringIn={bringIn} />}
        <MovedVisits plan={plan} />
        <GonePart students={plan.gone} known={bringIn.known} classes={bringIn.context.classes} />
      </div>
      <SavePart bringIn={bringIn} isWelcome={isWelcome} all={all} />
    </div>
  );
}

/** Names the booked visits of students whom the list moves to another class. */
function MovedVisits({ plan }: { plan: ImportPlan }) {
  const moved = plan.students.flatMap(({ settled, comparison }) =>
    comparison.state === "changed" && comparison.parts.includes("class")
      ? [{ id: comparison.studentId, staysIn: settled.classId }]
      : [],
  );
  return moved.length === 0 ? null : <TouchedVisits students={moved} by="import" />;
}

interface Saved {
  students: number;
  classes: number;
  /** Schools whose calendar is to be checked now. */
  siteIds: string[];
  /** Why a calendar could not be prepared; its row is still there. */
  calendarFailure: Failure | null;
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

/** Focuses the first missing field, or the button that adds what is missing. */
function focusMissing(): void {
  const place = document.querySelector<HTMLElement>(".planner-bring-in [data-missing]");
  (place?.querySelector("button") ?? place)?.focus();
}

/** Saves everything in one transaction, then hands school calendars to their schools' pages, where she checks them. */
function useSaveAll({ draft, plan, forgetSaved, forgetCalendars, refuse }: BringIn): SaveAll {
  const { language } = usePage();
  const drafts = useDrafts();
  const { caseload, save, ask, newId, deviceZone: zone } = useBringInScreen();
  const [failure, setFailure] = useState<SaveFailure>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const sites = [...caseload.sites, ...draft.newSites];
  const behind = calendarsBehindOthers(draft.calendars, sites, drafts);
  const unplaced = draft.calendars.filter((row) => schoolOf(row, sites) === "").length;
  const missing = missingIn(plan, draft).length + (sites.length === 0 ? Math.min(unplaced, 1) : unplaced);
  const count = {
    students: plan.students.filter(({ comparison }) => comparison.state !== "same").length,
    classes: plan.classes.length,
  };
  const saveAll = async (): Promise<void> => {
    if (missing > 0) return focusMissing();
    setIsBusy(true);
    const outcome = await save("importCaseload", importOf(plan, draft, { caseload, newId, zone }));
    setFailure(outcome);
    refuse(outcome?.code === "invalid-fields" ? outcome.errors : []);
    if (outcome) return setIsBusy(false);
    forgetSaved(draft, plan);
    const prepared = await prepareCalendars(draft.calendars, sites, { ask, drafts, language });
    forgetCalendars(prepared.rowIds);
    setSaved({ ...count, siteIds: prepared.siteIds, calendarFailure: prepared.failure });
    setIsBusy(false);
  };
  const isNothing = count.students + count.classes + draft.calendars.length - behind.length === 0;
  return { saveAll, failure, isBusy, saved, isNothing, missing };
}

function SavePart({ bringIn, isWelcome, all }: { bringIn: BringIn; isWelcome: boolean; all: SaveAll }) {
  const b = useBringInWords();
  const { announce } = usePage();
  const { draft, refused, names } = bringIn;
  const saveRow = useRef<HTMLDivElement>(null);
  const { saveAll, failure, isBusy, saved, isNothing, missing } = all;
  const isDone = saved !== null && isNothing && draft.students.length + draft.classes.length === 0;
  const showsNotice = saved !== null && (isDone || saved.calendarFailure !== null);
  useEffect(() => {
    // The notice says the same, and the short message would cover its buttons.
    if (saved && !showsNotice) announce(b("saved", { students: saved.students, classes: saved.classes }));
    // Announce once for each save.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [saved]);
  const said = showsNotice && <SavedNotice saved={saved} isWelcome={isWelcome} />;
  if (isDone) return <section class="pp-stack">{said}</section>;
  return (
    <section class="pp-stack">
      {said}
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
      {isNothing && <p class="pp-soft-text">{b("save.nothing")}</p>}
      <div ref={saveRow} class="pp-row">
        {!isNothing && (
          <Button look="primary" isBusy={isBusy || names.isHashing} onPress={() => void saveAll()}>
            {b("save")}
          </Button>
        )}
        {draft !== EMPTY_BRING_IN && !isBusy && <StartOver onDiscard={bringIn.startOver} />}
      </div>
    </section>
  );
}

/** Drops everything that was brought in and is not saved, once she confirms. */
function StartOver({ onDiscard }: { onDiscard: () => void }) {
  const b = useBringInWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {b("over")}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={b("over.title")}
          confirmWord={b("over.confirm")}
          cancelWord={b("over.cancel")}
          isDanger
          onConfirm={() => {
            setAsking(false);
            onDiscard();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{b("over.text")}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Says that names could not be hashed, with a button to try again. */
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
  const next = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone: move the focus to the next step.
  useEffect(() => next.current?.querySelector("a")?.focus(), [saved]);
  return (
    <>
      {saved.calendarFailure && (
        <FailureNotice failure={saved.calendarFailure}>
          <p>{b("calendar.failed")}</p>
        </FailureNotice>
      )}
      <Notice tone="ok" isNews>
        <p>{b("saved", { students: saved.students, classes: saved.classes })}</p>
        <div ref={next} class="pp-row">
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
    </>
  );
}
