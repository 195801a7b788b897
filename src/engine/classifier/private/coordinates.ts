/** Points on the map: decimal degrees, or degrees and minutes with a compass letter. */
import { shapesOf } from './shape';
import type { Shape } from './shape';

// Three decimals are about a hundred metres: less precise pairs point at a town, not at a house.
const DECIMAL =
  /(?<![\d.,$])[-+]?\d{1,2}\.\d{3,8}°? ?[NS]?\s?[,;/ ]\s?[-+]?\d{1,3}\.\d{3,8}°? ?[EW]?(?![\d%])/g;
const DEGREES =
  /\d{1,2}° ?\d{1,2}['’′] ?(?:\d{1,2}(?:\.\d+)?["”″] ?)?[NS][, ]{0,2}\d{1,3}° ?\d{1,2}['’′] ?(?:\d{1,2}(?:\.\d+)?["”″] ?)?[EW]/g;

function inRange(text: string): boolean {
  const numbers = text.match(/\d{1,3}\.\d{3,8}/g) ?? [];
  const [latitude = 91, longitude = 181] = numbers.map(Number);
  return latitude <= 90 && longitude <= 180;
}

/** Coordinates precise enough to find a house. */
export const findCoordinates = (text: string): readonly Shape[] => [
  ...shapesOf(text, DECIMAL, inRange),
  ...shapesOf(text, DEGREES, () => true),
];
