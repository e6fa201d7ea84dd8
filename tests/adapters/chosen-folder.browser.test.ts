import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserFolder } from "../../lib/adapters/chosen-folder/browser-folder";
import { forgetFolder, type FolderHandle } from "../../lib/adapters/chosen-folder/folder-store";
import { allowFolder, hasFolderPicker, pickFolder } from "../../lib/adapters/chosen-folder/pick-folder";
import { failureText } from "../../lib/i18n/failure";

// The folder is one of the browser's own private file system. Its permission is stubbed where the browser is asked for
// it, since no script can press the buttons of the browser's question.
const BYTES = new Uint8Array([1, 2, 3]);
const NAME = "pushpin-daily-2026-10-05.pushpin";
const folder = browserFolder();

/** What the browser says of the folder, and what it says once she was asked. */
function browserSays(now: PermissionState, afterQuestion: PermissionState = now) {
  const handles = FileSystemDirectoryHandle.prototype as FolderHandle;
  const query = vi.spyOn(handles as Required<FolderHandle>, "queryPermission").mockResolvedValue(now);
  const request = vi
    .spyOn(handles as Required<FolderHandle>, "requestPermission")
    .mockImplementation(async () => (query.mockResolvedValue(afterQuestion), afterQuestion));
  return { query, request };
}

const showsPicker = (pick: () => Promise<unknown>) => vi.stubGlobal("showDirectoryPicker", pick);

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle("Caseload", { create: true });
  showsPicker(async () => handle);
  expect(await pickFolder()).toBe(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await forgetFolder();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry("Caseload", { recursive: true }).catch(() => undefined);
});

test("a folder that she chose is written and read, also by whoever asks for it next", async () => {
  expect(hasFolderPicker()).toBe(true);
  expect(await folder.state()).toEqual({ name: "Caseload", isAllowed: true, note: { keepsNothing: false } });
  expect(await folder.write(NAME, BYTES)).toEqual({ ok: true, value: null });
  expect(await browserFolder().read(NAME)).toEqual({ ok: true, value: BYTES });
  expect(await folder.list()).toEqual({ ok: true, value: [NAME] });
  expect(await folder.read("pushpin-other.pushpin")).toEqual({ ok: true, value: undefined });
});

test("choosing is given up by closing the browser's window; the folder before stays", async () => {
  showsPicker(async () => Promise.reject(new DOMException("", "AbortError")));
  expect(await pickFolder()).toBe(false);
  expect((await folder.state())?.name).toBe("Caseload");
});

describe.each(["prompt", "denied"] as const)("a permission that is %s", (state) => {
  test("writes and reads nothing, asks nothing by itself, and says what to do in both languages", async () => {
    await folder.write(NAME, BYTES);
    const { request } = browserSays(state);
    expect((await folder.state())?.isAllowed).toBe(false);
    const refused = { ok: false, failure: "not-allowed" };
    expect(await folder.write(NAME, new Uint8Array([9]))).toEqual(refused);
    expect(await folder.read(NAME)).toEqual(refused);
    expect(await folder.list()).toEqual(refused);
    await folder.remove(NAME);
    expect(request).not.toHaveBeenCalled();
    expect(failureText({ code: "folder", problem: "not-allowed" }, "en")).toMatch(/allow the folder/);
    expect(failureText({ code: "folder", problem: "not-allowed" }, "es")).toMatch(/permit/);
    vi.restoreAllMocks();
    expect(await folder.read(NAME)).toEqual({ ok: true, value: BYTES });
  });

  test("is asked for by her button, and counts only once she said yes", async () => {
    const { request } = browserSays(state, "granted");
    expect(await allowFolder()).toBe(true);
    expect(request.mock.calls).toEqual([[{ mode: "readwrite" }]]);
    expect((await folder.state())?.isAllowed).toBe(true);
    expect(await folder.write(NAME, BYTES)).toEqual({ ok: true, value: null });
  });

  test("stays so where she says no", async () => {
    browserSays(state, "denied");
    expect(await allowFolder()).toBe(false);
    expect(await folder.write(NAME, BYTES)).toEqual({ ok: false, failure: "not-allowed" });
  });
});

test("a permission that ends while a file is written is told as one", async () => {
  vi.spyOn(FileSystemFileHandle.prototype, "createWritable").mockRejectedValue(new DOMException("", "NotAllowedError"));
  expect(await folder.write(NAME, BYTES)).toEqual({ ok: false, failure: "not-allowed" });
});

test("a folder that was removed, and one that was forgotten, are told apart", async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry("Caseload", { recursive: true });
  expect(await folder.write(NAME, BYTES)).toEqual({ ok: false, failure: "folder-gone" });
  await folder.forget();
  expect(await folder.state()).toBeUndefined();
  expect(await allowFolder()).toBe(false);
  expect(await folder.read(NAME)).toEqual({ ok: false, failure: "no-folder" });
});
