/** "Trường cấp 3", "Trường cấp II", "Trường cấp 2-3": what the three levels of schools were called until the nineties. */
export const CLASSES: readonly string[] = [
  ...['1', '2', '3', 'i', 'ii', 'iii'],
  ...[', ', '-', ' - ', '+', ' + ', ' và '].flatMap((joint) => [
    `1${joint}2`,
    `2${joint}3`,
    `i${joint}ii`,
    `ii${joint}iii`,
  ]),
].map((level) => `cấp ${level}`);
