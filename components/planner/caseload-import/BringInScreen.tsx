import { useRef, useState } from "preact/hooks";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import type { SaveFailure } from "../contracts";
import { LinkButton, Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { ScreenHeading } from "../ScreenHeading";
import { importOf, missingIn } from "./build-import";
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
  const isBegun = plan.students.length + plan.classes.length > 0;
  const schedules = <SchedulesPart bringIn={bringIn} isAlone={!isWelcome} />;
  return (
    <div class="pp-stack planner-bring-in">
      <ScreenHeading title={b(isWelcome ? "title.welcome" : "title")} />
      {isWelcome && <WelcomeIntro />}
      {isWelcome && schedules}
      <CaseloadPart bringIn={bringIn} isAlone={!isWelcome} />
      {!isWelcome && schedules}
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
}

function SavePart({ bringIn, isWelcome }: { bringIn: BringIn; isWelcome: boolean }) {
  const b = useBringInWords();
  const { announce } = usePage();
  const { draft, plan, clear, refused, refuse, names } = bringIn;
  const { caseload, save, newId } = useBringInScreen();
  const [failure, setFailure] = useState<SaveFailure>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const saveRow = useRef<HTMLDivElement>(null);
  const missing = missingIn(plan, draft);
  const count = {
    students: plan.students.filter(({ standing }) => standing.state !== "same").length,
    classes: plan.classes.length,
  };
  const isNothing = count.students + count.classes === 0;
  const saveAll = async (): Promise<void> => {
    if (missing.length > 0) {
      document.querySelector<HTMLElement>(".planner-bring-in [data-missing]")?.focus();
      return;
    }
    setIsBusy(true);
    const outcome = await save("importCaseload", importOf(plan, draft, { caseload, newId }));
    setIsBusy(false);
    setFailure(outcome);
    refuse(outcome?.code === "invalid-fields" ? outcome.errors : []);
    if (outcome) return;
    clear();
    setSaved(count);
    announce(b("saved", { ...count }));
  };
  if (saved && isNothing && draft.students.length + draft.classes.length === 0)
    return <SavedNotice saved={saved} isWelcome={isWelcome} />;
  return (
    <section class="pp-stack">
      {failure && (
        <FailureNotice failure={failure}>
          <RefusedList refused={refused} />
        </FailureNotice>
      )}
      <NamesFailure names={names} onHashed={() => saveRow.current?.querySelector("button")?.focus()} />
      {missing.length > 0 && (
        <Notice tone="warn">
          <p>{b("missing", { count: missing.length })}</p>
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
      <p>{b("saved", { ...saved })}</p>
      <div class="pp-row">
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
        {isWelcome && <LinkButton href="#calendar">{b("calendar.open")}</LinkButton>}
      </div>
    </Notice>
  );
}
