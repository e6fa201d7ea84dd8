import { useState } from "preact/hooks";
import type { CalendarAccountList } from "../../../lib/contracts/booking";
import type { Failure } from "../../../lib/contracts/failure";
import type { AccountVendor } from "../../../lib/core/booking/calendar-account";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { ForItSection } from "./ForItSection";
import { useSettingsScreen } from "./use-settings-screen";

type Account = CalendarAccountList["accounts"][number];

/** What went wrong, and with whose calendar. */
interface Failed {
  failure: Failure;
  vendor: AccountVendor;
}

/**
 * Lists what is connected now and what can be. The browser's questions and the sign-in happen on this page only.
 * `isItOpen`: she came for the page for her school's IT, so it is open.
 */
export function ConnectSection({ isItOpen = false }: { isItOpen?: boolean }) {
  const { language, announce } = usePage();
  const { connectCalendar, save } = useSettingsScreen();
  const say = connectWords(language);
  const { value, failure: notLoaded } = useAnswer("loadCalendarAccounts", null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isAsking, setAsking] = useState(false);
  const connect = async (vendor: AccountVendor, use: "own" | "shared", accountId?: string): Promise<void> => {
    setAsking(true);
    setFailed(null);
    const outcome = await connectCalendar({ vendor, use, ...(accountId === undefined ? {} : { accountId }) });
    setAsking(false);
    setFailed(outcome && { failure: outcome, vendor });
    if (!outcome) announce(say("done", { vendor: say(vendor) }));
  };
  const disconnect = async ({ id, vendor }: Account): Promise<void> => {
    const outcome = await save("disconnectCalendar", { id });
    setFailed(outcome && { failure: outcome, vendor });
    if (!outcome) announce(say(`disconnected.${vendor}`, { vendor: say(vendor) }));
  };
  if (!value) return notLoaded && <FailureNotice failure={notLoaded} />;
  const open = value.available.filter((vendor) => !value.accounts.some((account) => account.vendor === vendor));
  const needsIt = failed ? mayNeedApproval(failed) : "no";
  const isFor = (vendor: AccountVendor): boolean => needsIt !== "no" && failed?.vendor === vendor;
  return (
    <div class="pp-stack">
      {failed && (
        <FailureNotice failure={failed.failure}>
          {needsIt === "perhaps" && <p>{say(`it.perhaps.${failed.vendor}`)}</p>}
        </FailureNotice>
      )}
      {isAsking && <p aria-live="polite">{say("asking")}</p>}
      {value.available.length === 0 && <p>{say("none")}</p>}
      {value.accounts.map((account) => (
        <ConnectedAccount
          key={account.id}
          account={account}
          onConnect={(use) => void connect(account.vendor, use, account.id)}
          onDisconnect={() => void disconnect(account)}
        />
      ))}
      {open.map((vendor) => (
        <div class="pp-row" key={vendor}>
          <Button isBusy={isAsking} onPress={() => void connect(vendor, "own")}>
            {say("connect", { vendor: say(vendor) })}
          </Button>
        </div>
      ))}
      {value.googleClientId && (
        <ForItSection vendor="google" client={value.googleClientId} isOpen={isItOpen || isFor("google")} />
      )}
      {value.approvalUrl && (
        <ForItSection vendor="graph" approvalUrl={value.approvalUrl} isOpen={isItOpen || isFor("graph")} />
      )}
    </div>
  );
}

/**
 * Decides whether the school's IT has to approve the sign-in first. "perhaps" when the sign-in was declined: a vendor's
 * page that demands approval, or says that access is blocked, may report no more than that, and so does closing the
 * window.
 */
function mayNeedApproval({ failure }: Failed): "yes" | "perhaps" | "no" {
  if (failure.code !== "sign-in") return "no";
  if (failure.refusal === "needs-approval") return "yes";
  return failure.refusal === "declined" ? "perhaps" : "no";
}

interface ConnectedAccountProps {
  account: Account;
  onConnect: (use: "own" | "shared") => void;
  onDisconnect: () => void;
}

function ConnectedAccount({ account, onConnect, onDisconnect }: ConnectedAccountProps) {
  const { language } = usePage();
  const say = connectWords(language);
  const vendor = say(account.vendor);
  const names = account.calendars.map(({ isPrimary, name }) => (isPrimary ? say("own") : name));
  return (
    <div class="pp-stack">
      <p>
        {say("connected", { vendor })} {names.length > 0 && say("list.one", { names: names.join(", ") })}
      </p>
      {account.calendars.map(
        ({ id, name, dataOwner, isPrimary }) =>
          dataOwner &&
          !isPrimary && (
            <p class="pp-soft" key={id}>
              {say("owner", { name, owner: dataOwner })}
            </p>
          ),
      )}
      <div class="pp-row">
        <Button onPress={() => onConnect("shared")}>{say("shared")}</Button>
        <Button label={`${say("again")} (${vendor})`} onPress={() => onConnect("own")}>
          {say("again")}
        </Button>
        <Button label={`${say("disconnect")} (${vendor})`} onPress={onDisconnect}>
          {say("disconnect")}
        </Button>
      </div>
    </div>
  );
}
