/** Small words that give a language away. Only English and Spanish goals can be read. */
const READABLE = new Set(
  "the will with and of to in for a an on by at or from his her their given when using student during el la los las de con y en que para un una por su sera cuando durante estudiante alumno podra al del se".split(
    " ",
  ),
);
const FOREIGN = new Set(
  "le les des du une est et dans avec pour sur qui eleve sera pendant aux ses der die das und mit wird von zu auf ist dem den nicht ein eine schuler o os com uma para nao sao pelo ang ng sa mga ay na siya kanyang estudyante ak nan pou yon elev li ap sou co cua va trong hoc sinh voi khi mot cac uchenik il che di della gli alunno sara quando aluno ira com".split(
    " ",
  ),
);
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/gu;

/** True when a goal is written in a script or language that the rules don't know. */
export function isForeign(text: string, words: readonly string[]): boolean {
  const letters = text.match(LETTER) ?? [];
  const latin = letters.filter((char) => LATIN_LETTER.test(char)).length;
  if (letters.length > 0 && latin < letters.length / 2) return true;
  let readable = 0;
  let foreign = 0;
  for (const word of words) {
    if (READABLE.has(word)) readable++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return foreign >= 3 && foreign > readable;
}
