import type { CalendarAccountList } from "../../../lib/contracts/booking";
import { outsideDomain } from "../../../lib/core/booking/outside-domain";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { SelectField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import { FailureNotice } from "../FailureNotice";
import { useAnswer } from "../use-answer";

interface WayFieldsProps {
  booking: SchoolClass["booking"];
  language: SchoolClass["language"];
  teacherEmail: string;
  onChange: (changed: Pick<SchoolClass, "booking" | "language">) => void;
}

/** How a class's visits are booked, and the language of what its teacher gets. */
export function WayFields({ booking, language: outgoing, teacherEmail, onChange }: WayFieldsProps) {
  const { language } = usePage();
  const say = connectWords(language);
  const { value, failure } = useAnswer("loadCalendarAccounts", null);
  const choices = choicesOf(value?.accounts ?? [], say);
  const chosen = keyOf(booking);
  const isGone = value !== null && !choices.some(({ value: key }) => key === chosen);
  const choose = (key: string): void =>
    onChange({ booking: JSON.parse(key) as NonNullable<SchoolClass["booking"]>, language: outgoing });
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <SelectField
        label={say("way.label")}
        hint={say("way.hint")}
        value={chosen}
        options={isGone ? [...choices, { value: chosen, label: say("way.gone") }] : choices}
        onChange={choose}
      />
      {invitesTeacher(booking, value?.accounts ?? []) && <FromOutside teacherEmail={teacherEmail} />}
      <SelectField
        label={say("language.label")}
        value={outgoing ?? "same"}
        options={(["same", "en", "es"] as const).map((value) => ({ value, label: say(`language.${value}`) }))}
        onChange={(value) => onChange({ booking, language: value === "same" ? undefined : value })}
      />
    </>
  );
}

/** True where the teacher is a guest of the visit: not in a calendar that the teacher shared, nor by a file. */
function invitesTeacher(booking: SchoolClass["booking"], accounts: CalendarAccountList["accounts"]): boolean {
  if (!booking || booking.way === "link") return true;
  if (booking.way === "ics") return false;
  const { calendars = [] } = accounts.find(({ id }) => id === booking.accountId) ?? {};
  return calendars.find(({ id }) => id === booking.calendarId)?.isPrimary ?? false;
}

/** Warns when her own address is of another domain than the teacher's. */
function FromOutside({ teacherEmail }: Pick<WayFieldsProps, "teacherEmail">) {
  const { language } = usePage();
  const { value } = useAnswer("loadConfirmedAccounts", null);
  const domain = outsideDomain(teacherEmail, value?.accounts.map(({ address }) => address) ?? []);
  if (domain === undefined) return null;
  return (
    <Notice tone="note">
      <p>{connectWords(language)("way.outside", { domain })}</p>
    </Notice>
  );
}

const keyOf = (booking: SchoolClass["booking"]): string => JSON.stringify(booking ?? { way: "link" });

function choicesOf(
  accounts: CalendarAccountList["accounts"],
  say: ReturnType<typeof connectWords>,
): { value: string; label: string }[] {
  const calendars = accounts.flatMap(({ id: accountId, vendor, calendars: known }) =>
    known.map(({ id: calendarId, name, isPrimary }) => ({
      value: keyOf({ way: "account", accountId, calendarId }),
      label: isPrimary ? say("way.own", { vendor: say(vendor) }) : say("way.calendar", { vendor: say(vendor), name }),
    })),
  );
  return [
    { value: keyOf({ way: "link" }), label: say("way.link") },
    ...calendars,
    { value: keyOf({ way: "ics" }), label: say("way.ics") },
  ];
}
