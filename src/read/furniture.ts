import { type Furniture, PORTAL_LINES } from './portal-lines.js';

const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật';
const DATE = '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}|(?:ngày )?\\d{1,2} tháng \\d{1,2},?(?: năm)? \\d{4}';
const CLOCK = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?[ap]m\\b| (?:sa|ch)\\b)?|gmt ?[+-] ?\\d+(?::\\d\\d)?';
const STAMP =
  'cập nhật(?: lần cuối)?(?: lúc)?|ngày (?:đăng|cập nhật|xuất bản)|đăng (?:ngày|lúc)|xuất bản(?: lúc)?|thời gian';
const VIEWS =
  '(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)(?: bài)?:? ?[\\d.,]*|[\\d.,]+ lượt (?:xem|đọc)|(?:đã xem|xem|đọc):? [\\d.,]+';
const TOOLS =
  '(?:xem với |tăng |giảm )?cỡ chữ:?|(?:tăng|giảm) tương phản|từ viết tắt|a[-+]|\\ba{1,3}\\b|in (?:trang(?: này)?|bài(?: viết)?|tin|ra giấy)\\b|trang (?:trước|sau)|bản in|gửi (?:email|mail|bài viết|tin|cho bạn bè)|chia sẻ(?: bài viết)?|' +
  'facebook|zalo|twitter|lưu bài|nghe (?:bài|đọc bài)|google news|theo dõi|phản hồi|đọc bài viết|tải về|quay lại|về đầu trang';
const MARKS = '[\\s|,;:/()\\[\\]•·–—+-]';

/**
 * A line of these and nothing else. Each step is taken as a whole (a lookahead is never entered again), so that
 * "11:11 11:11 …" does not double the ways with every clock.
 */
const only = (...words: string[]): RegExp => new RegExp(`^(?:(?=(${[...words, MARKS].join('|')}))\\1)+$`, 'iu');

const DATE_LINE = only(WEEKDAY, DATE, CLOCK, STAMP, VIEWS, TOOLS);
const HAS_DATE = new RegExp(DATE, 'iu');

/** "Thứ Sáu, 15/12/2017 | 08:12 GMT+7 | Lượt xem: 1.318": a date, and nothing that is not of the page. */
export const isDateLine = (line: string): boolean => line.length < 200 && HAS_DATE.test(line) && DATE_LINE.test(line);

const STAMPS = new RegExp([WEEKDAY, DATE, CLOCK, STAMP, VIEWS, MARKS].join('|'), 'giu');

/** A date line in which the author is named too: "Thùy Dương • 10:15 20/07/2023". */
export const isSignedDateLine = (line: string): boolean =>
  line.length < 100 &&
  HAS_DATE.test(line) &&
  /^(?:\p{Lu}[\p{L}.]* ?){1,5}$/u.test(line.replace(STAMPS, ' ').replace(/\s+/g, ' ').trim());

/** Opens a list of other articles, or the comments: "TIN LIÊN QUAN", "Ý kiến bạn đọc (0)". */
export const TEASER_HEADS: readonly Furniture[] = [
  {
    name: 'other-news',
    pattern:
      /^(?:các |những )?(?:tin|bài)(?: bài| tức| viết)? (?:liên quan|khác|mới(?: nhất| hơn| đăng)?|cũ(?: hơn)?|cùng (?:chuyên mục|chủ đề)|đã đưa|nổi bật|đọc nhiều|trước|sau|kế tiếp)(?: khác)?(?: \(\d+\))?:?$/iu,
    example: 'Các tin khác',
    unlike: 'Các tin khác nhau về Khối thi đua',
  },
  {
    name: 'most-read',
    pattern:
      /^(?:(?:tin |bài )?(?:đọc|xem) nhiều(?: nhất)?|(?:có thể bạn|bạn có thể) quan tâm|có liên quan|cùng chuyên mục|tiêu điểm|tin nóng):?$/iu,
    example: 'ĐỌC NHIỀU NHẤT',
    unlike: 'Đọc nhiều sách',
  },
  {
    name: 'comments',
    pattern:
      /^(?:(?:ý kiến|phản hồi)(?: của)? (?:bạn|độc) (?:đọc|giả)|(?:gửi |viết |các |để lại một )?bình luận(?: của bạn)?)(?: ?\(\d+\))?:?$/iu,
    example: 'Ý kiến bạn đọc (0)',
    unlike: 'Ý kiến bạn đọc được Khối tiếp thu.',
  },
];

/** Stands alone among the text: one pointer to another article, the way back home, tools, counters. */
export const STRAY_LINES: readonly Furniture[] = [
  ...PORTAL_LINES,
  {
    name: 'pointer',
    pattern:
      /^(?:[>»]+ ?)?(?:(?:mời )?(?:xem|đọc) thêm|mời (?:quý vị )?xem|tin liên quan|bài liên quan|đọc nhiều)(?: ?:| ?[>»])/iu,
    example: '>> Xem thêm: Khối thi đua số 5 trao Cờ thi đua',
    unlike: 'Xem thêm phụ lục kèm theo Quyết định.',
  },
  {
    name: 'arrow',
    pattern: /^(?:>>|»)\s*\S/u,
    example: '» Rạch Giá: Tặng Giấy khen cho 20 cá nhân (09/01/2019)',
    unlike: '> 90% đơn vị đăng ký.',
  },
  {
    name: 'menu',
    pattern:
      /^(?:trang chủ|home)(?:[\s|·•]+(?:giới thiệu|tin tức(?: ?[-–] ?sự kiện)?|văn bản|thủ tục hành chính|hỏi đáp|liên hệ|tuyển sinh|đào tạo|thư viện(?: ảnh)?|lịch \p{L}+|bảng giá|thông báo|đăng nhập|tìm kiếm|sơ đồ|video|dịch vụ(?: công)?|sản phẩm)){2,}$/iu,
    example: 'Trang chủ   Giới thiệu   Tin tức   Liên hệ',
    unlike: 'Trang chủ giới thiệu ba tập thể tiêu biểu',
  },
  {
    name: 'neighbour',
    pattern: /^←\s*\S|(?<=\S\s*)→$/u,
    example: '← Đại hội Hội Làm vườn tỉnh',
    unlike: 'Sở Y tế → Sở Nội vụ là hai đơn vị',
  },
  {
    name: 'google-news',
    pattern: /^(?:theo dõi (?:\S{2,30} )?|\S{2,30} )trên google news$/iu,
    example: 'BAOLAMHAI trên Google News',
    unlike: 'Có tin trên Google News',
  },
  {
    name: 'skip-link',
    pattern:
      /^(?:skip (?:ribbon commands|to (?:main )?content)|turn (?:on|off) animations|bỏ qua nội dung chính|truy cập nội dung luôn)$/iu,
    example: 'Skip Ribbon Commands',
    unlike: 'Skip Ribbon: bỏ qua một dải lệnh',
  },
  {
    name: 'portal-error',
    pattern: /^cannot retrieve the url specified in the content link property\b/iu,
    example:
      'Cannot retrieve the URL specified in the Content Link property. For more assistance, contact your site administrator.',
    unlike: 'Cannot retrieve: tên một đề tài',
  },
  {
    name: 'breadcrumb',
    pattern: /^(?:(?:về )?trang chủ|home)\s*[›»>/|]/iu,
    example: 'Trang chủ › Tin tức › Hoạt động Sở, ngành',
    unlike: 'Trang chủ của Cổng thông tin tỉnh được trao giải.',
  },
  {
    name: 'icon',
    pattern: /^(?:(?:\p{So}|\uFFFD)\uFE0F? ?){1,4}$/u,
    example: '⭐',
    unlike: '☑ Sở Y tế',
  },
  {
    name: 'rule',
    pattern: /^[-–—_=*.~\s]{3,}$/u,
    example: '-----',
    unlike: '- Như Điều 4;',
  },
  {
    name: 'copyright',
    pattern: /^(?:©|\(c\) |bản quyền (?:thuộc|©)|copyright\b|ghi rõ nguồn|giấy phép (?:số|thiết lập|xuất bản))/iu,
    example: '© Cổng thông tin điện tử tỉnh',
    unlike: 'Bản quyền sáng chế được bảo hộ.',
  },
  {
    name: 'imprint',
    pattern:
      /^(?:(?:người )?chịu trách nhiệm(?: chính| nội dung| xuất bản)?|(?:trưởng ban|tổng) biên tập|cơ quan chủ quản|đơn vị quản lý|địa chỉ(?: trụ sở)?(?: chính)?|trụ sở(?: chính)?|điện thoại|đt|tel|hotline|email|fax)\s*:/iu,
    example: 'Chịu trách nhiệm chính: Ông A, Trưởng Ban Biên tập',
    unlike: 'Địa chỉ đỏ của Khối thi đua: di tích Cây Đa.',
  },
  {
    name: 'hotline',
    pattern: /^(?:(?:đường dây nóng|tổng đài|hỗ trợ)\b[^.]{0,30}\d[\d ().-]{5,}$|powered by\b|\[email.protected\])/iu,
    example: 'Đường dây nóng hỗ trợ 1900 00 00 81',
    unlike: 'Đường dây nóng của Khối tiếp nhận 12 phản ánh.',
  },
  {
    name: 'greeting',
    pattern:
      /^(?:nhiệt liệt chào mừng|chúc mừng năm mới|mừng đảng,? mừng xuân|chào mừng (?:quý vị|bạn|các bạn) (?:đã )?đến)(?![\p{L}\d])/iu,
    example: 'Nhiệt liệt chào mừng 67 năm Ngày Chiến thắng Điện Biên Phủ!',
    unlike: 'Chúc mừng Khối thi đua số 3 nhận Cờ thi đua',
  },
  {
    name: 'keywords',
    pattern: /^(?:(?:từ khóa|từ khoá|tags?|chuyên mục)\s*:|tags$|• ?từ kh(?:óa|oá)$)/iu,
    example: 'Từ khóa: thi đua, khen thưởng',
    unlike: 'Từ khóa của năm là đổi mới.',
  },
  {
    name: 'visitors',
    pattern:
      /^(?:(?:tổng )?(?:số )?(?:lượt|người) truy cập|đang (?:online|truy cập|trực tuyến)|hôm (?:nay|qua)|tổng (?:cộng|số)(?: truy cập)?):? ?[\d.,]+$/iu,
    example: 'Số lượt truy cập: 1.234.567',
    unlike: 'Hôm nay 27-12, Khối họp.',
  },
  {
    name: 'visits-by-time',
    pattern:
      /^(?:hôm (?:nay|qua)|tuần (?:này|trước)|tháng (?:này|trước|\d{1,2})|năm (?:nay|trước|(?:19|20)\d\d)|tất cả|đang (?:online|xem)) : [\d.,]+$/iu,
    example: 'Năm 2021 : 2.036',
    unlike: 'Năm 2021 : 2.036 tập thể',
  },
  {
    name: 'site-part',
    pattern: /^(?:liên kết (?:website|web|nhanh)|thống kê truy cập|thăm dò ý kiến)$/iu,
    example: 'Liên kết website',
    unlike: 'Liên kết website của Khối thi đua',
  },
  {
    name: 'rating',
    pattern:
      /^(?:tổng số điểm của bài viết là: ?\d|xếp hạng: ?\d[\d.,]* ?- ?\d+ phiếu bầu|click để đánh giá bài viết$|đánh giá bài viết:?$)/iu,
    example: 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    unlike: 'Tổng số điểm của Sở Y tế là: 98,5',
  },
  {
    name: 'tools',
    pattern: only(CLOCK, VIEWS, TOOLS, '\\d+'),
    example: 'In trang | Gửi email',
    unlike: 'In trang bìa báo cáo',
  },
];

export const isTeaserHead = (line: string): boolean =>
  line.length < 60 && TEASER_HEADS.some((f) => f.pattern.test(line));
export const isCommentHead = (line: string): boolean =>
  line.length < 60 && TEASER_HEADS.some((f) => f.name === 'comments' && f.pattern.test(line));
export const isStrayLine = (line: string): boolean =>
  line.length < 300 && STRAY_LINES.some((f) => f.pattern.test(line));

/** A headline of another article: one line, marked or short, without the full stop of a sentence. */
export const isTeaser = (line: string): boolean =>
  line.length < 220 &&
  (/^[»>•▪*-]/.test(line) || /\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?[^)]*\)$/.test(line) || !/[.;:!]$/.test(line));
