const MORE = /^\+ ?\p{Nd}{1,3}$|^\p{Nd}{1,3} (?:more|más|mas|weitere|de plus|autres|altri|mais)(?!\p{L})/iu;

/** True for a button's text that counts events which are not shown: "+2", "3 more", "3 más". */
export function isHiddenCount(text: string): boolean {
  return MORE.test(text.trim());
}
