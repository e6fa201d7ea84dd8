import type { ClassOverview } from "../../../lib/contracts/caseload";
import { Button, LinkButton } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { EmptyState } from "../../ui/Notice";
import { gradeWords } from "../grades";
import { usePlanner } from "../planner-context";
import { hashOf } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { classNameFromFile, emptyClass, NEW_CLASS_PREFIX, newClassKey, type ClassDraft } from "./class-draft";
import { FeedState } from "./feeds/FeedState";
import { FileDrop } from "./FileDrop";
import { FileReadingNotice } from "./FileReadingNotice";
import { needsLook } from "./sureness";
import { useFileReading } from "./use-file-reading";

/** Lists all classes, unsaved ones included, with a place to drop schedule files. */
export function ClassList() {
  const { t, caseload, actions, drafts, deviceZone, go } = usePlanner();
  const reading = useFileReading((file, { entries, notes, calendarName, calendarZone }) => {
    const id = actions.newId();
    const draft: ClassDraft = {
      ...emptyClass(id, caseload.sites, calendarZone ?? deviceZone),
      name: calendarName?.trim() || classNameFromFile(file.name),
      pending: { sourceName: file.name, entries, notes },
    };
    drafts.put(newClassKey(id), draft);
  });
  const add = (): void => go({ screen: "classes", mode: "new", id: actions.newId() });
  const draftKeys = drafts.keys(NEW_CLASS_PREFIX);
  return (
    <div class="pp-stack">
      <ScreenHeading title={t("classes.title")}>
        <Button look="primary" icon="plus" onPress={add}>
          {t("classes.add")}
        </Button>
      </ScreenHeading>
      <FileDrop isMany onFiles={(files) => void reading.read(files)} />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      {draftKeys.length > 0 && <DraftList keys={draftKeys} />}
      {caseload.classes.length > 0 && <ClassTable classes={caseload.classes} />}
      {caseload.classes.length === 0 && draftKeys.length === 0 && (
        <EmptyState text={t("classes.empty")}>
          <Button icon="plus" onPress={add}>
            {t("classes.add")}
          </Button>
        </EmptyState>
      )}
    </div>
  );
}

function DraftList({ keys }: { keys: string[] }) {
  const { t, drafts } = usePlanner();
  return (
    <section class="pp-panel pp-stack" aria-labelledby="planner-drafts">
      <h2 id="planner-drafts">{t("classes.drafts")}</h2>
      <ul class="planner-lines">
        {keys.map((key) => {
          const { id, name, pending } = drafts.find(key) as ClassDraft;
          const title = name || t("classes.draft.unnamed");
          return (
            <li key={key} class="pp-row pp-spread">
              <span>
                {title}{" "}
                {pending && <span class="pp-soft">{t("classes.entries", { count: pending.entries.length })}</span>}
              </span>
              <span class="pp-row">
                <Button
                  look="quiet"
                  isDanger
                  label={t("classes.draft.drop.what", { name: title })}
                  onPress={() => drafts.drop(key)}
                >
                  {t("classes.draft.drop")}
                </Button>
                <LinkButton look="primary" href={hashOf({ screen: "classes", mode: "new", id })}>
                  {t("classes.draft.go-on")}
                  <span class="pp-sr"> {title}</span>
                </LinkButton>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ClassTable({ classes }: { classes: ClassOverview[] }) {
  const { t } = usePlanner();
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
  const { t, caseload } = usePlanner();
  const { id, name, teacherName, room, grade } = schoolClass;
  const site = caseload.sites.find((site) => site.id === schoolClass.siteId)?.name;
  const place = [room, site].filter(Boolean).join(", ");
  const cutCount = schedule?.cut.count ?? 0;
  const unsure = schedule?.lines.filter(needsLook).length ?? 0;
  return (
    <tr>
      <th scope="row">
        <a href={hashOf({ screen: "classes", id })}>{name}</a>
        <div class="pp-soft">{gradeWords(t, grade)}</div>
        <div class="pp-soft planner-slim">
          {teacherName}
          <br />
          {place}
        </div>
      </th>
      <td class="planner-wide">{teacherName}</td>
      <td class="planner-wide">{place}</td>
      <td>
        {schedule ? t("classes.entries", { count: schedule.entryCount }) : t("classes.no-schedule")}
        {subscription && <FeedState subscription={subscription} />}
        {cutCount > 0 && (
          <div>
            <span class="pp-tag pp-warn">
              <Icon name="triangle" />
              {t("classes.cut", { count: cutCount })}
            </span>
          </div>
        )}
        {unsure > 0 && (
          <div>
            <span class="pp-tag pp-warn">
              <Icon name="triangle" />
              {t("classes.unsure", { count: unsure })}
            </span>
          </div>
        )}
      </td>
    </tr>
  );
}
