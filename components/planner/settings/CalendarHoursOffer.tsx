import { useState } from "preact/hooks";
import type { CalendarAccountList, CalendarHoursAnswer } from "../../../lib/contracts/booking";
import type { Failure } from "../../../lib/contracts/failure";
import { hoursByDay, isSameClock, type CalendarHours, type DayHours } from "../../../lib/core/booking/calendar-hours";
import type { Site } from "../../../lib/core/caseload/records";
import { calendarHoursWords } from "../../../lib/i18n/calendar-hours";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { formatTimeRange } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { useSettingsScreen } from "./use-settings-screen";

interface OfferProps {
  sites: Site[];
  /** Puts hours into the form; they are saved with it. */
  onFill: (site: Site, hours: DayHours[]) => void;
}

/** Offers to fill in her hours from a connected calendar. She starts each step, and the form shows the result. */
export function CalendarHoursOffer({ sites, onFill }: OfferProps) {
  const { language } = usePage();
  const say = calendarHoursWords(language);
  const { value } = useAnswer("loadCalendarAccounts", null);
  if (!value || (value.accounts.length === 0 && value.available.length === 0)) return null;
  if (value.accounts.length === 0)
    return (
      <p class="pp-soft-text">
        <a href="#calendars">{say("connect")}</a>
      </p>
    );
  return (
    <div class="pp-stack">
      <p class="pp-soft-text">{say("offer")}</p>
      {value.accounts.map((account) => (
        <AccountHours key={account.id} account={account} sites={sites} onFill={onFill} />
      ))}
    </div>
  );
}

type Account = CalendarAccountList["accounts"][number];

function AccountHours({ account, ...offer }: OfferProps & { account: Account }) {
  const { language } = usePage();
  const { ask, connectCalendar } = useSettingsScreen();
  const [found, setFound] = useState<CalendarHoursAnswer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const say = calendarHoursWords(language);
  const vendor = connectWords(language)(account.vendor);
  const read = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask("readCalendarHours", { id: account.id });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setFound(answer.ok ? answer.value : null);
  };
  const connect = async (): Promise<void> => {
    const refused = await connectCalendar({ vendor: account.vendor, use: "hours", accountId: account.id });
    setFailure(refused);
    if (!refused) await read();
  };
  return (
    <div class="pp-stack">
      <div class="pp-row">
        <Button isBusy={isBusy} onPress={() => void read()}>
          {say("read", { vendor })}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {found?.state === "none" && (
        <Notice tone="note" isNews>
          {<p>{say("none", { vendor })}</p>}
        </Notice>
      )}
      {found?.state === "refused" && (
        <RefusedHours because={found.because} vendor={vendor} onConnect={() => void connect()} />
      )}
      {found?.state === "read" && <FoundHours hours={found.hours} vendor={vendor} {...offer} />}
    </div>
  );
}

interface RefusedProps {
  because: Extract<CalendarHoursAnswer, { state: "refused" }>["because"];
  vendor: string;
  onConnect: () => void;
}

function RefusedHours({ because, vendor, onConnect }: RefusedProps) {
  const { language } = usePage();
  const say = calendarHoursWords(language);
  const cure =
    because === "needs-permission"
      ? "allow"
      : because === "needs-sign-in" || because === "no-account"
        ? "sign-in"
        : null;
  const text =
    cure === "allow"
      ? "needs-permission"
      : cure === "sign-in"
        ? "needs-sign-in"
        : because === "needs-approval" || because === "busy"
          ? because
          : because === "offline" || because === "outcome-unknown"
            ? "offline"
            : "other";
  return (
    <Notice tone="warn" isNews>
      <p>{say(text, { vendor })}</p>
      {cure && <Button onPress={onConnect}>{say(cure, { vendor })}</Button>}
    </Notice>
  );
}

function FoundHours({ hours, vendor, sites, onFill }: OfferProps & { hours: CalendarHours; vendor: string }) {
  const { t, language, announce } = usePage();
  const say = calendarHoursWords(language);
  const days = hoursByDay(hours);
  const [year] = useState(() => String(new Date().getFullYear()));
  const fill = (site: Site): void => {
    onFill(site, days);
    announce(say("filled", { site: site.name }));
  };
  return (
    <Notice tone="note" isNews>
      <p>{say("found", { vendor })}</p>
      <ul>
        {days.map((day) => (
          <li key={day.weekday}>
            {say(day.parts.length > 1 ? "day.parts" : "day", {
              weekday: t(`weekday.${day.weekday}`),
              times: day.parts.map((part) => formatTimeRange(part, language)).join(", "),
              whole: formatTimeRange(day, language),
            })}
          </li>
        ))}
      </ul>
      {sites.map((site) =>
        hours.zone === "" || isSameClock(hours.zone, site.zone, year) ? (
          <div key={site.id} class="pp-row">
            <Button onPress={() => fill(site)}>{say("fill", { site: site.name })}</Button>
            {hours.zone === "" && <span>{say("unknown-clock", { site: site.name })}</span>}
          </div>
        ) : (
          <p key={site.id}>{say("other-clock", { zone: hours.zone, site: site.name, siteZone: site.zone })}</p>
        ),
      )}
    </Notice>
  );
}
