/** Id of an event whose own id could not be read: the same for the same title, start and end. */
export function hashedId(title: string, start: string, end: string): string {
  // FNV-1a, 2 x 32 bit: not for security, it only has to distinguish the events of one page.
  const text = `${title}\u0000${start}\u0000${end}`;
  return `h:${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
