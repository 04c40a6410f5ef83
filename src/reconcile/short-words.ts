/** Words of units that papers know, which are shortened where only one thing can be meant: behind or before the word that says so. */
const SHORT: readonly (readonly [pattern: RegExp, inFull: string])[] = [
  [/^c(?:\.\s?)?ty /u, 'công ty '],
  [/^(công ty )cp /u, '$1cổ phần '],
  [/((?:tnhh|trách nhiệm hữu hạn) )mtv /u, '$1một thành viên '],
  [/^bv /u, 'bệnh viện '],
  [/^(bệnh viện )yhct(?= |$)/u, '$1y học cổ truyền'],
  [/^(bệnh viện )đk(?= |$)/u, '$1đa khoa'],
  [/^(trường )cđ /u, '$1cao đẳng '],
  [/^(trường )đh /u, '$1đại học '],
  [/^(trường )mn /u, '$1mầm non '],
];

/** "cty cp may sông lam" → "công ty cổ phần may sông lam"; of a name in small letters. "CP" by itself may be the Government. */
export const longWords = (name: string): string =>
  SHORT.reduce((text, [pattern, inFull]) => text.replace(pattern, inFull), name);
