/** Sectors of the state, as departments of a province, divisions of a district and of a commune are named. */
export const SECTORS: readonly string[] = [
  'nông, lâm nghiệp và thủy sản',
  'nông lâm nghiệp và thủy sản',
  // Divisions of communes and wards since 2025 (decree 150/2025).
  'kinh tế, hạ tầng và đô thị',
  'kinh tế',
  'văn hóa - xã hội',
  'nội vụ',
  'ngoại vụ',
  'tư pháp',
  'tài chính',
  'kế hoạch và đầu tư',
  'kế hoạch & đầu tư',
  'kế hoạch - đầu tư',
  'công thương',
  'công nghiệp',
  'thương mại',
  'thương mại và du lịch',
  'thương mại - du lịch',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp & phát triển nông thôn',
  'nông nghiệp và ptnt',
  'nông nghiệp & ptnt',
  'nông nghiệp',
  'nông nghiệp và môi trường',
  'tài nguyên và môi trường',
  'tài nguyên & môi trường',
  'tài nguyên - môi trường',
  'xây dựng',
  'giao thông vận tải',
  'giao thông - vận tải',
  'gtvt',
  'khoa học và công nghệ',
  'khoa học & công nghệ',
  'khoa học - công nghệ',
  'thông tin và truyền thông',
  'thông tin & truyền thông',
  'lao động - thương binh và xã hội',
  'lao động, thương binh và xã hội',
  'lao động - thương binh & xã hội',
  'văn hóa - thể thao và du lịch',
  'văn hóa, thể thao và du lịch',
  'văn hóa - thể thao & du lịch',
  'văn hóa và thể thao',
  'văn hóa - thể thao',
  'văn hóa và thông tin',
  'văn hóa - thông tin',
  'văn hóa, thông tin',
  'văn hóa thông tin',
  'văn hóa',
  'du lịch',
  'thể dục thể thao',
  'giáo dục và đào tạo',
  'giáo dục - lao động xã hội',
  'lao động xã hội',
  'giáo dục & đào tạo',
  'giáo dục - đào tạo',
  'giáo dục',
  ...['tiểu học', 'mầm non', 'trung học', 'phổ thông', 'thường xuyên', 'nghề nghiệp', 'thể chất', 'chính trị'].map(
    (level) => `giáo dục ${level}`,
  ),
  'giáo dục quốc phòng',
  'giáo dục quốc phòng và an ninh',
  'giáo dục đặc biệt',
  'tổ chức - lao động',
  'y tế',
  'dân tộc và tôn giáo',
  'dân tộc',
  'tôn giáo',
  'quy hoạch - kiến trúc',
  'bưu chính, viễn thông',
  'bưu chính viễn thông',
];

/** Sectors whose parts the press also joins by nothing: "Sở Nông nghiệp Phát triển Nông thôn". */
export const RUN_TOGETHER: readonly string[] = [
  'nông nghiệp phát triển nông thôn',
  'nông nghiệp ptnt',
  'nông nghiệp môi trường',
  'tài nguyên môi trường',
  'lao động thương binh và xã hội',
  'lao động thương binh & xã hội',
  'lao động thương binh xã hội',
  'lao động - thương binh - xã hội',
  'khoa học công nghệ',
  'thông tin truyền thông',
  'giáo dục đào tạo',
  'kế hoạch đầu tư',
  'văn hóa thể thao và du lịch',
  'văn hóa thể thao & du lịch',
  'văn hóa thể thao du lịch',
  'văn hóa, thể thao & du lịch',
  'văn hóa, thể thao, du lịch',
  'văn hóa thể thao',
  'dân tộc tôn giáo',
  'tuyên giáo dân vận',
];

/** Sectors of which only the end stands in letters: "Sở Khoa học & CN", "Sở Lao động TB&XH". */
export const ENDS_IN_LETTERS: readonly string[] = [
  ...['khoa học|cn', 'giáo dục|đt', 'kế hoạch|đt', 'tài nguyên|mt', 'nông nghiệp|mt', 'thông tin|tt'].flatMap((parts) =>
    joined(parts.split('|'), ['-', ' - ', '&', ' & ', ' và ']),
  ),
  ...['lao động|tb|xh', 'văn hóa|tt|dl'].flatMap((parts) => {
    const [first, second, third] = parts.split('|');
    return [' ', ', ', ' - ', '-'].flatMap((mark) =>
      joined([`${first}${mark}${second}`, third], ['', '&', ' & ', ' và ']),
    );
  }),
];

/** Sectors in letters, as papers of districts and schools write them; blanks around the marks make no difference. */
export const LETTERS: readonly string[] = [
  ...[
    'nn ptnt',
    'nn mt',
    'tn mt',
    'kh đt',
    'kh cn',
    'gd đt',
    'tt tt',
    'tc kh',
    'kt ht',
    'vh tt',
    'vh xh',
    'dt tg',
  ].flatMap((parts) => joined(parts.split(' '), ['', '-', '&', ' và '])),
  ...['vh tt dl', 'vh tt tt', 'lđ tb xh'].flatMap((parts) => {
    const [first, second, third] = parts.split(' ');
    return ['', '-', ','].flatMap((mark) => joined([`${first}${mark}${second}`, third], ['', '-', '&', ' và ']));
  }),
];

function joined(parts: readonly string[], marks: readonly string[]): string[] {
  return marks.map((mark) => parts.join(mark));
}
