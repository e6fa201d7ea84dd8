import type { ClassOverview } from "../../../lib/contracts/caseload";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatMonthDay } from "../../../lib/i18n/format";
import { roomText } from "../../../lib/i18n/place";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { gradeWords } from "../grades";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { FeedState } from "./feeds/FeedState";
import { needsLook } from "./sureness";
import { useClassesScreen } from "./use-classes-screen";
import { useClassListWords } from "./use-class-list-words";

/** One row per saved class. */
export function ClassTable({ classes }: { classes: readonly ClassOverview[] }) {
  const { t } = usePage();
  return (
    <div class="pp-table-scroll">
      <table class="pp-table">
        <caption class="pp-sr">{t("classes.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("classes.column.class")}</th>
            <th scope="col" class="planner-wide">
              {t("classes.column.teacher")}
            </th>
            <th scope="col" class="planner-wide">
              {t("classes.column.place")}
            </th>
            <th scope="col">{t("classes.column.schedule")}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((overview) => (
            <ClassRow key={overview.schoolClass.id} overview={overview} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClassRow({ overview: { schoolClass, schedule, subscription } }: { overview: ClassOverview }) {
  const { t, language } = usePage();
  const w = useClassListWords();
  const { caseload } = useClassesScreen();
  const { id, name, teacherName, room, grade } = schoolClass;
  const site = caseload.sites.find((site) => site.id === schoolClass.siteId)?.name;
  const place = [roomText(room, language), site].filter(Boolean).join(", ");
  const cutCount = schedule?.cut.count ?? 0;
  const unsure = schedule?.lines.filter(needsLook).length ?? 0;
  return (
    <tr>
      <th scope="row">
        <a href={hashOf({ screen: "classes", id })}>{foreignText(name)}</a>
        <div class="pp-soft">{gradeWords(t, grade)}</div>
        <div class="pp-soft planner-slim">
          {foreignText(teacherName)}
          <br />
          {foreignText(place)}
        </div>
      </th>
      <td class="planner-wide">{foreignText(teacherName)}</td>
      <td class="planner-wide">{place}</td>
      <td>
        {schedule ? t("classes.entries", { count: schedule.entryCount }) : t("classes.no-schedule")}
        {subscription && <FeedState subscription={subscription} />}
        {schedule?.isOver && <WarningTag text={w("over.tag", { day: formatMonthDay(schedule.lastDay!, language) })} />}
        {cutCount > 0 && <WarningTag text={t("classes.cut", { count: cutCount })} />}
        {unsure > 0 && <WarningTag text={t("classes.unsure", { count: unsure })} />}
      </td>
    </tr>
  );
}

function WarningTag({ text }: { text: string }) {
  return (
    <div>
      <span class="pp-tag pp-warn">
        <Icon path={icons.triangle} />
        {text}
      </span>
    </div>
  );
}
