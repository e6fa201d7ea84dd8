import { plainNumbers } from "../service-lines/plain-numbers";
import type { ServiceLine, ServiceReading, ServiceSetting } from "../service-lines/service-line";
import { settingInList } from "./listed-places";

/** Matches a share of the sessions and its setting: "2 embedded", "one in class". */
const SHARE = new RegExp(
  String.raw`(?<![\dx/.] ?|:)\b([1-9])(?: ?x)? (?:is |are |of (?:them|those) )?` +
    String.raw`([a-z][a-z' -]*?)(?=$|[,;.)+/]| /| and | & | [1-9]\b)`,
  "g",
);

const MONTH_ALONE = new RegExp(
  String.raw`\b(?:thru|through|until|till|hasta) ` +
    String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|ene|abr|ago|dic|xmas|christmas|navidad` +
    String.raw`|(?:winter|spring|fall|christmas) break)[a-z]*\.?(?! ?\d)`,
  "i",
);

/** "1 in, 1 out" */
const SETTING_OF_WORD: Readonly<Record<string, ServiceSetting>> = { in: "in-class", out: "out-of-class" };

interface Shares {
  times: number;
  setting: ServiceSetting;
}

/**
 * Reads a text that divides its sessions by setting, as one service for each: "4 x 15 wk: 2 push-in, 2 pull-out". If
 * the shares don't add up to all sessions, reads the text unchanged.
 */
export function readShares(text: string, read: (text: string) => ServiceReading): ServiceReading {
  // "1x30/wk thru Jan, then every other wk": the year and the day are unknown.
  if (MONTH_ALONE.test(text) && /\b(?:then|after)\b/i.test(text))
    return { services: [], doubts: [{ text: text.trim(), why: "unclear-period" }] };
  const plain = plainNumbers(text);
  const found = [...plain.matchAll(SHARE)].flatMap((match): (Shares & { at: number })[] => {
    const setting = SETTING_OF_WORD[match[2]!.trim()] ?? settingInList(match[2]!);
    return setting && setting !== "consult" ? [{ times: Number(match[1]), setting, at: match.index }] : [];
  });
  if (found.length !== 2 || found[0]!.setting === found[1]!.setting) return read(text);
  const whole = read(plain.slice(0, found[0]!.at).replace(/[\s,:;(–-]+$/u, ""));
  const [only, ...others] = whole.services;
  if (!only || others.length > 0 || only.times !== found[0]!.times + found[1]!.times) return read(text);
  return { ...whole, services: found.map(({ times, setting }) => ({ ...only, times, setting })) };
}

/** Assigns settings to services in order, where a cell beside them has the same number: "30 + 30" and "PO + PI". */
export function withSettingsBeside(services: readonly ServiceLine[], places: string): ServiceLine[] {
  const settings = places.split(/\s*[+;&/]\s*|\s+and\s+|,\s*/).map((part) => settingInList(part));
  const fits = services.length > 1 && settings.length === services.length && settings.every((one) => one !== null);
  return services.map((service, i) => (fits ? { ...service, setting: service.setting ?? settings[i]! } : service));
}
