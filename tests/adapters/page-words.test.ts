import { beforeEach, expect, test, vi } from "vitest";
import { keepPageWords, keptPageWords } from "../../lib/adapters/page-words";
import type { PageWords } from "../../lib/ports/page-words";

const ENGLISH: PageWords = { language: "en", texts: { "card.close": "Close" } };
const SPANISH: PageWords = { language: "es", texts: { "card.close": "Cerrar" } };

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
let stored: Record<string, unknown>;
let listeners: Set<Listener>;
const set = vi.fn(async (values: Record<string, unknown>) => {
  Object.assign(stored, structuredClone(values));
  const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
  for (const listener of listeners) listener(changes, "local");
});

function browserOf(version: string): Parameters<typeof keptPageWords>[0] {
  return {
    runtime: { getManifest: () => ({ version }) },
    storage: {
      local: { get: async (key: string) => ({ [key]: stored[key] }), set },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  } as never;
}

beforeEach(() => {
  stored = {};
  listeners = new Set();
  set.mockClear();
});

test("a page reads what the background kept, and hears of other words", async () => {
  const page = keptPageWords(browserOf("1.0"));
  expect(await page.read()).toBeUndefined();
  await keepPageWords(browserOf("1.0"), ENGLISH);
  expect(await page.read()).toEqual(ENGLISH);
  const heard: PageWords[] = [];
  const stop = page.watch((words) => heard.push(words));
  await keepPageWords(browserOf("1.0"), SPANISH);
  stop();
  await keepPageWords(browserOf("1.0"), ENGLISH);
  expect(heard).toEqual([SPANISH]);
});

test("the same words are not written again", async () => {
  await keepPageWords(browserOf("1.0"), ENGLISH);
  await keepPageWords(browserOf("1.0"), ENGLISH);
  expect(set).toHaveBeenCalledTimes(1);
});

test("words of another version may lack a key: they are not read, and replaced", async () => {
  await keepPageWords(browserOf("1.0"), ENGLISH);
  expect(await keptPageWords(browserOf("1.1")).read()).toBeUndefined();
  await keepPageWords(browserOf("1.1"), ENGLISH);
  expect(await keptPageWords(browserOf("1.1")).read()).toEqual(ENGLISH);
});
