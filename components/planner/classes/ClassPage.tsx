import type { ClassOverview } from "../../../lib/contracts/caseload";
import { DeleteButton } from "../DeleteButton";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useClassesScreen } from "./use-classes-screen";
import { ScreenHeading } from "../ScreenHeading";
import { classKey } from "./class-draft";
import { ClassForm } from "./ClassForm";
import { ClassVisits } from "./ClassVisits";
import { FeedSection } from "./feeds/FeedSection";
import { ImportSection } from "./ImportSection";
import { PageCalendarSection } from "./page-calendar/PageCalendarSection";
import { dropPaste } from "./paste/paste-key";
import { ScheduleLines } from "./ScheduleLines";
import { useClassForm } from "./use-class-form";

/** The page of a saved class: its fields, its schedule, and the recognised kind of each title. */
export function ClassPage({ overview }: { overview: ClassOverview }) {
  const { t, announce, go } = usePage();
  const { save } = useClassesScreen();
  const drafts = useDrafts();
  const { schoolClass, schedule } = overview;
  const { id, name } = schoolClass;
  const form = useClassForm(schoolClass);
  return (
    <div class="pp-stack">
      <a class="planner-back" href="#classes">
        {t("classes.back")}
      </a>
      <ScreenHeading title={name}>
        <DeleteButton
          name={name}
          word={t("class.delete")}
          title={t("class.delete.title", { name })}
          text={t("class.delete.text")}
          remove={async () => save("removeClass", { id })}
          onRemoved={() => {
            drafts.drop(classKey(id));
            dropPaste(drafts, id);
            announce(t("class.deleted", { name }));
            go({ screen: "classes" });
          }}
        >
          <ClassVisits classId={id} />
        </DeleteButton>
      </ScreenHeading>
      <div class="planner-columns">
        <section class="pp-panel" aria-label={t("class.details")}>
          <ClassForm form={form} />
        </section>
        <section class="pp-stack" aria-labelledby="planner-schedule">
          <h2 id="planner-schedule">{t("schedule.title")}</h2>
          <ImportSection classId={id} schedule={schedule} />
          <FeedSection overview={overview} />
          <PageCalendarSection overview={overview} />
          {schedule && <ScheduleLines classId={id} lines={schedule.lines} />}
        </section>
      </div>
    </div>
  );
}
