/**
 * Bytes as text, 13 bits in two characters: of a content script a browser reads every byte, and base64 is 8 % longer.
 * Characters that would need an escape in some kind of quotes, or begin a placeholder, are left out.
 */
const ALPHABET = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  .filter((char) => !'"\\`{'.includes(char))
  .join('');
const BASE = ALPHABET.length;
const BITS = 13;

/** How many bytes come out where `length` bytes went in: sometimes one of padding more, which the first character tells. */
const bytesBack = (length: number): number => Math.floor((Math.ceil((length * 8) / BITS) * BITS) / 8);

/** Bytes to text. */
export function toBase91(bytes: Uint8Array): string {
  let [out, held, bits] = [ALPHABET[bytesBack(bytes.length) - bytes.length] ?? '', 0, 0];
  const put = (): void => {
    const pair = held & (2 ** BITS - 1);
    out += (ALPHABET[Math.floor(pair / BASE)] ?? '') + (ALPHABET[pair % BASE] ?? '');
    held >>>= BITS;
    bits -= BITS;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits >= BITS) put();
  }
  if (bits > 0) put();
  return out;
}

/** Text of `toBase91` to bytes. */
export function fromBase91(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let n = 0; n < BASE; n++) values[ALPHABET.charCodeAt(n)] = n;
  const padding = values[text.charCodeAt(0)] ?? 0;
  const out = new Uint8Array(Math.floor((((text.length - 1) / 2) * BITS) / 8));
  let [at, held, bits] = [0, 0, 0];
  for (let i = 1; i < text.length; i += 2) {
    const pair = (values[text.charCodeAt(i)] ?? 0) * BASE + (values[text.charCodeAt(i + 1)] ?? 0);
    held |= pair << bits;
    bits += BITS;
    while (bits >= 8) {
      out[at++] = held & 255;
      held >>>= 8;
      bits -= 8;
    }
  }
  return out.subarray(0, out.length - padding);
}
