/**
 * Lower case by code unit: the length never changes, so offsets stay. `String.prototype.toLowerCase` may lengthen a
 * string ("İ" → "i̇") and must not be used where offsets matter.
 */
export const LOWER: Uint16Array = buildLower();

export const isUpper = (unit: number): boolean => LOWER[unit] !== unit;

export function foldCase(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(LOWER[text.charCodeAt(i)]);
  return folded;
}

function buildLower(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    table[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return table;
}
