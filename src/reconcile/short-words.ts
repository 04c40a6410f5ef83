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
  [/^bvđk(?= |$)/u, 'bệnh viện đa khoa'],
  [/^ttyt(?= |$)/u, 'trung tâm y tế'],
  [/^ctcp /u, 'công ty cổ phần '],
  [/^agribank(?= |$)/u, 'ngân hàng nông nghiệp và phát triển nông thôn'],
  ...[
    'bqlda ban quản lý dự án',
    'bql ban quản lý',
    'qlda quản lý dự án',
    'đtxd đầu tư xây dựng',
    'ptnt phát triển nông thôn',
  ]
    .concat([
      'kcn khu công nghiệp',
      'gdnn giáo dục nghề nghiệp',
      'gdtx giáo dục thường xuyên',
      'csxh chính sách xã hội',
    ])
    .concat(['nhtm ngân hàng thương mại', 'thads thi hành án dân sự', 'chqs chỉ huy quân sự'])
    .map(everywhere),
  // In companies alone: "XD" and "TM" are letters of a name elsewhere.
  ...['tm thương mại', 'dv dịch vụ', 'tmdv thương mại dịch vụ', 'xd xây dựng', 'sx sản xuất', 'xnk xuất nhập khẩu'].map(
    (row): readonly [RegExp, string] => {
      const [, short, long] = /^(\S+) (.+)$/u.exec(row)!;
      return [new RegExp(`(?<=^công ty .*(?<!\\p{L}))${short}(?!\\p{L})`, 'gu'), long];
    },
  ),
];

function everywhere(row: string): readonly [RegExp, string] {
  const [, short, long] = /^(\S+) (.+)$/u.exec(row)!;
  return [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), long];
}

/** "cty cp may sông lam" → "công ty cổ phần may sông lam"; of a name in small letters. "CP" by itself may be the Government. */
export const longWords = (name: string): string =>
  SHORTENED.test(name) ? SHORT.reduce((text, [pattern, inFull]) => text.replace(pattern, inFull), name) : name;
// Most names have none of them, and each pattern would look through all of them.
const SHORTENED =
  /(?<!\p{L})(?:c\.?|cty|cp|mtv|bv|yhct|đk|cđ|đh|mn|bvđk|ttyt|ctcp|agribank|bqlda|bql|qlda|đtxd|ptnt|kcn|gdnn|gdtx|csxh|nhtm|thads|chqs|tm|dv|tmdv|xd|sx|xnk)(?!\p{L})/u;
