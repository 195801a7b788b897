/** A label that would not stand on the same words about somebody else does not stand firm: it becomes *possible*. */
import type { ClauseId } from '../clauses';
import type { Classification, Signal } from '../types';

/** Clauses that hang on the very group: a trope, an event, a name that was given up. Mirrors say nothing about them. */
const ABOUT_ONE: ReadonlySet<ClauseId> = new Set<ClauseId>([
  'hateful-conduct/slurs-and-tropes',
  'hateful-conduct/reference-to-mass-violence',
  'hateful-conduct/misgendering',
  'hateful-conduct/hateful-imagery',
  'terrorism/promotion',
  'child-sexual-exploitation/any',
]);
/** The strongest that *possible* goes. */
const HIGHEST_POSSIBLE = 0.69;

/**
 * Asks the mirrors of a text about each *likely* label. `mirrors` are their readings, made at most once and only where a
 * label needs them. A label that one of them does not give as *likely* becomes *possible*.
 */
export function askMirrors(
  reading: Classification,
  mirrors: () => readonly Classification[],
): Classification {
  if (reading.band !== 'likely' || !reading.assessed) return reading;
  if (!reading.signals.some(({ band, clause }) => band === 'likely' && !ABOUT_ONE.has(clause)))
    return reading;
  const readings = mirrors();
  if (readings.length === 0) return reading;
  const signals = reading.signals.map((signal): Signal => {
    if (signal.band !== 'likely' || ABOUT_ONE.has(signal.clause)) return signal;
    const agreed = readings.filter(({ signals: other }) =>
      other.some(({ clause, band }) => clause === signal.clause && band === 'likely'),
    ).length;
    const asked = { ...signal, mirrors: { asked: readings.length, agreed } };
    return agreed === readings.length
      ? asked
      : {
          ...asked,
          band: 'possible',
          score: HIGHEST_POSSIBLE,
          because: [...signal.because, 'mirror-disagrees'],
        };
  });
  return { ...reading, signals, band: signals.some(({ band }) => band === 'likely') ? 'likely' : 'possible' };
}
