/** The text that the menu hands over behind `#`. */

/** Reads the text once and clears the address, so that it stays in no history and in no synchronised tab. */
export function takeText(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('text') ?? '';
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  return given;
}
