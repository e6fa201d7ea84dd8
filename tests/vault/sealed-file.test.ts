import { describe, expect, it } from "vitest";
import { openFile, sealFile } from "../../lib/vault/sealed-file";
import { makeFileKey } from "../../lib/vault/file-key";

/** The fewest that the format allows: the tests open hundreds of files. */
const QUICK = { iterations: 100_000 };
const SECRET = "four quiet river stones";
const CONTENT = { students: ["MJ", "TR"], note: "ñandú ".repeat(200) };

const seal = (over: Partial<Parameters<typeof sealFile>[1]> = {}) =>
  sealFile(CONTENT, { purpose: "backup", secret: SECRET, ...QUICK, ...over });
const open = (file: Uint8Array<ArrayBuffer>, secret = SECRET) => openFile(file, { purpose: "backup", secret });
const refusal = async (file: Uint8Array<ArrayBuffer>, secret?: string): Promise<string> => {
  const opened = await open(file, secret);
  return opened.ok ? "opened" : opened.failure;
};

/** Writes the checksum anew, as a later format or a forger would. */
async function withChecksum(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const body = file.slice(0, -32);
  const whole = new Uint8Array(file.length);
  whole.set(body);
  whole.set(new Uint8Array(await crypto.subtle.digest("SHA-256", body)), body.length);
  return whole;
}

describe("a sealed file", () => {
  it("opens with its passphrase, however the keyboard writes its letters", async () => {
    expect(await open(await seal())).toEqual({ ok: true, value: CONTENT });
    const composed = await seal({ secret: "se\u00f1al de niebla" });
    expect(await refusal(composed, "sen\u0303al de niebla")).toBe("opened");
  });

  it("shows nothing of its content, and never the same bytes twice", async () => {
    const [one, other] = [await seal(), await seal()];
    expect(new TextDecoder("latin1").decode(one)).not.toContain("students");
    const body = (file: Uint8Array): string => file.subarray(-200, -32).join();
    expect(body(one)).not.toBe(body(other));
  });

  it("is read in many chunks, none of which can be swapped", async () => {
    const file = await seal({ chunkBytes: 32 });
    expect(await open(file)).toEqual({ ok: true, value: CONTENT });
    const headEnd = 14 + new DataView(file.buffer).getUint32(10);
    const swapped = file.slice();
    swapped.set(file.subarray(headEnd, headEnd + 48), headEnd + 48);
    swapped.set(file.subarray(headEnd + 48, headEnd + 96), headEnd);
    expect(await refusal(await withChecksum(swapped))).toBe("wrong-passphrase");
  });

  it("is refused as cut at every length but its own", async () => {
    const file = await seal();
    const lengths = [...Array(file.length).keys()].slice(1);
    const said = new Set<string>();
    for (const length of lengths) said.add(await refusal(file.slice(0, length)));
    expect([...said]).toEqual(["truncated"]);
    expect(await refusal(new Uint8Array())).toBe("not-ours");
  });

  it("is refused with any one bit flipped", async () => {
    const file = await seal();
    const said = new Map<string, number>();
    for (let at = 0; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at]! ^= 1 << (at % 8);
      const reason = await refusal(flipped);
      said.set(reason, (said.get(reason) ?? 0) + 1);
    }
    expect([...said.keys()].sort()).toEqual(["damaged", "not-ours", "truncated"]);
    expect(said.get("not-ours")).toBe(8);
    // A flipped length looks like a file that breaks off; the cure is the same.
    expect(said.get("truncated")).toBeLessThan(20);
  });

  it("with bytes after its end is refused as damaged", async () => {
    expect(await refusal(new Uint8Array([...(await seal()), 0]))).toBe("damaged");
  });

  it("tells a wrong passphrase, another purpose, a newer format and other files apart", async () => {
    const file = await seal();
    expect(await refusal(file, "four quiet river stone")).toBe("wrong-passphrase");
    expect(await openFile(file, { purpose: "hand-over", secret: SECRET })).toEqual({
      ok: false,
      failure: "other-purpose",
    });
    const newer = file.slice();
    newer[9] = 3;
    expect(await refusal(await withChecksum(newer))).toBe("newer");
    expect(await refusal(new TextEncoder().encode("BEGIN:VCALENDAR\r\n"))).toBe("not-ours");
  });

  it("never derives a key with the parameters of a crafted header", async () => {
    const file = await seal();
    const crafted = new TextDecoder("latin1").decode(file).replace('"iterations":100000', '"iterations":999999999');
    const bytes = Uint8Array.from(crafted, (letter) => letter.charCodeAt(0));
    new DataView(bytes.buffer).setUint32(10, new DataView(file.buffer).getUint32(10) + 3);
    expect(await refusal(await withChecksum(bytes))).toBe("damaged");
  });
});

describe("a file that is sealed again and again under one key", () => {
  const keyed = async () => {
    const key = await makeFileKey(SECRET, undefined, QUICK.iterations);
    const sealAgain = () => sealFile(CONTENT, { purpose: "vault", key });
    return { key, sealAgain, file: await sealAgain() };
  };
  const reasonOf = async (file: Uint8Array<ArrayBuffer>, how: Parameters<typeof openFile>[1]): Promise<string> => {
    const opened = await openFile(file, how);
    return opened.ok ? "opened" : opened.failure;
  };

  it("opens with the key, and with the passphrase on a device that has no key yet", async () => {
    const { key, file } = await keyed();
    expect(await openFile(file, { purpose: "vault", key })).toEqual({ ok: true, value: CONTENT });
    expect(await openFile(file, { purpose: "vault", secret: SECRET })).toEqual({ ok: true, value: CONTENT });
    const there = await makeFileKey(SECRET, file);
    expect(there).toEqual(key);
    expect(await reasonOf(file, { purpose: "vault", key: await makeFileKey("another quiet stone", file) })).toBe(
      "wrong-passphrase",
    );
    expect(await reasonOf(file, { purpose: "backup", key })).toBe("other-purpose");
  });

  it("never has the same bytes twice, and no part of one fits into another", async () => {
    const { key, sealAgain, file } = await keyed();
    const next = await sealAgain();
    const headEnd = 14 + new DataView(file.buffer).getUint32(10);
    expect(next.subarray(headEnd).join()).not.toBe(file.subarray(headEnd).join());
    const mixed = file.slice();
    mixed.set(next.subarray(headEnd), headEnd);
    expect(await reasonOf(await withChecksum(mixed), { purpose: "vault", key })).toBe("wrong-passphrase");
  });

  it("is refused when it was cut at any length, or any bit of it was flipped", async () => {
    const { key, file } = await keyed();
    const said = new Set<string>();
    for (let at = 0; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at]! ^= 1 << (at % 8);
      said.add(await reasonOf(flipped, { purpose: "vault", key }));
      said.add(await reasonOf(file.slice(0, at), { purpose: "vault", key }));
    }
    expect([...said].toSorted()).toEqual(["damaged", "not-ours", "truncated"]);
  });

  it("of a format that its header does not fit is damaged, also with a checksum of its own", async () => {
    const { key, file } = await keyed();
    for (const [format, reason] of [
      [1, "damaged"],
      [3, "newer"],
    ] as const) {
      const forged = file.slice();
      forged[9] = format;
      expect(await reasonOf(await withChecksum(forged), { purpose: "vault", key })).toBe(reason);
    }
  });
});
