import type { CalendarAccountList } from "../../../lib/contracts/booking";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { SelectField } from "../../ui/Field";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";

interface WayFieldsProps {
  booking: SchoolClass["booking"];
  language: SchoolClass["language"];
  onChange: (changed: Pick<SchoolClass, "booking" | "language">) => void;
}

/** How a class's visits are booked, and the language of what its teacher gets. */
export function WayFields({ booking, language: outgoing, onChange }: WayFieldsProps) {
  const { language } = usePage();
  const say = connectWords(language);
  const { value } = useAnswer("loadCalendarAccounts", null);
  const choices = choicesOf(value?.accounts ?? [], say);
  const chosen = keyOf(booking);
  const isGone = value !== null && !choices.some(({ value: key }) => key === chosen);
  const choose = (key: string): void =>
    onChange({ booking: JSON.parse(key) as NonNullable<SchoolClass["booking"]>, language: outgoing });
  return (
    <>
      <SelectField
        label={say("way.label")}
        hint={say("way.hint")}
        value={chosen}
        options={isGone ? [...choices, { value: chosen, label: say("way.gone") }] : choices}
        onChange={choose}
      />
      <SelectField
        label={say("language.label")}
        value={outgoing ?? "same"}
        options={(["same", "en", "es"] as const).map((value) => ({ value, label: say(`language.${value}`) }))}
        onChange={(value) => onChange({ booking, language: value === "same" ? undefined : value })}
      />
    </>
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
