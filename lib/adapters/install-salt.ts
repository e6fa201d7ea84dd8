import type { Browser } from "webextension-polyfill";

const KEY = "installSalt";

/** Gives the random text of this installation, made when it is first asked for. It is no secret. */
export async function installSalt({ storage }: Pick<Browser, "storage">): Promise<string> {
  const kept = (await storage.local.get(KEY))[KEY];
  if (typeof kept === "string") return kept;
  const made = crypto.randomUUID();
  await storage.local.set({ [KEY]: made });
  return made;
}
