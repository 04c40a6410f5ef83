const names = (text: string): string[] =>
  text
    .split(/\||\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** For lists that leave the head out ("các Sở: Y tế, Nội vụ"): neither comma nor "và". */
export const PLAIN_NAMES: readonly string[] = names(`
Ngoại thương | An toàn thực phẩm | Truyền thông số | Thủy lợi | Địa chính | Khuyến công | Dược liệu | Kiều bào |
Nội thương | Việc làm | Dân số | Viễn thám
`);

/** Of two to five syllables, of the highlands, of words that are units or titles elsewhere, foreign. */
export const PERSONS: readonly string[] = names(`
Lê Nam | Trần Anh | Y Blăm Niê | H'Rina Êban | Lò A Páo | Giàng Seo Phử | Kpă Thuyên | Thạch Sóc Kha |
Châu Chắt | Điểu K'Ré | Rơ Mah Pring | Kim Soo Ah | Nguyễn Lê Hoàng Bảo Trân | Hà Thị | Sùng A Vư | Mùa A Sơn |
Cầm Bá Xuân | Tráng Thị Xuân | Siu Hương | Bhling Mia | Hồ Thị Kim | Đàm Vĩnh | Ka Thị Sớm | Ma Văn Tỉnh |
Bùi Phương | Quách Công Sở | Nông Thị Hội | Vừ Bá Thông | Lục Văn Xã | Tô Thành Phố | Danh Út | Chamaléa Điêu |
Vàng A Lử | Lê Thị Bé Ba | Giáp Thị | Hoàng Văn Thượng | Y Thông | Trương Công | Alăng Mai | Nguyễn Trưởng |
K’Brơi | Võ Sở | Trần Đoàn | Lầu Minh Pó | Thạch Thị Chanh Đa | K’Mák | Y Vinh Tơr | Rah Lan Bôi | Phạm Hội |
Kso Phước | Triệu Tài
`);

/** Of the kind that is called by its last syllable ("ông Hùng"). */
export const KINH_PERSONS: readonly string[] = names(`
Ngô Xuân Quyết | Phùng Thị Ngoan | Tạ Đình Bảng | Mạc Như Khuê | Đinh Thế Tuyển | Chử Thị Vượng | La Hồng Tấn |
Khuất Duy Mậu | Vi Thị Thắm | Uông Ngọc Châm | Đào Huy Tước | Bạch Thị Nhiễu | Ninh Viết Toại | Từ Kim Lưu
`);

/** Communes and districts. */
export const PLACES: readonly string[] = names(`
Mường Chanh | Ea H'leo | Krông Pắc | Phú Lâm Đông | Tân Hòa Thành | Bình Hòa Phước | Si Ma Cai | Pờ Tó |
Đồng Xuân Hạ | Nghĩa Lộ | Vĩnh Thạnh Trung | Thạnh Phú Tây | Nậm Khắt | Sa Thầy | An Nhơn Tây | Ia Pa |
Lũng Cú | Cần Giuộc | Y Tý | Hướng Hóa | Bản Ngoại | Mỹ Phước Tây | Chư Prông | Cư M'gar | Quảng Đông |
Hòn Đất | Long Điền Đông | Trà Lĩnh | Kông Chro | Ngọc Lặc | Lý Nhân | Tam Đường | Hồ Thầu | Lê Lợi Đông |
Chợ Gạo | Trà Bồng | Mù Cang Chải | Đất Mũi | Ba Chẽ | Thanh Mỹ Lợi | Đắk R’lấp | Bình Trị Đông B | Mèo Vạc |
Đạ Tẻh | Bù Gia Mập | Trần Đề | U Minh Thượng | Nhơn Hội Đông | Mỏ Cày Bắc | Phú Thị Hòa
`);

export const PROVINCES: readonly string[] = names(`
Hà Tuyên | Bắc Thái | Sông Bé | Đắk Lắk | Bà Rịa - Vũng Tàu | Thừa Thiên Huế | Kon Tum | Bạc Liêu | Cao Bằng |
Lai Châu | Ninh Thuận | Hậu Giang | Vĩnh Phúc | Hưng Yên
`);

/** They stand among provinces. */
export const CITIES: readonly string[] = names(`
Hải Phòng | Đà Nẵng | Cần Thơ | Huế
`);
