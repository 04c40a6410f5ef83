/**
 * Names of two words among the 54 peoples of Việt Nam (Danh mục các dân tộc Việt Nam, Quyết định số 121-TCTK/PPCĐ of
 * 2/3/1979, and usual other spellings), in small letters: they stand behind "dân tộc", "người", and name nobody.
 */
export const PEOPLES: ReadonlySet<string> = new Set([
  ...['ba na', 'bố y', 'bru vân', 'vân kiều', 'cao lan', 'chơ ro', 'chu ru', 'cơ ho', 'cơ tu', 'cờ lao', 'ê đê'],
  ...['gia rai', 'gié triêng', 'giẻ triêng', 'hà nhì', 'khơ me', 'khơ mú', 'la chí', 'la ha', 'la hủ', 'lô lô'],
  ...['ơ đu', 'pà thẻn', 'phù lá', 'pu péo', 'ra glai', 'rơ măm', 'sán chay', 'sán chí', 'sán dìu', 'si la'],
  ...['tà ôi', 'xinh mun', 'xơ đăng', 'x tiêng'],
]);
