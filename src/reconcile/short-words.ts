/** A word that units know, which papers shorten where only one thing can be meant: behind or before the word that says so. */
interface Short {
  /** What is written for it, as a pattern: no name without it is looked through. */
  readonly written: string;
  readonly pattern: RegExp;
  readonly inFull: string;
}

const short = (written: string, pattern: RegExp, inFull: string): Short => ({ written, pattern, inFull });

const SHORT: readonly Short[] = [
  short('c|cty', /^c(?:\.\s?)?ty /u, 'công ty '),
  short('cp', /^(công ty )cp /u, '$1cổ phần '),
  short('mtv', /((?:tnhh|trách nhiệm hữu hạn) )mtv /u, '$1một thành viên '),
  short('bv', /^bv /u, 'bệnh viện '),
  short('yhct', /^(bệnh viện )yhct(?= |$)/u, '$1y học cổ truyền'),
  short('đk', /^(bệnh viện )đk(?= |$)/u, '$1đa khoa'),
  short('cđ', /^(trường )cđ /u, '$1cao đẳng '),
  short('đh', /^(trường )đh /u, '$1đại học '),
  short('mn', /^(trường )mn /u, '$1mầm non '),
  short('bvđk', /^bvđk(?= |$)/u, 'bệnh viện đa khoa'),
  short('ttyt', /^ttyt(?= |$)/u, 'trung tâm y tế'),
  short('ctcp', /^ctcp /u, 'công ty cổ phần '),
  short('agribank', /^agribank(?= |$)/u, 'ngân hàng nông nghiệp và phát triển nông thôn'),
  ...[
    'bqlda ban quản lý dự án',
    'bql ban quản lý',
    'qlda quản lý dự án',
    'đtxd đầu tư xây dựng',
    'ptnt phát triển nông thôn',
    'kcn khu công nghiệp',
    'gdnn giáo dục nghề nghiệp',
    'gdtx giáo dục thường xuyên',
    'csxh chính sách xã hội',
    'nhtm ngân hàng thương mại',
    'thads thi hành án dân sự',
    'chqs chỉ huy quân sự',
  ].map((row) => everywhere(row, '')),
  // In companies alone: "XD" and "TM" are letters of a name elsewhere.
  ...['tm thương mại', 'dv dịch vụ', 'tmdv thương mại dịch vụ', 'xd xây dựng', 'sx sản xuất', 'xnk xuất nhập khẩu'].map(
    (row) => everywhere(row, '^công ty .*'),
  ),
];

/** "bql ban quản lý": wherever it stands as a word, behind what is asked for. */
function everywhere(row: string, behind: string): Short {
  const [, written, inFull] = /^(\S+) (.+)$/u.exec(row)!;
  return short(written, new RegExp(`(?<=${behind}(?<!\\p{L}))${written}(?!\\p{L})`, 'gu'), inFull);
}

// Most names have none of them, and each pattern would look through all of them.
const WRITTEN = new RegExp(`(?<!\\p{L})(?:${SHORT.map(({ written }) => written).join('|')})(?!\\p{L})`, 'u');

/** "cty cp may sông lam" → "công ty cổ phần may sông lam"; of a name in small letters. "CP" by itself may be the Government. */
export const longWords = (name: string): string =>
  WRITTEN.test(name) ? SHORT.reduce((text, { pattern, inFull }) => text.replace(pattern, inFull), name) : name;
