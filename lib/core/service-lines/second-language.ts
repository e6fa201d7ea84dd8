import { serviceTokens, type ServiceToken } from "./service-tokens";

const SPANISH = /\b(?:minutos?|veces|vez|semanas?|semanal|mes|mensual|sesion(?:es)?|por|cada|diario|trimestre|ano)\b/;

/**
 * Cuts a text where it repeats itself in Spanish: "20 minutes, 3x/week 20 minutos, 3 veces por semana" grants one
 * service.
 * @param plain see plainNumbers
 */
export function withoutSecondLanguage(plain: string): string {
  if (!SPANISH.test(plain)) return plain;
  const said = serviceTokens(plain).filter(({ kind }) => kind !== "comma" && kind !== "break" && kind !== "aside");
  for (let at = 1; at <= said.length / 2 + 1; at += 1) {
    const cut = said[at]?.from;
    if (cut === undefined || !SPANISH.test(plain.slice(cut)) || SPANISH.test(plain.slice(0, cut))) continue;
    const [before, behind] = [amountsOf(said.slice(0, at)), amountsOf(said.slice(at))];
    if (before.join(" ") === behind.join(" ")) return plain.slice(0, cut);
    // Behind a slash the second language may omit something.
    const isBehindSlash = /\/\s*$/.test(plain.slice(0, cut));
    if (isBehindSlash && behind.every((amount) => before.includes(amount) || before.includes(`${amount}m`)))
      return plain.slice(0, cut);
  }
  return plain;
}

/** Lists each amount once, sorted, since languages differ in word order. */
const amountsOf = (tokens: readonly ServiceToken[]): string[] => [...new Set(tokens.map(valueOf))].sort();

function valueOf(token: ServiceToken): string {
  switch (token.kind) {
    case "minutes":
      return `${token.minutes}m`;
    case "times":
      return `${token.times}x`;
    case "per":
      return token.per;
    case "number":
      return `${token.number}`;
    case "pair":
      return `${token.first}x${token.second}`;
    default:
      return token.kind;
  }
}
