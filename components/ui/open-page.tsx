import { render } from "preact";
import { cardTexts } from "../../lib/i18n/card-texts";
import { chooseLanguage, translatorOf, type Language } from "../../lib/i18n/translate";
import { Button } from "./Button";
import { Notice } from "./Notice";

/**
 * Opens a page of the extension. When that fails, for example because a file of the extension can't be read, the page
 * says so in the browser's language and offers to try again.
 * @param root what the page is drawn in
 * @param open reads what the page needs and draws it; called again at each try
 */
export async function openPage(root: HTMLElement, open: () => Promise<void>): Promise<void> {
  const language = chooseLanguage(navigator.languages);
  let failures = 0;
  const tryOnce = async (): Promise<void> => {
    try {
      await open();
    } catch {
      failures += 1;
      document.documentElement.lang = language;
      draw(false);
    }
  };
  const draw = (isBusy: boolean): void => {
    const onRetry = (): void => {
      draw(true);
      void tryOnce();
    };
    // A new notice for each failure, so that it is read out again.
    render(<NotOpened key={failures} {...{ language, isBusy, onRetry }} isAgain={failures > 1} />, root);
  };
  await tryOnce();
}

interface NotOpenedProps {
  language: Language;
  isBusy: boolean;
  /** True when it failed again: the button that was pressed keeps the focus. */
  isAgain: boolean;
  onRetry: () => void;
}

function NotOpened({ language, isBusy, isAgain, onRetry }: NotOpenedProps) {
  const t = translatorOf(cardTexts(language).texts, language);
  return (
    <main class="pp-page">
      <Notice tone="stop" isNews>
        <p>{t("failure.unexpected")}</p>
        <Button isBusy={isBusy} takesFocus={isAgain} onPress={onRetry}>
          {t("card.retry")}
        </Button>
      </Notice>
    </main>
  );
}
