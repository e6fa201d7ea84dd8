import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { refusalRouteOf } from "../../../components/popup/planner-route";
import type { CardActions } from "../../../components/window-card/card-actions";
import type { CardState } from "../../../components/window-card/card-state";
import { WindowCard } from "../../../components/window-card/WindowCard";
import type { BookingRefusal } from "../../../lib/core/booking/booking-refusal";
import { cardTexts } from "../../../lib/i18n/card-texts";
import { cardWords } from "../../../lib/i18n/card-words";
import { aCard, aWindow } from "../sidepanel/week";

afterEach(cleanup);

/** Every refusal; the types make a new one fail here. */
const REFUSALS: Record<BookingRefusal["code"], BookingRefusal> = {
  "no-term-end": { code: "no-term-end" },
  "term-over": { code: "term-over" },
  "no-date-left": { code: "no-date-left" },
  "no-zone": { code: "no-zone" },
  "text-policy": { code: "text-policy", field: "title" },
  "link-has-no-series": { code: "link-has-no-series" },
  "guest-outside": { code: "guest-outside" },
  "no-name-key": { code: "no-name-key" },
  "already-booked": { code: "already-booked" },
  away: { code: "away" },
  "window-gone": { code: "window-gone" },
  past: { code: "past" },
};
const CODES = Object.values(REFUSALS);

function show(over: Partial<CardState>) {
  const openPlanner = vi.fn<CardActions["openPlanner"]>();
  const none = (): void => undefined;
  const state: CardState = { window: aWindow(), phase: "ready", card: aCard(), ...over };
  render(
    <WindowCard
      state={state}
      words={cardWords(cardTexts("en"))}
      actions={{ press: none, retry: none, goTo: none, openPlanner }}
    />,
  );
  return openPlanner;
}

const toPlanner = () => page.getByRole("button", { name: "Open the planner" });

describe("a refusal has a button to where it is mended", () => {
  test.each(CODES)("$code, where the window can't be booked", async (refusal) => {
    const openPlanner = show({ card: aCard({ outgoing: { refusal } }) });
    await userEvent.click(toPlanner());
    expect(openPlanner).toHaveBeenCalledExactlyOnceWith(refusalRouteOf(refusal));
  });

  test.each(CODES)("$code, where an act on the card was refused", async (refusal) => {
    const openPlanner = show({ failure: { code: "refused", refusal } });
    await userEvent.click(toPlanner());
    expect(openPlanner).toHaveBeenCalledExactlyOnceWith(refusalRouteOf(refusal));
  });

  test("the end of the term that every week needs", async () => {
    const openPlanner = show({ card: aCard({ term: { refusal: { code: "no-term-end" } } }) });
    expect(toPlanner().elements()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "More choices" }));
    await userEvent.click(toPlanner());
    expect(openPlanner).toHaveBeenCalledExactlyOnceWith("#sites");
  });
});
