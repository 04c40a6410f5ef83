/**
 * Lower case by code unit: the length never changes, so offsets stay. `String.prototype.toLowerCase` may lengthen a
 * string ("İ" → "i̇") and must not be used where offsets matter.
 */
export const LOWER: Uint16Array = buildLower();

export const isUpper = (unit: number): boolean => LOWER[unit] !== unit;

export function foldCase(text: string): string {
  let folded = '';
  let from = 0;
  // What has no capitals is returned as it is: most words.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const lower = LOWER[unit];
    if (lower === unit) continue;
    folded += text.slice(from, i) + String.fromCharCode(lower);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function buildLower(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    table[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return table;
}
