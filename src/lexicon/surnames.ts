import { BAPTISMAL_NAMES } from './baptismal-names.js';
import type { Phrase } from './phrase.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Family names, and first syllables of names among the minorities. The common sixty cover 97 % of the Kinh (samples in
 * the shared domain notes); the rest are here because archives of the highlands name them daily. `rare` ones are as
 * often plain words or places; `baptismal` ones stand before a family name; `eponym` are persons after whom schools, streets, communes and prizes are named.
 */
export const SURNAMES: readonly Phrase[] = [
  {
    layer: 'surname',
    kind: 'surname',
    forms: words(`
Nguyễn Trần Lê Phạm Võ Huỳnh Phan Bùi Hoàng Vũ Trương Đỗ Đặng Hồ Ngô Dương Đoàn Đinh Trịnh Cao Đào Mai
Lương Lưu Lâm Hà Thái Phùng Tạ Lý Tô Vương Châu Chu Quách Lã Tôn Tống Hứa Tăng Đậu Diệp Đàm Kiều Triệu La
Lại Thạch Lữ Nông Dư Bạch Nghiêm Thân Bành Nhữ Cù Khương Uông Mạc Sầm Tưởng Vi Ôn Tiết Lục Ninh Trình
Lăng Trầm Doãn Phù Lư Kỷ Khổng Chế Khưu Thiều Mông Phí Mẫn Giáp Ngụy Lò Cầm Giàng Thào Lầu Vừ Quàng Tòng
Lường Điểu Siu Kpă Kim Đàng Lỗ Khuất Cấn Bế Hầu Sùng Tẩn Đèo Ksor Rmah Ka Vòng Danh Từ Văn Chung Âu Y H K
Rơ Rcăm Rcom Mùa Cà Bá Hán Đổng Vì Lù Ma Chẩu Nịnh Lèng Tráng Hạng Thẩm Tào Thi Neáng Néang`),
  },
  {
    layer: 'surname',
    kind: 'rare',
    forms: words(`
Đồng Hồng Trang Giang Nhan Cáp Vy Phó Mã Hàn Trà Ông Ung Ánh Hàng Liêu Trinh Lộ Mạch Quản Xa Biện Viên
Xồng Sơn Cháng Vàng Chảo Phàn Bàn Hoàn Ly Ngân Pờ Chang Lìn Lùng Thèn Cư Hờ Và Chá Sình Páo Rah Nay Hiao
Mlô Kbuôr Byă Êban Niê Ktla Kră Bloong Touneh Chamaléa Katơr Pi Pinăng Cil Kon Đạo Thập Tán Dụng Lượng
Lô Chẻo Xín Thền Củng Thò Khoàng Phùn Chau Kpa Alê Puih Krăng Lếs Ức Ngải Tằng Nình Chìu Voòng Sằn Chíu Đường Lừu Sần Thàng Vù Tải Thượng Kha Lang Vang Moong Cụt Xeo Ven Phương
Quan Diêm Kiên Đới Đồ Đức Hình Ngọ Ngọc Nhâm Nhung Tiêu Tề Thiệu Lưỡng Lều Mầu Mễ Nghị Cung Cát Chử Cổ Công Du
Dìu Hạ Hi Hy Khiếu Khúc Lai Lạc Lao Lạng Lãnh Liễu Long Lôi Mang Mùi Ngạc Nhiêu Phú Phúc Phụng Quyền Sái
Bhling Bhnướch Bhríu Bríu Zơrâm Pơloong Alăng Coor Ating Blúp Hôih Luyện Sử Tấn Thương Tú Tụ Tư Tường Vạn Viêm Vĩnh Xuân Yên`),
  },
  // Of the house of Nguyễn: daughters of princes in their fourth generation and further
  { layer: 'surname', kind: 'surname', forms: ['Công Tằng Tôn Nữ', 'Công Huyền Tôn Nữ', 'Huyền Tôn Nữ', 'Tôn Nữ'] },
  { layer: 'surname', kind: 'baptismal', forms: BAPTISMAL_NAMES },
  {
    layer: 'surname',
    kind: 'eponym',
    forms: `
An Dương Vương, Bà Triệu, Bế Văn Đàn, Bùi Thị Xuân, Cao Bá Quát, Cao Thắng,
Châu Văn Liêm, Chu Văn An, Cù Chính Lan, Đặng Thai Mai, Đặng Trần Côn, Đào Duy Từ,
Đào Duy Anh, Điện Biên Phủ, Đinh Bộ Lĩnh, Đinh Tiên Hoàng, Đoàn Thị Điểm, Hai Bà Trưng,
Hải Thượng Lãn Ông, Hàm Nghi, Hàn Thuyên, Hồ Chí Minh, Hồ Tùng Mậu, Hồ Xuân Hương,
Hoàng Diệu, Hoàng Hoa Thám, Hoàng Quốc Việt, Hoàng Văn Thụ, Hoàng Văn Thái, Huỳnh Mẫn Đạt,
Huỳnh Tấn Phát, Huỳnh Thúc Kháng, Huỳnh Văn Nghệ, Kim Đồng, La Văn Cầu, Lê Anh Xuân,
Lê Chân, Lê Đại Hành, Lê Đức Thọ, Lê Duẩn, Lê Hoàn, Lê Hồng Phong,
Lê Hữu Trác, Lê Lai, Lê Lợi, Lê Minh Xuân, Lê Ngọc Hân, Lê Quý Đôn,
Lê Thánh Tông, Lê Thị Hồng Gấm, Lê Thị Riêng, Lê Trọng Tấn, Lê Văn Hưu, Lê Văn Tám,
Lương Định Của, Lương Khánh Thiện, Lương Ngọc Quyến, Lương Thế Vinh, Lương Văn Can, Lương Văn Tụy,
Lý Nam Đế, Lý Thái Tổ, Lý Thường Kiệt, Lý Tự Trọng, Mạc Đĩnh Chi, Mạc Thị Bưởi,
Mai Thúc Loan, Ngô Gia Tự, Ngô Quyền, Ngô Sĩ Liên, Ngô Thì Nhậm, Nguyễn An Ninh,
Nguyễn Bỉnh Khiêm, Nguyễn Chí Thanh, Nguyễn Công Trứ, Nguyễn Cư Trinh, Nguyễn Đình Chiểu, Nguyễn Đình Thi,
Nguyễn Du, Nguyễn Đức Cảnh, Nguyễn Duy Trinh, Nguyễn Gia Thiều, Nguyễn Huệ, Nguyễn Hữu Cảnh,
Nguyễn Hữu Huân, Nguyễn Hữu Thọ, Nguyễn Khuyến, Nguyễn Lương Bằng, Nguyễn Sinh Sắc, Nguyễn Tất Thành,
Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn Thị Định, Nguyễn Thị Minh Khai, Nguyễn Thiện Thuật, Nguyễn Trãi,
Nguyễn Tri Phương, Nguyễn Trung Trực, Nguyễn Trường Tộ, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Thiệt,
Nguyễn Văn Tiếp, Nguyễn Văn Trỗi, Nguyễn Viết Xuân, Phạm Hồng Thái, Phạm Hùng, Phạm Ngọc Thạch,
Phạm Ngũ Lão, Phạm Văn Đồng, Phan Bội Châu, Phan Châu Trinh, Phan Chu Trinh, Phan Đăng Lưu,
Phan Đình Giót, Phan Đình Phùng, Phan Huy Chú, Phan Ngọc Hiển, Phan Văn Trị, Phan Thanh Giản,
Phùng Chí Kiên, Phùng Hưng, Phùng Khắc Khoan, Thoại Ngọc Hầu, Thủ Khoa Huân, Tô Hiến Thành,
Tô Hiệu, Tôn Đức Thắng, Tống Duy Tân, Trần Bình Trọng, Trần Cao Vân, Trần Đại Nghĩa,
Trần Đăng Ninh, Trần Hưng Đạo, Trần Huy Liệu, Trần Khánh Dư, Trần Nguyên Hãn, Trần Nhân Tông,
Trần Nhật Duật, Trần Phú, Trần Quang Diệu, Trần Quang Khải, Trần Quốc Toản, Trần Quốc Tuấn,
Trần Quý Cáp, Trần Văn Ơn, Trần Văn Thời, Triệu Quang Phục, Trịnh Hoài Đức, Trưng Vương,
Trương Định, Trương Hán Siêu, Võ Chí Công, Võ Nguyên Giáp, Võ Thị Sáu, Võ Trường Toản,
Võ Văn Kiệt, Võ Văn Tần, Vũ Trọng Phụng,`
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  },
];

/** Syllables that stand between family name and given name. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  words('văn thị hữu đình quang quốc xuân ngọc thanh minh đức hoàng công viết bá trọng duy khắc như kim bích thúy a'),
);

/** Family names that stand behind another, and as a given name nowhere. */
export const SECOND_SURNAMES: ReadonlySet<string> = new Set(words('nguyễn trần phạm đỗ bùi đặng huỳnh ngô đinh phan'));
