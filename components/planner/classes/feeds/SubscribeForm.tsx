import type { FeedPreview } from "../../../../lib/core/feeds/schedule-subscription";
import { addressProblemText } from "../../../../lib/i18n/feeds";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { CutNotice } from "../CutNotice";
import { Changes } from "../ScheduleChangesList";
import { useFeedWords } from "./use-feed-words";
import { useSubscribing, type SubscribeTrouble } from "./use-subscribing";

interface SubscribeFormProps {
  classId: string;
  /** Where the class's present schedule came from. */
  replaces: string | undefined;
  /** Called with the masked address. */
  onSubscribed: (maskedAddress: string) => void;
}

/**
 * The form for a feed's address. A first feed that could be read completely is subscribed to at once; any other is
 * shown for confirmation. The field is cleared only once the address is saved in the vault.
 */
export function SubscribeForm({ classId, replaces, onSubscribed }: SubscribeFormProps) {
  const { language } = usePage();
  const { f } = useFeedWords();
  const isReplacing = replaces !== undefined;
  const subscribing = useSubscribing({ classId, isReplacing, onSubscribed });
  const { typed, address, problem, trouble, preview, isBusy, leave } = subscribing;
  return (
    <div class="pp-stack">
      <p class="pp-soft-text">{f("hint")}</p>
      <TextField
        label={f("address")}
        hint={f("address.hint")}
        value={typed}
        error={problem && addressProblemText(problem, language)}
        onChange={subscribing.type}
      />
      {address?.wasUnprotected && <p class="pp-soft-text">{f("unprotected")}</p>}
      {trouble && <TroubleNotice trouble={trouble} />}
      {preview && address ? (
        <PreviewNotice
          preview={preview}
          maskedAddress={address.masked}
          replaces={replaces}
          isBusy={isBusy}
          onSubscribe={() => void subscribing.subscribe(address)}
          onLeave={leave}
        />
      ) : (
        <div>
          <Button isBusy={isBusy} onPress={() => void subscribing.look()}>
            {f(isBusy ? "looking" : "look")}
          </Button>
        </div>
      )}
    </div>
  );
}

function TroubleNotice({ trouble }: { trouble: SubscribeTrouble }) {
  const { f } = useFeedWords();
  if (trouble.code === "host-refused")
    return (
      <Notice tone="stop" isNews>
        <p>{f("host-refused", { host: trouble.host })}</p>
      </Notice>
    );
  return (
    <FailureNotice failure={trouble}>
      <p>{f("failure.kept")}</p>
    </FailureNotice>
  );
}

function PreviewNotice(props: {
  preview: FeedPreview;
  maskedAddress: string;
  replaces: string | undefined;
  isBusy: boolean;
  onSubscribe: () => void;
  onLeave: () => void;
}) {
  const { f } = useFeedWords();
  const { preview, maskedAddress: address, replaces, isBusy, onSubscribe, onLeave } = props;
  const { entryCount, leftOut, cut, changes } = preview;
  return (
    <Notice tone="note" isNews>
      <p>{f("preview", { count: entryCount, address })}</p>
      {leftOut > 0 && <p>{f("left-out", { count: leftOut })}</p>}
      <CutNotice cut={cut} />
      {replaces !== undefined && <p>{f("replaces", { name: replaces })}</p>}
      {changes && <Changes changes={changes} />}
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={onSubscribe}>
          {f(replaces === undefined ? "subscribe" : "subscribe.replace")}
        </Button>
        <Button onPress={onLeave}>{f("keep")}</Button>
      </div>
    </Notice>
  );
}
