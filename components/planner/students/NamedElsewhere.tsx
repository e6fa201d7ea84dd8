import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../../../lib/contracts/contract";
import type { NamedElsewhere as Named, NamedPlace } from "../../../lib/contracts/students";
import { failureText } from "../../../lib/i18n/failure";
import { namedElsewhereWords, type NamedElsewhereWords } from "../../../lib/i18n/named-elsewhere";
import type { Language } from "../../../lib/i18n/translate";
import { useHeldConfirm } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { hashOf, type Route } from "../route";
import { sectionWords } from "../settings/section-words";

interface NamedElsewhereProps {
  ask: (name: "findNamedElsewhere", input: { ids: string[] }) => Promise<Answer<Named>>;
  language: Language;
  /** The students who are to be erased. */
  ids: readonly string[];
}

/**
 * Lists, before students are erased, the records that stay and may name one of them, each with a link to open it, and
 * says what can't be found. The dialog can't be confirmed before.
 */
export function NamedElsewhere({ ask, language, ids }: NamedElsewhereProps) {
  const t = namedElsewhereWords(language);
  const [answer, setAnswer] = useState<Answer<Named> | null>(null);
  const wanted = ids.join("\n");
  useEffect(() => {
    let isWanted = true;
    void ask("findNamedElsewhere", { ids: wanted.split("\n") }).then((found) => {
      if (isWanted) setAnswer(found);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, wanted]);
  useHeldConfirm(answer === null);
  if (!answer) return <output>{t("looking")}</output>;
  if (!answer.ok)
    return (
      <Notice tone="stop" isNews>
        <p>{failureText(answer.failure, language)}</p>
      </Notice>
    );
  const { places, replacedCount, isNameKnown, unreadCount } = answer.value;
  return (
    <>
      {places.length > 0 && (
        <Notice tone="warn" isNews>
          <p>{t("title")}</p>
          <ul class="planner-lines">
            {places.map((place) => (
              <li key={`${place.at} ${place.id}`}>
                <PlaceLink place={place} words={t} language={language} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {replacedCount > 0 && <p>{t("replaced", { count: replacedCount })}</p>}
      {unreadCount > 0 && <p>{t("unread", { count: unreadCount })}</p>}
      <p class="pp-soft-text">{t(isNameKnown ? "limits" : "limits.initials")}</p>
    </>
  );
}

interface PlaceLinkProps {
  place: NamedPlace;
  words: NamedElsewhereWords;
  language: Language;
}

function PlaceLink({ place, ...words }: PlaceLinkProps) {
  const { at, id } = place;
  if (at === "conflict") return <>{words.words("at.conflict")}</>;
  return <a href={hashOf(routeTo(at, id))}>{placeText({ ...place, at }, words)}</a>;
}

function placeText(
  { at, id, label }: NamedPlace & { at: Exclude<NamedPlace["at"], "conflict"> },
  { words, language }: Pick<PlaceLinkProps, "words" | "language">,
): string {
  switch (at) {
    case "matrix":
      return id === undefined ? words("at.matrix.all") : words("at.matrix", { label });
    case "student":
    case "class":
    case "visit":
    case "calendar":
      return words(`at.${at}`, { label });
    default:
      return words("at.settings", { part: sectionWords(language)[at].title });
  }
}

function routeTo(at: Exclude<NamedPlace["at"], "conflict">, id: string | undefined): Route {
  const one = id === undefined ? {} : { id };
  switch (at) {
    case "student":
      return { screen: "students", ...one, mode: "edit" };
    case "class":
      return { screen: "classes", ...one };
    case "visit":
      return { screen: "visits", ...one };
    case "matrix":
    case "calendar":
      return { screen: at, ...one };
    default:
      return { screen: "settings", section: at };
  }
}
