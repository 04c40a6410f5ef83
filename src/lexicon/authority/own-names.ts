import { KNOWN, type OwnNameRow } from './rows.js';

const own = (unit: string, place: string, name: string): OwnNameRow => ({ unit, place, name, source: KNOWN });

/** Units of one province that have a name of their own; schools and papers mostly. */
export const OWN_NAMES: readonly OwnNameRow[] = [
  { ...own('truong-chinh-tri', 'bac-ninh', 'Trường Chính trị Nguyễn Văn Cừ'), source: 'Báo Bắc Ninh, 3-12-2019' },
  own('truong-chinh-tri', 'lang-son', 'Trường Chính trị Hoàng Văn Thụ'),
  own('truong-chinh-tri', 'nam-dinh', 'Trường Chính trị Trường Chinh'),
  own('truong-chinh-tri', 'ha-tinh', 'Trường Chính trị Trần Phú'),
  own('truong-chinh-tri', 'an-giang', 'Trường Chính trị Tôn Đức Thắng'),
  own('truong-chinh-tri', 'vinh-long', 'Trường Chính trị Phạm Hùng'),
  own('truong-chinh-tri', 'quang-tri', 'Trường Chính trị Lê Duẩn'),
  own('truong-chinh-tri', 'thua-thien-hue', 'Trường Chính trị Nguyễn Chí Thanh'),
  own('truong-chinh-tri', 'cao-bang', 'Trường Chính trị Hoàng Đình Giong'),
  own('truong-chinh-tri', 'hung-yen', 'Trường Chính trị Nguyễn Văn Linh'),
  own('truong-chinh-tri', 'hai-phong', 'Trường Chính trị Tô Hiệu'),
  own('truong-chinh-tri', 'quang-ninh', 'Trường Đào tạo cán bộ Nguyễn Văn Cừ'),
  own('truong-chinh-tri', 'ha-noi', 'Trường Đào tạo cán bộ Lê Hồng Phong'),
  own('bao', 'ben-tre', 'Báo Đồng Khởi'),
  own('bao', 'tien-giang', 'Báo Ấp Bắc'),
  own('bao', 'ha-noi', 'Báo Hànộimới'),
  own('bao', 'ha-noi', 'Báo Hà Nội mới'),
  own('bao', 'ho-chi-minh', 'Báo Sài Gòn Giải Phóng'),
];
