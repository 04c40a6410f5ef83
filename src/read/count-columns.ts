/** Two blanks or more part cells: taken from where they begin. */
const BLANKS = /(?<! ) {2,}/g;

/**
 * Whether the lines count by kind, each number under its head, wherever in the column it stands:
 *
 *     Hình thức khen thưởng      Tập thể    Cá nhân    Hộ gia đình
 *     Bằng khen của UBND tỉnh       09         14          05
 */
export function areCounts([head, ...rows]: readonly { readonly text: string }[]): boolean {
  const [first, ...kinds] = head.text.trim().split(BLANKS);
  if (kinds.length < 2 || !AWARDS.test(first) || !kinds.every((kind) => KIND.test(kind)) || rows.length === 0)
    return false;
  return rows.every(({ text }) => {
    const [, ...counts] = text.trim().split(BLANKS);
    return counts.length === kinds.length && counts.every((count) => COUNT.test(count));
  });
}
const AWARDS = /^(?:hình thức|danh hiệu|khen thưởng|loại hình)/iu;
const KIND = /^(?:số )?(?:tập thể|cá nhân|hộ(?: gia đình)?|gia đình|tổng(?: số| cộng)?|cộng)$/iu;
const COUNT = /^(?:\d{1,3}(?:\.\d{3})?|[-–])$/u;
