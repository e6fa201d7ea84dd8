import { privacyWords } from "../../lib/i18n/privacy";
import type { Language } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { ScreenHeading } from "./ScreenHeading";

/** Replaces the planner while initials are hidden, since the planner's forms would show them. */
export function PrivateScreen({ language, onShow }: { language: Language; onShow: () => void }) {
  const words = privacyWords(language);
  return (
    <div class="pp-stack">
      <ScreenHeading title={words("title")} />
      <p>{words("text")}</p>
      <div>
        <Button look="primary" onPress={onShow}>
          {words("show")}
        </Button>
      </div>
    </div>
  );
}
