const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const names = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/**
 * The press and how its pages name it. Sources: usage of newspapers, portals of provinces, districts and communes,
 * bulletins of agencies.
 */

/** What opens the name of a medium. One word alone ("báo", "kênh") opens much else, so its name is short. */
export const MEDIA: ReadonlySet<string> = names(
  'báo, báo và, báo điện, tạp chí, bản tin, trang tin, trang thông, trang tttđt, trang ttđt, cổng tt, cổng ttđt, cổng tttđt, cổng thông, ' +
    'cổng điện, đài truyền, đài phát, đài tiếng, đài pt, đài ptth, đài tt, đài th, thông tấn, thông tin, đặc san, nội san, ' +
    'tập san, chuyên san, chuyên trang, website, trang web, kênh truyền, truyền hình',
);

/** What closes it: "Lâm Nghiệp Xanh điện tử", "HQ Online". */
export const MEDIA_ENDS: ReadonlySet<string> = names('điện tử, online, news, tv, plus');

/** Newspapers, agencies and channels that are named without a word for what they are: "Theo Tuổi Trẻ", "(TTXVN)". */
export const PRESS_NAMES: ReadonlySet<string> = names(
  'nhân dân, lao động, người lao động, tuổi trẻ, thanh niên, tiền phong, sài gòn giải phóng, sggp, quân đội nhân dân, ' +
    'công lý, bảo vệ pháp luật, qđnd, công an nhân dân, cand, pháp luật việt nam, phụ nữ việt nam, đại đoàn kết, hà nội mới, hànộimới, dân trí, dân việt, ' +
    'vietnamplus, vietnam+, vnexpress, vietnamnet, ttxvn, vov, vtv, vtc, vnews, chinhphu, infonet, nông nghiệp việt nam, ' +
    'công lý, bảo vệ pháp luật, nông thôn ngày nay, ' +
    'giáo dục và thời đại, giáo dục & thời đại, kinh tế & đô thị, kinh tế và đô thị, sức khỏe và đời sống, ' +
    'sức khỏe & đời sống, cựu chiến binh việt nam, thông tấn xã việt nam, đài tiếng nói việt nam, đài truyền hình việt nam',
);

/** Heads of the names of those who publish, before a dash that opens an article: "Báo Phú Thọ - Chiều 5-12". */
export const PRESS_HEADS: ReadonlySet<string> = words('báo đài cổng tạp trang ttxvn bản ban');

/** Under the name of a newspaper: "Cơ quan của Đảng bộ tỉnh - Tiếng nói của chính quyền và nhân dân". */
export const PRESS_MOTTOS: ReadonlySet<string> = names(
  'cơ quan của, cơ quan ngôn, cơ quan thông, tiếng nói của, diễn đàn của, cơ quan chủ',
);

/** The words that sections of a page are named with: a line of these and nothing else says nothing of the text. */
export const SECTION_WORDS: ReadonlySet<string> = words(
  'tin tức sự kiện hoạt động bài viết thời chính trị xã hội kinh tế văn hóa hoá giáo dục đào tạo y khoa học thể thao quốc phòng ' +
    'an ninh xây dựng đảng đoàn thể đời sống pháp luật thi đua khen thưởng trong ngoài tỉnh huyện thành phố nước ngành của và ' +
    'sở ban địa phương cơ sở nội bộ chung mới nhất nổi bật trang chủ home thông chuyên mục điểm gương điển hình người tốt việc ' +
    'tiên tiến các bản đọc nhanh vắn tổng hợp chi tiết phong trào công tác tp',
);

/** After the name of a newspaper, before the day of its issue: "Báo Lam Hải số 3214", "số ra ngày 18.1.2007". */
export const ISSUE_WORDS: ReadonlySet<string> = words('số ngày thứ tháng kỳ tập ra đặc biệt xuân tết quý phát hành');

/** The years of the old calendar: "Quý Mão", "Giáp Thìn". */
export const LUNAR_STEMS: ReadonlySet<string> = words('giáp ất bính đinh mậu kỷ canh tân nhâm quý');
export const LUNAR_BRANCHES: ReadonlySet<string> = words('tý sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi');

/** What a page says of itself beside the date: the rest of such a line is no prose. */
export const STAMP_WORDS: ReadonlySet<string> = words(
  'thứ hai ba tư năm sáu bảy chủ nhật ngày tháng cập nhật lần cuối lúc đăng tải xuất bản thời gian số lượt xem đọc truy cập gmt am pm sa ch giờ phút h cỡ chữ a in trang bài gửi email chia sẻ facebook zalo bản phản hồi tin tức bởi viết phát thanh sóng posted published written on by admin',
);

/** Before the author: "Tin, ảnh: Hải An", "Tác giả: Thùy Trang", "Ghi chép của Lê Minh". */
export const CREDIT_WORDS: ReadonlySet<string> = words(
  'tin bài ảnh và viết video clip đồ họa tác giả thực hiện người biên tập nội dung & đưa của ghi chép bút ký phóng sự tùy tuỳ tản văn hồi tường thuật phỏng vấn lược nhóm tức hình đăng được bởi tổng hợp',
);

/** What an author's pictures are called: "Tin: Q. Lâm - Ảnh: H. Sơn" names who wrote first. */
export const PICTURE_WORDS: ReadonlySet<string> = words('ảnh hình video clip');

/** Before the publisher: "Nguồn: Sở KH&CN", "Theo Báo Lao Động". */
export const SOURCE_WORDS: ReadonlySet<string> = words('nguồn theo tin trích từ dẫn');

/** What an author did with the text of others: "Kim Ngọc tổng hợp", "Thu Hà (t/h)". */
export const AUTHORED: ReadonlySet<string> = names(
  'tổng hợp, thực hiện, biên soạn, sưu tầm, lược ghi, lược thuật, biên tập, ghi chép, ghi, t/h, th, s/t, st, b/t, ctv, pv',
);

/** Labels of the parts of a line under a headline: who wrote the text, whose it is, what the page says else. */
export type PageLabel = 'author' | 'source' | 'page';
export const PAGE_LABELS: Readonly<Record<string, PageLabel>> = {
  'người viết': 'author',
  'người đăng': 'author',
  'người đăng tin': 'author',
  'tác giả': 'author',
  'đăng bởi': 'author',
  'viết bởi': 'author',
  'tác giả bài viết': 'author',
  'người đưa tin': 'author',
  tin: 'author',
  bài: 'author',
  'tin bài': 'author',
  'bài viết': 'author',
  ảnh: 'page',
  nguồn: 'source',
  'nguồn tin': 'source',
  'người niêm yết': 'source',
  'đơn vị niêm yết': 'source',
  'cơ quan niêm yết': 'source',
  'ngày niêm yết': 'page',
  'ngày đăng': 'page',
  'đăng ngày': 'page',
  'đăng lúc': 'page',
  'ngày viết': 'page',
  'ngày tạo': 'page',
  'ngày cập nhật': 'page',
  'cập nhật': 'page',
  'cập nhật lúc': 'page',
  'cập nhật ngày': 'page',
  'chuyên mục': 'page',
  'danh mục': 'page',
  'lượt xem': 'page',
  'số lượt xem': 'page',
  'lượt đọc': 'page',
  'đã xem': 'page',
};
