/** Code units of the marks that part what a line names, and of those that join the parts of a name, a date or a number. */

/** , . : ; ( ) [ ] */
export const COMMA = 0x2c;
export const STOP = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const SQUARE_OPEN = 0x5b;
export const SQUARE_CLOSE = 0x5d;

/** / | & % */
export const SLASH = 0x2f;
export const BAR = 0x7c;
export const AMPERSAND = 0x26;
export const PERCENT = 0x25;

/** - – */
export const HYPHEN = 0x2d;
export const EN_DASH = 0x2013;

/** The dashes that stand between the parts of a name, a date or a line: - – — */
export const DASHES: ReadonlySet<number> = new Set([HYPHEN, EN_DASH, 0x2014]);
