import type { DistrictPolicy } from "../../../../lib/core/policy/district-policy";
import { expectAccessible } from "../../accessible";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { USUAL_CHOICES } from "../../../../lib/core/policy/choices";
import type { MakeUpPolicyId } from "../../../../lib/core/ledger/make-up-policies";
import { aCaseload, anEmptyCaseload, LINCOLN } from "../sample-caseload";
import { clearStage, stagePlanner, type Stage } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

describe("the contents of the settings", () => {
  test("name every part in its order, and lead there, twice as well", async () => {
    stagePlanner({ hash: "#settings" });
    const contents = page.getByRole("navigation", { name: "Parts of the settings" });
    await expect.element(contents.getByRole("link", { name: "Working hours" })).toBeVisible();
    const links = contents.getByRole("link").elements();
    const headings = page.getByRole("main").getByRole("heading", { level: 2 }).elements();
    expect(links.map(({ textContent }) => textContent)).toEqual(headings.map(({ textContent }) => textContent));
    expect(links.length).toBeGreaterThan(20);
    const erase = contents.getByRole("link", { name: "Erase" });
    await userEvent.click(erase);
    const heading = page.getByRole("heading", { name: "Erase", exact: true });
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toBeInViewport();
    (page.getByRole("heading", { level: 1 }).element() as HTMLElement).focus();
    await userEvent.click(erase);
    await expect.element(heading).toBeInViewport();
  });

  test.each(["en", "es"] as const)("are accessible on a narrow page (%s)", async (language) => {
    await page.viewport(360, 800);
    stagePlanner({ hash: "#settings", language });
    await expect.element(page.getByRole("navigation", { name: /^(Parts of|Partes de)/ })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe("missed sessions", () => {
  test("the district's rule is chosen, and shown cause by cause with its source", async () => {
    let asked: Stage["asked"] = [];
    const chosen = (): MakeUpPolicyId =>
      (asked.at(-1)?.[1] as { makeUpPolicy: MakeUpPolicyId } | undefined)?.makeUpPolicy ?? "case-by-case";
    ({ asked } = stagePlanner({
      hash: "#missed",
      answers: { loadChoices: async () => ({ ok: true, value: { ...USUAL_CHOICES, makeUpPolicy: chosen() } }) },
    }));
    await expect.element(page.getByRole("heading", { name: "Missed sessions" })).toHaveFocus();
    await userEvent.selectOptions(page.getByLabelText("Rule of the district"), "Illinois: parents are told");
    const deadline = page.getByText(/within 10 school days: parents are told within 3 more/);
    await expect.element(deadline).toHaveTextContent(/ilga\.gov, 23 Ill\. Adm\. Code 226\.310/);
    await expect
      .element(deadline)
      .toHaveTextContent(/Mondays to Fridays without the days off in the school’s calendar/);
    expect(asked).toEqual([["chooseMakeUpPolicy", { makeUpPolicy: "illinois" }]]);
    await userEvent.selectOptions(page.getByLabelText("Rule of the district"), "Regional service in Texas (HCDE)");
    const table = page.getByRole("table", { name: "What happens to the minutes, by cause" });
    await expect.element(table.getByRole("row", { name: /^Student absent are not owed txspot/ })).toBeVisible();
    await expect.element(table.getByRole("row", { name: /^I was away are made up/ })).toBeVisible();
  });

  test("a district's own rule is entered cause by cause, with its source and its deadline", async () => {
    const { asked } = stagePlanner({
      hash: "#missed",
      answers: { loadChoices: async () => ({ ok: true, value: { ...USUAL_CHOICES, makeUpPolicy: "own" } }) },
    });
    const form = page.getByRole("form", { name: "My district’s own rule" });
    await expect.element(page.getByText(/No rule is entered yet/)).toBeVisible();
    await userEvent.selectOptions(form.getByLabelText("I was away"), "are made up");
    await userEvent.fill(form.getByLabelText(/Parents are told when/), "10");
    await userEvent.click(form.getByRole("button", { name: "Save the rule" }));
    await expect.element(form.getByText("This is needed. Fill it in.")).toBeVisible();
    await expect.element(form.getByText("Type a number from 1 to 60.")).toBeVisible();
    expect(asked).toEqual([]);
    await userEvent.fill(form.getByLabelText("Where it is written"), "Handbook, page 14");
    await userEvent.fill(form.getByLabelText("They are told within … more"), "3");
    await userEvent.selectOptions(form.getByLabelText("Days that do not count"), "Days on which I am away, too");
    await expectAccessible();
    await userEvent.click(form.getByRole("button", { name: "Save the rule" }));
    await expect.element(page.getByText("Rule saved.")).toBeVisible();
    expect(asked).toMatchObject([
      [
        "saveMakeUpRule",
        {
          ...{ source: "Handbook, page 14", duties: { "therapist-away": "owed", testing: "ask" } },
          notice: { afterSchoolDays: 10, withinSchoolDays: 3, leavesOut: ["therapist"] },
        },
      ],
    ]);
  });
});

test("who gives her sessions is chosen, with a supervisor for assistants", async () => {
  const { asked } = stagePlanner({ hash: "#giver" });
  await expect.element(page.getByRole("heading", { name: "Who gives my sessions" })).toHaveFocus();
  const form = page.getByRole("form", { name: "Who gives my sessions" });
  await userEvent.selectOptions(form.getByLabelText("How", { exact: true }), "In person");
  await userEvent.selectOptions(form.getByLabelText("Given by"), "PTA");
  await userEvent.fill(form.getByLabelText(/Supervisor/), "KL");
  await userEvent.click(form.getByRole("button", { name: "Save", exact: true }));
  await expect.element(page.getByText("Saved.", { exact: true })).toBeVisible();
  expect(asked).toEqual([["chooseGiver", { mode: "in-person", role: "pta", supervisor: "KL" }]]);
});

/** Saves the form of a section: each has its own button. */
const saveIn = async (section: string): Promise<void> => {
  await userEvent.click(
    page.getByRole("region", { name: section }).getByRole("button", { name: "Save", exact: true }).last(),
  );
};

describe("what leaves this device", () => {
  test("is tried with a text; the answer goes with its text, and a missing answer is said", async () => {
    let answers = 0;
    stagePlanner({
      hash: "#outgoing",
      answers: {
        markOutgoing: async () => {
          answers += 1;
          return answers === 1 ? { ok: true, value: [] } : { ok: false, failure: { code: "no-answer" } };
        },
      },
    });
    const section = page.getByRole("region", { name: "What leaves this device" });
    const text = section.getByRole("textbox", { name: "Try a text" });
    await userEvent.fill(text, "Visit at table 3");
    await userEvent.click(section.getByRole("button", { name: "Try a text" }));
    await expect.element(section.getByText("This may be sent.")).toBeVisible();
    await userEvent.fill(text, "MJ at table 3");
    await expect.element(section.getByText("This may be sent.")).not.toBeInTheDocument();
    await userEvent.click(section.getByRole("button", { name: "Try a text" }));
    const alert = section.getByRole("alert");
    await expect.element(alert).toHaveTextContent("Pushpin did not answer.");
    // The same failure once more is a new alert: an unchanged one is not read out.
    const first = alert.element();
    await userEvent.click(section.getByRole("button", { name: "Try a text" }));
    await expect.poll(() => alert.query() !== null && alert.query() !== first).toBe(true);
  });

  test("says that the district's rules could not be read", async () => {
    stagePlanner({
      hash: "#outgoing",
      answers: { loadDistrictPolicy: async () => ({ ok: false, failure: { code: "no-answer" } }) },
    });
    const section = page.getByRole("region", { name: "What leaves this device" });
    await expect.element(section.getByRole("alert")).toHaveTextContent("Pushpin did not answer.");
  });
});

describe("what the district set of what leaves this device", () => {
  test("is said there, and what it decided is not offered as a choice", async () => {
    const policy: DistrictPolicy = { studentsInInvitations: "nothing", forbiddenWords: ["Bridges"] };
    stagePlanner({
      hash: "#outgoing",
      answers: {
        loadDistrictPolicy: async () => ({ ok: true, value: { policy, wrong: [] } }),
      },
    });
    const section = page.getByRole("region", { name: "What leaves this device" });
    await expect.element(section.getByText("Invitations never name a student, not even by initials.")).toBeVisible();
    await expect.element(section.getByText("These words never leave this device in an event: Bridges.")).toBeVisible();
    await expect.element(section.getByLabelText("Words that must never leave")).toBeVisible();
    await expect.element(section.getByLabelText("Students in invitations")).not.toBeInTheDocument();
    await expectAccessible();
  });
});

describe("working hours", () => {
  test("a link leads right to them", async () => {
    stagePlanner({ hash: "#hours" });
    await expect.element(page.getByRole("heading", { name: "Working hours" })).toHaveFocus();
  });

  test("with the keyboard: tick Monday, set its end, copy it, save", async () => {
    const stage = stagePlanner({ hash: "#hours", caseload: aCaseload({ sites: [LINCOLN], workingHours: [] }) });
    await expect.element(page.getByRole("heading", { name: "Working hours" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(" ");
    const monday = page.getByRole("group", { name: "Monday" });
    await userEvent.fill(monday.getByLabelText("To"), "14:30");
    await userEvent.click(page.getByRole("button", { name: "Copy Monday to Tuesday through Friday" }));
    await saveIn("Working hours");
    await expect.element(page.getByText("Your working hours are saved.")).toBeVisible();
    expect(stage.caseload().workingHours.map(({ id, startMinute, endMinute }) => [id, startMinute, endMinute])).toEqual(
      ["MO", "TU", "WE", "TH", "FR"].map((weekday) => [`lincoln|${weekday}`, 480, 870]),
    );
  });

  test("an end before its start is named at that day", async () => {
    const stage = stagePlanner({ hash: "#hours" });
    const to = page.getByRole("group", { name: "Tuesday" }).first().getByLabelText("To");
    await userEvent.fill(to, "07:00");
    await saveIn("Working hours");
    await expect.element(to).toHaveFocus();
    await expect.element(to).toHaveAccessibleDescription("The end must be later than the start.");
    expect(stage.asked).toEqual([]);
  });

  test("hours at two schools at once are named, and can be saved", async () => {
    const stage = stagePlanner({
      hash: "#hours",
      caseload: aCaseload({ sites: [LINCOLN, { ...LINCOLN, id: "oak", name: "Oak" }], workingHours: [] }),
    });
    const monday = page.getByRole("group", { name: "Monday" });
    await userEvent.click(monday.first().getByRole("checkbox"));
    expect(page.getByText(/two schools at the same time/).elements()).toEqual([]);
    await userEvent.click(monday.last().getByRole("checkbox"));
    await userEvent.fill(monday.last().getByLabelText("From"), "12:00");
    await expect.element(page.getByText(/^Monday, 12:00 – 3:00 PM: Lincoln Elementary and Oak$/)).toBeVisible();
    await expectAccessible();
    await saveIn("Working hours");
    await expect.poll(() => stage.caseload().workingHours).toHaveLength(2);
  });

  test("before hours are saved, the visits that they would leave outside are named", async () => {
    const visit = { visitId: "v1", date: "2026-10-07", startMinute: 485, endMinute: 515, routineTitle: "Arrival" };
    stagePlanner({
      hash: "#hours",
      answers: {
        loadVisitsOutsideHours: async () => ({ ok: true, value: [{ ...visit, studentIds: ["mj"], initials: ["MJ"] }] }),
      },
    });
    await expect.element(page.getByRole("heading", { name: "Working hours" })).toHaveFocus();
    expect(page.getByText("Wed, Oct 7, 8:05").elements()).toEqual([]);
    await userEvent.click(page.getByRole("group", { name: "Wednesday" }).first().getByRole("checkbox"));
    await expect.element(page.getByText(/One booked visit would be outside these hours/)).toBeVisible();
    await expect.element(page.getByText(/Wed, Oct 7, 8:05 – 8:35 AM: Arrival, MJ/)).toBeVisible();
  });

  test("without a site the next step is a site", async () => {
    stagePlanner({ hash: "#hours", caseload: anEmptyCaseload() });
    await expect.element(page.getByText(/Add a site first/)).toBeVisible();
  });
});

describe("sites", () => {
  test("are added in the device's zone and refused when the name is taken", async () => {
    const stage = stagePlanner({ hash: "#sites" });
    await userEvent.click(page.getByRole("button", { name: "Add a site" }));
    await userEvent.fill(page.getByLabelText("Name of the site"), "lincoln elementary");
    await saveIn("Sites");
    await expect.element(page.getByText("This is already used. Choose another.")).toBeVisible();
    await userEvent.fill(page.getByLabelText("Name of the site"), "Oak");
    await saveIn("Sites");
    await expect.element(page.getByText("Oak is saved.")).toBeVisible();
    expect(stage.caseload().sites.at(-1)).toMatchObject({ name: "Oak", zone: "America/New_York" });
  });

  test("that are in use are kept, with the reason", async () => {
    stagePlanner({ hash: "#sites", refuse: { removeSite: { code: "in-use", count: 1 } } });
    await userEvent.click(page.getByRole("button", { name: "Delete Lincoln Elementary" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("one other entry belongs to it");
  });
});

test("language and overlay are changed at once", async () => {
  const stage = stagePlanner({ hash: "#settings" });
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Language" }), "es");
  await userEvent.click(page.getByLabelText("Only my next three on Google Calendar"));
  await userEvent.click(page.getByLabelText("Draw push-in windows on Google Calendar"));
  await expect.element(page.getByLabelText("Only my next three on Google Calendar")).not.toBeInTheDocument();
  expect(stage.asked).toEqual([
    ["changePreferences", { language: "es" }],
    ["changePreferences", { onlyNext: { google: true, outlook: false } }],
    ["changePreferences", { overlay: { google: false, outlook: true } }],
  ]);
  await userEvent.click(page.getByLabelText("Draw push-in windows on Outlook"));
  expect(stage.asked.at(-1)).toEqual(["changePreferences", { overlay: { google: false, outlook: false } }]);
});

test("a declined window can be allowed again", async () => {
  const stage = stagePlanner({ hash: "#declined" });
  await expect.element(page.getByRole("heading", { name: "Declined routines" })).toHaveFocus();
  await expect.element(page.getByText("Number corner in Rivera, grade 2, for MJ")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /^Allow again/ }));
  await expect.element(page.getByText("Number corner may be suggested again.")).toBeVisible();
  expect(stage.asked).toEqual([["removeDeclines", { declineIds: ["rivera|number corner|mj"] }]]);
  await expect.element(page.getByText(/Nothing declined/)).toBeVisible();
});

describe("erasing everything", () => {
  test("takes along what was typed and not saved yet", async () => {
    stagePlanner({
      hash: "#students/new",
      answers: {
        eraseAll: async () => ({
          ok: true,
          value: { counts: null, accesses: null, comingEventCount: null, hasBackup: null, erasedAtMs: 0 },
        }),
      },
    });
    await userEvent.fill(page.getByLabelText("Initials or code"), "XY");
    location.hash = "#erase";
    const rail = page.getByRole("navigation");
    await expect.element(rail.getByText("not saved yet")).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Erase everything" }));
    await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Erase everything" }));
    await expect.element(rail.getByText("not saved yet")).not.toBeInTheDocument();
    location.hash = "#students/new";
    await expect.element(page.getByLabelText("Initials or code")).toHaveValue("");
  });
});

describe("while she shares her screen", () => {
  test("the planner shows no student until she shows initials again", async () => {
    const isPrivate = { yearReviewed: 0, reminderMinutes: 0, isPrivate: true } as const;
    const looks = { overlay: { google: true, outlook: true }, onlyNext: { google: false, outlook: false } };
    const stage = stagePlanner({
      hash: "#students",
      preferences: { language: "en", ...looks, ...isPrivate },
    });
    await expect.element(page.getByRole("heading", { name: "Initials are hidden" })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\bMJ\b/);
    await userEvent.click(page.getByRole("button", { name: "Show initials" }));
    expect(stage.asked).toContainEqual(["changePreferences", { isPrivate: false }]);
  });
});

test("a reminder is chosen once the browser allows notifications", async () => {
  const stage = stagePlanner({ hash: "#settings", actions: { allowNotifications: async () => false } });
  await userEvent.click(page.getByRole("button", { name: "5 minutes before" }));
  await expect.element(page.getByText(/does not allow notifications, so there is no reminder/)).toBeVisible();
  expect(stage.asked).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Off" }));
  expect(stage.asked).toEqual([["changePreferences", { reminderMinutes: 0 }]]);
});

describe("confirmedAccounts", () => {
  test("each is listed with its calendar, and removed", async () => {
    const stage = stagePlanner({ hash: "#settings" });
    await expect.element(page.getByText("dana@lincoln.example, Google Calendar")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove dana@lincoln.example" }));
    await expect.element(page.getByText("Nothing is drawn for dana@lincoln.example any more.")).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "End it now" }));
    await expect
      .poll(() => stage.asked)
      .toEqual([
        ["removeConfirmedAccount", { id: "a1" }],
        ["forgetUnnamedAccounts", null],
      ]);
  });

  test("one is added by its address; what is no address is named at the field", async () => {
    const stage = stagePlanner({ hash: "#settings" });
    await userEvent.fill(page.getByLabelText("Google account to add"), " dana@school.example ");
    await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
    await expect.element(page.getByText("dana@school.example is added.")).toBeInTheDocument();
    expect(stage.asked).toEqual([["confirmAccount", { vendor: "google", address: "dana@school.example" }]]);
  });

  test("an address that the background refuses is named at the field, with the cure", async () => {
    stagePlanner({
      hash: "#settings",
      refuse: { confirmAccount: { code: "invalid-message", where: "confirmAccount.address" } },
    });
    const field = page.getByLabelText("Google account to add");
    await userEvent.fill(field, "dana");
    await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
    await expect.element(field).toHaveAccessibleDescription(/not an e-mail address. Type it in full/);
  });
});
