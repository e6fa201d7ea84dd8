import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { accountWords } from "../../../lib/i18n/accounts";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/Field";
import { useDraftState } from "../drafts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { useSettingsScreen } from "./use-settings-screen";

/** Lists the accounts whose calendar pages are drawn on, with a way to remove each and to add one. */
export function AccountsSection() {
  const { announce, language } = usePage();
  const { save } = useSettingsScreen();
  const { value, failure: loading } = useAnswer("loadConfirmedAccounts", null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const t = accountWords(language);
  const failure = refused ?? loading;
  const done = (outcome: Failure | null, text: string): void => {
    setRefused(outcome);
    if (outcome) return;
    announce(text);
    // Move the focus: the pressed button is gone.
    list.current?.focus();
  };
  const remove = async (id: string, address: string): Promise<void> =>
    done(await save("removeConfirmedAccount", { id }), t("removed", { address }));
  const forget = async (): Promise<void> => done(await save("forgetUnnamedAccounts", null), t("forgotten"));
  return (
    <div class="pp-stack" ref={list} tabIndex={-1}>
      {failure && <FailureNotice failure={failure} />}
      {value?.accounts.length === 0 && <p class="pp-soft-text">{t("empty")}</p>}
      <ul class="planner-lines">
        {value?.accounts.map(({ id, vendor, address }) => (
          <li key={id} class="pp-row pp-spread">
            <span>{t("line", { address, calendar: t(`vendor.${vendor}`) })}</span>
            <Button label={t("remove.what", { address })} onPress={() => void remove(id, address)}>
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      {value && value.unnamedCount > 0 && (
        <p class="pp-row pp-spread">
          <span>{t("unnamed", { count: value.unnamedCount })}</span>
          <Button onPress={() => void forget()}>{t("forget")}</Button>
        </p>
      )}
      <AddAccount />
    </div>
  );
}

function AddAccount() {
  const { announce, language } = usePage();
  const { save } = useSettingsScreen();
  const t = accountWords(language);
  const [text, setText] = useDraftState("settings:account", "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const address = text.trim();
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const outcome = await save("confirmAccount", { vendor: "google", address });
    setFailure(outcome);
    if (outcome) return;
    announce(t("added", { address }));
    setText(() => "");
  };
  const isUnreadable = failure?.code === "invalid-message";
  return (
    <form class="pp-stack planner-narrow-form" noValidate onSubmit={(event) => void add(event)}>
      {failure && !isUnreadable && <FailureNotice failure={failure} />}
      <TextField
        label={t("field")}
        hint={t("hint")}
        kind="email"
        value={text}
        error={isUnreadable ? t("not-an-address") : undefined}
        onChange={(typed) => setText(() => typed)}
      />
      <div>
        <Button type="submit">{t("add")}</Button>
      </div>
    </form>
  );
}
