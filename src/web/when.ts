const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment by the reader's clock, as days stand on all pages: "2026-11-29". */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day and the hour by the reader's clock: "2026-11-29 17:49". */
export function momentOf(moment: string): string {
  const at = new Date(moment);
  return `${dayOf(moment)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
