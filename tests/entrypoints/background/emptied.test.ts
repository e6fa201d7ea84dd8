import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageSender } from "../../../entrypoints/background/sender";

type Native = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => boolean;
const listeners = vi.hoisted(() => {
  const listening: Native[] = [];
  const onMessage = { addListener: (native: Native) => void listening.push(native) };
  const getURL = (path: string): string => `chrome-extension://us/${path}`;
  vi.stubGlobal("chrome", { runtime: { id: "us", getURL, onMessage } });
  return listening;
});

import { explain } from "../../../entrypoints/background/explain";
import { HANDLERS, type BackgroundPorts } from "../../../entrypoints/background/handlers";
import { serve } from "../../../entrypoints/background/serve";
import { oneAtATime } from "../../../lib/services/write-lock";
import { aStudent } from "../../fixtures/builders";
import { folderIn } from "../../fixtures/folder";
import { stageBackground, type BackgroundStage } from "./background-stage";

const PLANNER = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/planner.html" };
const PASSPHRASE = "otter lantern gravel moss";
const EMPTIED = { ok: false, failure: { code: "vault-emptied" } };

let stage: BackgroundStage;
/** Called when the vault is about to be emptied or destroyed: the write lock is held. */
let meanwhile: () => void = () => undefined;

const send = (pushpin: string, input: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    const isOurs = listeners[0]!({ pushpin, input }, PLANNER, resolve);
    if (!isOurs) resolve(undefined);
  });
const databases = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  stage = await stageBackground();
  const { vault } = stage;
  const protection = Object.create(vault, {
    empty: { value: () => (meanwhile(), vault.empty()) },
    destroy: { value: () => (meanwhile(), vault.destroy()) },
  }) as typeof vault;
  const ports: BackgroundPorts = {
    ...stage.ports,
    protection,
    folder: folderIn(new Map(), { isChosen: true }),
    pause: () => new Promise(() => undefined),
  };
  serve({
    handlers: HANDLERS,
    ports: async () => ports,
    lockPorts: ports,
    drawnPages: stage.drawnPages,
    underLock: oneAtATime(),
    vault,
    settings: { read: async () => ({ isPrivate: false }) },
    explain,
  });
});
afterEach(async () => {
  meanwhile = () => undefined;
  listeners.length = 0;
  await stage.vault.close();
  for (const name of ["pushpin", "pushpin-2"]) await deleteDB(name);
});

/** Requests that would write, and so make a vault, and one that only checks a passphrase. */
const WAITING: [string, unknown][] = [
  ["saveStudent", aStudent({ id: "new" })],
  ["chooseMakeUpPolicy", { makeUpPolicy: "illinois" }],
  ["unlock", { secret: PASSPHRASE }],
  ["changeLockTime", { minutes: 15 }],
];

describe("what waits for the write lock while every record is removed", () => {
  it.each(WAITING)("by locking a browser that keeps nothing: %s makes no new vault", async (name, input) => {
    const wanted = { purpose: "vault", wanted: "make", passphrase: PASSPHRASE, keepsNothing: true };
    expect(await send("startFolderFile", wanted)).toEqual({ ok: true, value: null });
    let answer: Promise<unknown> | undefined;
    meanwhile = () => void (answer = send(name, input));
    expect(await send("lock", null)).toEqual({ ok: true, value: null });
    // Pages were told of the lock before the file was written: nothing but locking and opening begins after that.
    expect(await answer).toEqual(name === "unlock" ? EMPTIED : { ok: false, failure: { code: "vault-locked" } });
    expect(await databases()).toEqual([]);
    expect(await send("startFolderFile", { ...wanted, wanted: "open" })).toEqual({ ok: true, value: null });
    expect(await send("loadCaseload", null)).toMatchObject({ value: { students: { length: 2 } } });
  });

  it.each(WAITING)("by erasing: %s makes no new vault", async (name, input) => {
    let answer: Promise<unknown> | undefined;
    meanwhile = () => void (answer = send(name, input));
    expect(await send("eraseAll", null)).toMatchObject({ ok: true });
    expect(await answer).toEqual(EMPTIED);
    expect(await databases()).toEqual([]);
    expect(await send("saveStudent", aStudent())).not.toEqual(EMPTIED);
  });

  it("a second lock is a lock, not a failure", async () => {
    const wanted = { purpose: "vault", wanted: "make", passphrase: PASSPHRASE, keepsNothing: true };
    await send("startFolderFile", wanted);
    let answer: Promise<unknown> | undefined;
    meanwhile = () => {
      meanwhile = () => undefined;
      answer = send("lock", null);
    };
    await send("lock", null);
    expect(await answer).toEqual({ ok: true, value: null });
    expect(await databases()).toEqual([]);
  });
});
