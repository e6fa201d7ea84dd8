import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";

/**
 * Lists the booked visits that deleting a class touches, and says what to do about them; nothing when there are none.
 */
export function ClassVisits({ classId }: { classId: string }) {
  const { t } = usePage();
  const { value: visits, failure } = useAnswer("loadVisitsOfClass", { id: classId });
  if (failure) return <FailureNotice failure={failure} />;
  if (!visits || visits.length === 0) return null;
  return (
    <>
      <p>{t("class.delete.visits", { count: visits.length })}</p>
      <VisitLines visits={visits} />
    </>
  );
}
