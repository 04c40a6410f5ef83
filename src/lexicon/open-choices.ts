/**
 * The text without the choices that a ballot offers beside a name, "Sở Y tế    [ ] Đồng ý    [ ] Không đồng ý", "Sở Y tế  Đồng ý ☐  Không đồng ý ☐":
 * blanks in their place. Where the second is ticked they stay: its words refuse.
 */
export function withoutOpenChoices(text: string): string {
  if (!/không (?:đồng|tán|nhất|thông|chấp)/iu.test(text)) return text;
  return text.replace(CHOICES, (all: string, before = '', behind = '') =>
    TICKED.test(before || behind) ? all : ' '.repeat(all.length),
  );
}

const BOX = '(?:\\[[ \\t_.]{0,8}[xX✓]?[ \\t_.]{0,8}\\]|\\([ \\t_.]{0,8}[xX✓]?[ \\t_.]{0,8}\\)|[☐□◻▢☑☒])';
const AGREED = '(?:đồng ý|tán thành|nhất trí|thông qua|chấp thuận)';
const BETWEEN = '[ \\t;,/|]{0,24}';
/** The box of the second before its words, or behind them. */
const CHOICES = new RegExp(
  `${BOX}[ \\t]{0,4}${AGREED}${BETWEEN}(${BOX})[ \\t]{0,4}không ${AGREED}|${AGREED}[ \\t:]{0,4}${BOX}${BETWEEN}không ${AGREED}[ \\t:]{0,4}(${BOX})`,
  'giu',
);
const TICKED = /[xX✓☑☒]/u;
