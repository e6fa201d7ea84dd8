import type { ChangeReach } from "../../../lib/core/booking/move-visit";
import type { VisitLine } from "../../../lib/contracts/visits";
import type { Translate } from "../../../lib/i18n/translate";
import type { VisitsWord } from "../../../lib/i18n/visits";

/** Says what a change sends, and to whom; for a visit that she saves in the calendar herself, what she has to do. */
export function changeMeans({ mails }: Pick<VisitLine, "mails">, reach: ChangeReach, t: Translate<VisitsWord>): string {
  if (mails === null) return t("change.note");
  if (mails === "") return t("change.sends.nobody");
  return t(`change.sends.${reach}`, { email: mails });
}
