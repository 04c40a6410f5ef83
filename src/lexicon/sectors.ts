/** Offices, unions and companies that are run from above, each kind with words of its own in small letters. */
const SECTORS: readonly (readonly [string, RegExp])[] = [
  ['customs', /hải quan/u],
  ['tax', /(?<!\p{L})thuế/u],
  ['treasury', /kho bạc/u],
  ['insurance', /bảo hiểm xã hội|bhxh/u],
  ['police', /công an|cảnh sát/u],
  ['army', /biên phòng|quân sự|chqs/u],
  ['court', /tòa án|toà án|tand/u],
  ['procuracy', /kiểm sát|vks/u],
  ['judgments', /thi hành án|thads/u],
  ['union', /công đoàn|liên đoàn lao động|lđlđ/u],
  ['youth', /(?:tỉnh|huyện|thành|xã|quận|thị|phường) ?đoàn|đoàn thanh niên|đoàn tncs/u],
  ['farmers', /hội nông dân|(?<!\p{L})hnd(?!\p{L})/u],
  ['women', /liên hiệp phụ nữ|lhpn|hội phụ nữ/u],
  ['veterans', /cựu chiến binh|ccb/u],
  ['red-cross', /chữ thập đỏ|ctđ/u],
  ['elders', /người cao tuổi/u],
  ['learning', /khuyến học/u],
  ['lawyers', /luật sư|luật gia/u],
  ['cooperatives', /liên minh h/u],
  ['forest', /kiểm lâm/u],
  ['statistics', /thống kê/u],
  ['museum', /bảo tàng|thư viện/u],
  ['post', /bưu điện|vnpt|bưu chính/u],
  ['grid', /truyền tải điện|thủy điện/u],
  ['agribank', /agribank/u],
  ['policy-bank', /nhcsxh|ngân hàng chính sách/u],
  ['company', /(?:thuộc|-|–) (?:tổng công ty|tập đoàn|công ty)|tổng cục/u],
  [
    'ministry',
    /thuộc (?:bộ|sở) |các sở (?:\p{L}+ ){1,6}(?:phía|miền|nam bộ|bắc bộ|các tỉnh|vùng|khu vực|duyên hải|đồng bằng)/u,
  ],
  [
    'school',
    /thpt|trung học phổ thông|các trường(?! (?:đại học|cao đẳng|chuyên nghiệp|trung cấp|đh|cđ))|trường học|tiểu học|thcs|trung học cơ sở|mầm non|mẫu giáo|gd&đt|gdđt|ngành giáo dục/u,
  ],
  ['health', /bệnh viện|(?:trung tâm|trạm|ngành) y tế/u],
];

/** Of which sectors the words speak, in small letters: "hội nông dân huyện bến đá" of the farmers' union. */
export const sectorsIn = (words: string): ReadonlySet<string> =>
  new Set(SECTORS.flatMap(([sector, said]) => (said.test(words) ? [sector] : [])));
