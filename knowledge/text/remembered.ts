/** Texts remembered by each reader: a few hundred answers' evidence. */
const most = 4_000;

/**
 * The same reading of a text, made once: evidence is the same passages again and again, while checks of an answer are
 * made for each. What was not asked for the longest is forgotten. The reading must depend on its text alone, and nobody
 * may change what it gives.
 */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const known = readings.get(text);
    const reading = known ?? read(text);
    readings.delete(text);
    readings.set(text, reading);
    if (readings.size > most) readings.delete(readings.keys().next().value ?? '');
    return reading;
  };
}
