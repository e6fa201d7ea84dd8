import type { Caseload } from "../../lib/contracts/caseload";
import type { Ask } from "../../lib/contracts/ask";
import { backupWords } from "../../lib/i18n/backup";
import type { PlannerWord } from "../../lib/i18n/planner";
import { LinkButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import { usePage } from "./page-context";
import { hashOf } from "./route";
import { RestoreDisclosure } from "./settings/vault/RestoreDisclosure";
import { StartLinks } from "./StartLinks";
import "./setup-strip.css";

/** Offered beside Google's address until a calendar was read, since she may use either. */
const OUTLOOK_URL = "https://outlook.cloud.microsoft/calendar/view/workweek";

interface SetupStep {
  word: Extract<PlannerWord, `setup.${"class" | "student" | "hours" | "calendar"}`>;
  isDone: boolean;
  href: string;
  opensTab?: boolean;
}

/** Lists the four steps before windows can be shown, each after those that it needs. */
function setupSteps(caseload: Caseload, calendarUrl: string): SetupStep[] {
  const unscheduled = caseload.classes.find(({ schedule }) => !schedule)?.schoolClass.id;
  return [
    {
      word: "setup.class",
      isDone: caseload.classes.some(({ schedule }) => schedule),
      href: hashOf(unscheduled ? { screen: "classes", id: unscheduled } : { screen: "classes" }),
    },
    {
      word: "setup.student",
      isDone: caseload.students.length > 0,
      href: hashOf({ screen: "students", mode: "new" }),
    },
    { word: "setup.hours", isDone: caseload.workingHours.length > 0, href: "#hours" },
    { word: "setup.calendar", isDone: caseload.calendarWasRead, href: calendarUrl, opensTab: true },
  ];
}

interface SetupStripProps {
  caseload: Caseload;
  calendarUrl: string;
  ask: Ask;
}

/** True at the first run, and on a device that was erased: both look the same. */
const isEmpty = ({ classes, students, sites }: Caseload): boolean =>
  classes.length + students.length + sites.length === 0;

/** The steps still missing before windows can be shown. Renders nothing once all four are done. */
export function SetupStrip({ caseload, calendarUrl, ask }: SetupStripProps) {
  const { t, language, announce } = usePage();
  const steps = setupSteps(caseload, calendarUrl);
  const next = steps.find((step) => !step.isDone);
  if (!next) return null;
  const done = steps.filter((step) => step.isDone).length;
  return (
    <section class="planner-setup" aria-labelledby="planner-setup-title">
      <div class="pp-row pp-spread">
        <h2 id="planner-setup-title">{t("setup.title")}</h2>
        <span class="pp-soft">{t("setup.progress", { done, all: steps.length })}</span>
      </div>
      <ol>
        {steps.map((step) => (
          <SetupStepLine key={step.word} step={step} isNext={step === next} />
        ))}
      </ol>
      <StartLinks />
      {isEmpty(caseload) && (
        <RestoreDisclosure
          ask={ask}
          language={language}
          isFirstRun
          onRestored={() => {
            // This form disappears with the empty planner: announce the result and move the focus.
            announce(backupWords(language)("restore.done"));
            document.getElementById("planner-content")?.focus();
          }}
        />
      )}
    </section>
  );
}

function SetupStepLine({ step, isNext }: { step: SetupStep; isNext: boolean }) {
  const { t } = usePage();
  const state = step.isDone ? "setup.done" : isNext ? "setup.next" : "setup.later";
  const tabWord = step.opensTab ? { opensTab: t("page.new-tab") } : {};
  const isCalendar = step.word === "setup.calendar" && !step.isDone;
  return (
    <li class={`planner-step${step.isDone ? " is-done" : ""}${isNext ? " is-next" : ""}`}>
      <span class="planner-step-state">
        <Icon path={step.isDone ? icons.check : icons.circle} />
        {t(state)}
      </span>
      {step.isDone ? (
        <span>{t(step.word)}</span>
      ) : (
        <LinkButton href={step.href} look={isNext ? "primary" : "quiet"} {...tabWord}>
          {t(step.word)}
        </LinkButton>
      )}
      {isCalendar && (
        <LinkButton href={OUTLOOK_URL} look="quiet" {...tabWord}>
          {t("setup.outlook")}
        </LinkButton>
      )}
      {isNext && <span class="pp-soft-text">{t(`${step.word}.why`)}</span>}
    </li>
  );
}
