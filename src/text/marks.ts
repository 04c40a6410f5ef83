/** Code units of the dashes that stand between the parts of a name, a date or a line: - – — */
export const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

/** Code units of the marks that part what a line names: , . : ; ( ) */
export const COMMA = 0x2c;
export const STOP = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const OPEN = 0x28;
export const CLOSE = 0x29;
