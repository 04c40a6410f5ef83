/** How another state is called, the words between and the country: "Nhà nước CHDCND Lào", "Chính phủ Hoàng gia Campuchia". */
export const STATES: ReadonlySet<string> = new Set([
  ...['nhà nước', 'chính phủ', 'quốc hội', 'thủ tướng', 'chủ tịch'],
  ...['vương quốc', 'hoàng gia', 'quốc vương', 'nước chdcnd'],
]);
/** As the canonical spelling has them (src/text/tone.ts). */
export const OF_STATES: ReadonlySet<string> = new Set(
  'nước nhà chính phủ chdcnd cộng hoà dân chủ nhân liên bang vương quốc hoàng gia'.split(' '),
);
/** Those whose orders Vietnamese papers tell of; few, as "Đức", "Anh" and "Mỹ" are names of persons and places too. */
export const GIVING_COUNTRIES: ReadonlySet<string> = new Set([
  ...['lào', 'campuchia', 'thái lan', 'trung quốc', 'mông cổ', 'nhật bản', 'hàn quốc'],
  ...['cuba', 'nga', 'liên xô', 'pháp'],
]);
