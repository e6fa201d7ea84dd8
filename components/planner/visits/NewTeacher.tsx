import type { VisitList } from "../../../lib/contracts/visits";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** A class has another teacher than the one who was invited: whom to invite, and to which visits. */
export function NewTeacher({
  ofClass: { teacherName, teacherEmail, visits },
}: {
  ofClass: VisitList["classes"][number];
}) {
  const { language, announce } = usePage();
  const t = useVisitsWords();
  const { copyText } = useVisitsScreen();
  const old = visits.filter(({ oldGuest }) => oldGuest !== null);
  if (old.length === 0) return null;
  const copy = async (): Promise<void> =>
    announce((await copyText(teacherEmail)) ? t("role.copied") : t("role.copy.failed"));
  const hadNobody = old.every(({ oldGuest }) => oldGuest === "");
  const what = teacherEmail === "" ? "new-teacher.no-address" : hadNobody ? "new-teacher.nobody" : "new-teacher";
  return (
    <Notice tone="warn">
      <p>{t(what, { teacher: teacherName || teacherEmail, email: teacherEmail })}</p>
      <ul class="visits-dates">
        {old.map((visit) => (
          <li key={visit.id}>
            {t(visit.oldGuest === "" ? "new-teacher.visit.nobody" : "new-teacher.visit", {
              title: foreignText(visit.routineTitle),
              time: formatTimeRange(visit, language),
              count: visit.dates.length,
              email: visit.oldGuest ?? "",
            })}
          </li>
        ))}
      </ul>
      {teacherEmail !== "" && (
        <div>
          <Button icon={icons.copy} onPress={() => void copy()}>
            {t("new-teacher.copy")}
          </Button>
        </div>
      )}
    </Notice>
  );
}
