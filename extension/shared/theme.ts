/** Which of three looks a label takes, by the luminance of the page's background. X's own names are not asked for. */

export type Theme = 'white' | 'dim' | 'black';

/** Below this relative luminance a background is a dark one; below the second it is (nearly) black. */
const DARK = 0.2;
const BLACK = 0.005;

/** Red, green, blue of CSS colour text, 0 to 255; null where it is none or see-through. */
export function parseColour(css: string): readonly [number, number, number] | null {
  const text = css.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex) {
    const step = hex.length / 3;
    const part = (i: number) => parseInt(hex.slice(i * step, (i + 1) * step).repeat(step === 1 ? 2 : 1), 16);
    return [part(0), part(1), part(2)];
  }
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%)?)?\s*\)$/.exec(text);
  if (!rgb || (rgb[4] !== undefined && Number(rgb[4]) === 0)) return null;
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
}

/** Relative luminance as WCAG defines it, 0 to 1. */
export function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Theme of a page; white where it states no background. */
export function themeOf(background: string | null): Theme {
  const colour = background === null ? null : parseColour(background);
  if (colour === null) return 'white';
  const light = luminance(colour);
  return light >= DARK ? 'white' : light >= BLACK ? 'dim' : 'black';
}
