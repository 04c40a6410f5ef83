import { type Phrase, phrases } from './phrase.js';

/**
 * The furniture of papers. Sources: decree 30/2020/NĐ-CP annexes I and III, circular 01/2011/TT-BNV, guidance
 * 36-HD/VPTW of the Party, usage of portals and newspapers. Kinds of papers are named as in `DOCUMENT_KINDS`,
 * "paper" for those that have no kind of their own. A form is as short as its line may be: the subject stands under it,
 * and a phrase that ran on ("báo cáo kết quả") would hide where the line ends.
 */
export const FORMS: readonly Phrase[] = phrases('form', {
  motto: [
    'cộng hòa xã hội chủ nghĩa việt nam',
    'cộng hòa xã hội chủ nghĩa việt nam độc lập - tự do - hạnh phúc',
    'chxhcn việt nam',
    'đảng cộng sản việt nam',
    'độc lập - tự do - hạnh phúc',
    'độc lập tự do hạnh phúc',
  ],
  decision: ['quyết định', 'qđ'],
  submission: ['tờ trình'],
  report: ['báo cáo', 'bản báo cáo'],
  minutes: ['biên bản', 'trích biên bản'],
  notice: ['thông báo'],
  list: ['danh sách', 'bảng tổng hợp', 'biểu tổng hợp'],
  paper: [
    'hướng dẫn',
    'kế hoạch',
    'nghị quyết',
    'chỉ thị',
    'kết luận',
    'chương trình',
    'phương án',
    'quy chế',
    'quy định',
    'công văn',
    'công điện',
    'giấy mời',
    'giao ước thi đua',
    'bản giao ước thi đua',
    'ký kết giao ước thi đua',
    'bản ký kết giao ước thi đua',
    'bản đăng ký thi đua',
    'đăng ký thi đua',
  ],
  annex: ['phụ lục', 'biểu số', 'mẫu số'],
  addressee: ['kính gửi', 'kính trình'],
  recipients: ['nơi nhận', 'nơi gửi'],
  basis: ['căn cứ', 'xét đề nghị', 'xét tờ trình', 'xét thành tích', 'theo đề nghị', 'xét báo cáo', 'chiếu theo'],
  subject: ['v/v', 'về việc', 'vv'],
  attached: ['kèm theo', 'ban hành kèm theo', 'gửi kèm', 'kèm'],
  'on-behalf': [
    'tm.',
    't/m',
    'kt.',
    'k/t',
    'tl.',
    't/l',
    'tuq.',
    't/uq',
    'tu/q',
    'thay mặt',
    'thừa lệnh',
    'ký thay',
    'thủ trưởng đơn vị',
    'thủ trưởng cơ quan',
    'đại diện',
    'xác nhận của',
  ],
  acting: ['q.', 'quyền'],
  teaser: [
    'tin liên quan',
    'bài liên quan',
    'tin bài liên quan',
    'xem thêm',
    'đọc thêm',
    'các tin khác',
    'các bài khác',
    'tin khác',
    'tin cùng chuyên mục',
    'cùng chuyên mục',
    'đọc nhiều',
    'tin đọc nhiều',
    'ý kiến bạn đọc',
    'có thể bạn quan tâm',
    'tin mới hơn',
    'tin cũ hơn',
  ],
  session: ['hôm nay', 'vào lúc', 'vào hồi', 'thời gian'],
  reporter: ['phóng viên', 'nhóm phóng viên', 'nhóm pv', 'pv', 'p.v', 'ctv', 'cộng tác viên'],
  signed: ['đã ký', 'ký tên', 'ký', 'đóng dấu', 'ghi rõ họ tên', 'người ký'],
  chair: [
    'chủ trì',
    'chủ tọa',
    'người chủ trì',
    'chủ trì hội nghị',
    'chủ trì cuộc họp',
    'chủ tọa hội nghị',
    'đoàn chủ tịch',
  ],
  clerk: [
    'thư ký',
    'người ghi biên bản',
    'thư ký hội nghị',
    'thư ký cuộc họp',
    'người lập biểu',
    'người lập',
    'người ghi',
  ],
});

/** What a page says of itself beside the date: the rest of such a line is no prose. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  'thứ hai ba tư năm sáu bảy chủ nhật ngày tháng cập nhật lần cuối lúc đăng tải xuất bản thời gian số lượt xem đọc truy cập gmt am pm sa ch giờ phút h cỡ chữ a in trang bài gửi email chia sẻ facebook zalo bản phản hồi tin tức'.split(
    ' ',
  ),
);

/** Before the author: "Tin, ảnh: Hải An", "Tác giả: Thùy Trang". */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'tin bài ảnh và viết video clip đồ họa tác giả thực hiện người biên tập nội dung & đưa'.split(' '),
);

/** Before the publisher: "Nguồn: Sở KH&CN", "Theo Báo Lao Động". */
export const SOURCE_WORDS: ReadonlySet<string> = new Set('nguồn theo tin trích từ dẫn'.split(' '));

/** Heads of the names of those who publish. */
export const PRESS_HEADS: ReadonlySet<string> = new Set('báo đài cổng tạp trang ttxvn bản ban'.split(' '));
