/** Code units of the dashes that stand between the parts of a name, a date or a line: - – — */
export const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
