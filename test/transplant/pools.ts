/** Names for units of each head, invented or real, written down without a look at what the lexicon holds. */
export const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  Sở: [
    'Năng lượng và Khoáng sản',
    'Quy hoạch - Kiến trúc',
    'An toàn thực phẩm',
    'Kinh tế biển, hải đảo và nghề cá',
    'Ngoại thương',
    'Dân tộc, tôn giáo và tín ngưỡng',
    'Truyền thông số',
    'Phát triển nông thôn',
    'Gia đình và Trẻ em',
  ],
  Ban: [
    'Phòng, chống lụt bão và cứu hộ',
    'Đổi mới doanh nghiệp',
    'Bảo vệ, chăm sóc sức khỏe cán bộ',
    'Biên soạn lịch sử',
    'Kinh tế - Ngân sách',
    'Văn hóa - Xã hội',
    'Biên giới và Hải đảo',
  ],
  'Ban Quản lý': [
    'các khu kinh tế ven biển',
    'dự án đường sắt đô thị',
    'Khu du lịch hồ Nậm Rốm',
    'Di tích và Danh thắng',
  ],
  Cục: [
    'Viễn thông',
    'Dự trữ Nhà nước khu vực Hoàng Liên',
    'Chăn nuôi và Thú y',
    'Phòng, chống tệ nạn xã hội',
    'Công tác phía Nam',
    'Điện ảnh',
    'Kỹ thuật an toàn và môi trường công nghiệp',
  ],
  'Chi cục': [
    'Biển, hải đảo',
    'Văn thư - Lưu trữ',
    'Phát triển nông thôn',
    'quản lý đất đai',
    'Tiêu chuẩn Đo lường Chất lượng',
    'Giám định xây dựng',
    'Thú y vùng III',
  ],
  Vụ: [
    'Địa phương II',
    'Tổ chức phi chính phủ',
    'Truyền thống và Lịch sử',
    'Kinh tế đối ngoại',
    'Thị trường châu Á - châu Phi',
  ],
  Phòng: [
    'Kế hoạch - Tài vụ',
    'Tham mưu tổng hợp',
    'Hành chính, quản trị và đời sống',
    'Quản lý đô thị',
    'Công tác chính trị và sinh viên',
    'Nghiệp vụ 2',
    'Kỹ thuật và An toàn lao động',
    'Giám định tài chính',
    'Khảo thí',
  ],
  'Trung tâm': [
    'Dịch vụ việc làm',
    'Nước sạch và Vệ sinh môi trường nông thôn',
    'Hỗ trợ khởi nghiệp, đổi mới sáng tạo',
    'Kiểm định kỹ thuật an toàn khu vực 2',
    'Phát triển quỹ đất',
    'Điều dưỡng người có công',
    'Giống thủy sản',
    'Pháp y',
  ],
  Đội: [
    'Cảnh sát điều tra tội phạm về kinh tế',
    'Quản lý trật tự xây dựng',
    'Thuế liên xã số 3',
    'Tham mưu - Hậu cần',
    'Trinh sát kỹ thuật',
  ],
  Khoa: [
    'Hồi sức tích cực - Chống độc',
    'Ngoại ngữ',
    'Nội - Nhi - Lây',
    'Chẩn đoán hình ảnh và Thăm dò chức năng',
    'Lọc máu',
  ],
  Hội: [
    'Sinh vật cảnh',
    'Bảo trợ người khuyết tật và trẻ mồ côi',
    'Kế hoạch hóa gia đình',
    'Cựu giáo chức',
    'Di sản văn hóa',
    'Hữu nghị Việt Nam - Cuba',
    'Nghề cá',
    'Y tế công cộng',
    'khoa học lịch sử',
  ],
  'Hiệp hội': ['Du lịch', 'Vận tải ô tô', 'Doanh nghiệp nhỏ và vừa', 'Chế biến gỗ và lâm sản', 'Nữ doanh nhân'],
  Viện: [
    'Quy hoạch thủy lợi',
    'Sốt rét - Ký sinh trùng - Côn trùng',
    'Khoa học và Công nghệ mỏ',
    'Cây ăn quả',
    'Dinh dưỡng',
  ],
  'Trường THPT': SCHOOLS(['Lê Khiết', 'Phan Đình Phùng 3', 'Dân lập Ái Nghĩa']),
  'Trường THCS': SCHOOLS(['Bùi Thị Xuân', 'Phạm Hồng Thái 2', 'Ngô Mây']),
  'Trường Tiểu học': SCHOOLS(['số 2 Lộc Hà', 'Lê Văn Tám', 'Lương Đình Của']),
  'Trường Mầm non': ['Hoa Ban', 'Sao Mai 2', '19-5', 'Họa Mi', 'Vành Khuyên', 'Tuổi Thơ', 'Bé Ngoan', 'Ia Dreh'],
  THPT: SCHOOLS(['Lê Khiết', 'số 1 Đức Hòa']),
  THCS: SCHOOLS(['Bùi Thị Xuân', 'Ngô Mây']),
  'Trường Cao đẳng': [
    'Cơ điện Phú Lộc',
    'Y tế và Thiết bị Trường Sa',
    'Lý Tự Trọng',
    'Du lịch - Thương mại',
    'Kỹ nghệ II',
    'Việt Mỹ',
  ],
  'Trường Trung cấp': [
    'Văn hóa Nghệ thuật',
    'Cảnh sát nhân dân VI',
    'Mai Lĩnh',
    'Kinh tế - Kỹ thuật Đông Triều',
    'nghề Dân tộc nội trú',
  ],
  'Trường Đại học': [
    'Sông Hồng',
    'Kỹ thuật - Hậu cần',
    'Tài chính - Marketing',
    'Nông Lâm Thượng Lào',
    'Quốc tế Horizon',
    'Văn Lang',
  ],
  'Bệnh viện': [
    'Quốc tế Thái Hòa',
    'Phổi Nậm Cắn',
    'Mắt Sài Thành',
    'Lão khoa',
    '30-4',
    'Ung bướu Đông Lĩnh',
    'Sản - Nhi',
    'Nhân Ái',
  ],
  'Bệnh viện Đa khoa': [
    'khu vực Ea Kar',
    'Bắc Lý',
    'Xuyên Á',
    'Hồng Ngọc - Phúc Trường Minh',
    'Nậm Nhùn',
    'Minh Thiện',
  ],
  'Công ty': COMPANIES(['Điện lực Nà Mường', 'Xổ số kiến thiết', 'Bảo Minh Thăng Long', 'Lương thực Sông Hậu']),
  'Công ty TNHH': COMPANIES(['Hoya Glass', 'May mặc Đại Hưng', 'Giày Rieker']),
  'Công ty TNHH MTV': COMPANIES(['Cao su Nậm Pồ', '732', 'Khai thác công trình thủy lợi Nam Sông Lam']),
  'Công ty Cổ phần': COMPANIES(['Than Nà Dương', 'Bia Sao Vàng', 'Gang thép Thạch Khê']),
  'Công ty CP': COMPANIES(['Than Nà Dương', 'Dược phẩm OPC', 'Gang thép Thạch Khê']),
  'Tổng công ty': [
    'Chè Tân Trào',
    'Lương thực miền Tây',
    'Thép Sông Công',
    'Cảng hàng không phía Bắc',
    'Dâu tằm tơ',
    'Hàng hải Petrolimex',
  ],
  'Xí nghiệp': ['May Minh Hà', 'Thủy lợi Bắc Nghi', 'Đầu máy Yên Hòa', 'Gạch tuynel Phú Lộc', 'In số 7'],
  'Nhà máy': ['Z195', 'Đường Sông Con', 'Xi măng Lam Thạch 2', 'sửa chữa toa xe', 'Thủy điện Nậm Mức'],
  'Ngân hàng': ['TMCP Phương Đông', 'Hợp tác xã Việt Nam', 'Shinhan', 'Kiên Long', 'TMCP Sông Tiền'],
  'Hợp tác xã': COOPERATIVES(),
  HTX: COOPERATIVES(),
  'Lữ đoàn': ['146', '72A', 'Pháo binh 572', 'Công binh 83 Hải quân'],
  'Trung đoàn': ['95', '304', 'Không quân 927', 'Radar 294'],
  'Sư đoàn': ['968', '10', 'Phòng không 375', '5 Bộ binh'],
  'Tiểu đoàn': ['Đặc công 406', '17', 'Vận tải 2', 'Cảnh vệ'],
  'Đồn Biên phòng': ['Nậm Nhừ', 'cửa khẩu La Lay', 'Ia O', 'Hòn Khoai'],
};

function SCHOOLS(more: readonly string[]): readonly string[] {
  return [
    ...['Nguyễn Thị Minh Khai', 'Chuyên Lam Sơn', 'Việt - Đức', 'Hòa Lạc - La Bang', 'Quốc tế Horizon', 'Ia Grai'],
    ...['Xín Mần', "Ea H'leo", 'Nà Khoang', 'Đồng Hới 2', ...more],
  ];
}

function COMPANIES(more: readonly string[]): readonly string[] {
  return [
    ...['Cấp nước và Môi trường Phú Lâm', 'Xây dựng số 9', 'GreenFarm Việt Nam', 'Dệt may - Thương mại Sông Hiên'],
    ...['Sản xuất, thương mại và dịch vụ Hòa Thịnh', 'Vina Agri', 'An Phát', 'Minh Đức 68', 'Tân Á Đại Thành'],
    ...['chế biến gỗ Trường An', 'Đầu tư & Phát triển hạ tầng Bắc Đầm', ...more],
  ];
}

function COOPERATIVES(): readonly string[] {
  return [
    'Nông nghiệp sạch Mường Khoa',
    'Dịch vụ tổng hợp Tân Phong',
    'Muối Bạch Long 2',
    "Dệt thổ cẩm H'Ra",
    'Rạng Đông',
  ];
}

/** For lists that leave the head out ("các Sở: Y tế, Nội vụ"): neither comma nor "và". */
export const PLAIN_NAMES: readonly string[] = [
  ...['Ngoại thương', 'An toàn thực phẩm', 'Truyền thông số', 'Thủy lợi', 'Địa chính', 'Khuyến công', 'Dược liệu'],
];

export const PERSONS: readonly string[] = [
  ...['Lê Nam', 'Trần Anh', 'Y Blăm Niê', "H'Rina Êban", 'Lò A Páo', 'Giàng Seo Phử', 'Kpă Thuyên', 'Thạch Sóc Kha'],
  ...[
    'Châu Chắt',
    "Điểu K'Ré",
    'Rơ Mah Pring',
    'Kim Soo Ah',
    'Nguyễn Lê Hoàng Bảo Trân',
    'Hà Thị',
    'Sùng A Vư',
    'Mùa A Sơn',
  ],
  ...[
    'Cầm Bá Xuân',
    'Tráng Thị Xuân',
    'Siu Hương',
    'Bhling Mia',
    'Hồ Thị Kim',
    'Đàm Vĩnh',
    'Ka Thị Sớm',
    'Ma Văn Tỉnh',
  ],
  ...[
    'Bùi Phương',
    'Quách Công Sở',
    'Nông Thị Hội',
    'Vừ Bá Thông',
    'Lục Văn Xã',
    'Tô Thành Phố',
    'Danh Út',
    'Chamaléa Điêu',
  ],
];

/** Of the kind that is called by its last syllable ("ông Hùng"). */
export const KINH_PERSONS: readonly string[] = [
  ...[
    'Ngô Xuân Quyết',
    'Phùng Thị Ngoan',
    'Tạ Đình Bảng',
    'Mạc Như Khuê',
    'Đinh Thế Tuyển',
    'Chử Thị Vượng',
    'La Hồng Tấn',
  ],
  ...[
    'Khuất Duy Mậu',
    'Vi Thị Thắm',
    'Uông Ngọc Châm',
    'Đào Huy Tước',
    'Bạch Thị Nhiễu',
    'Ninh Viết Toại',
    'Từ Kim Lưu',
  ],
];

export const PLACES: readonly string[] = [
  ...['Mường Chanh', "Ea H'leo", 'Krông Pắc', 'Phú Lâm Đông', 'Tân Hòa Thành', 'Bình Hòa Phước', 'Si Ma Cai', 'Pờ Tó'],
  ...['Đồng Xuân Hạ', 'Nghĩa Lộ', 'Vĩnh Thạnh Trung', 'Thạnh Phú Tây', 'Nậm Khắt', 'Sa Thầy', 'An Nhơn Tây', 'Ia Pa'],
  ...['Lũng Cú', 'Cần Giuộc', 'Y Tý', 'Hướng Hóa', 'Bản Ngoại', 'Mỹ Phước Tây', 'Chư Prông', "Cư M'gar", 'Quảng Đông'],
  ...[
    'Hòn Đất',
    'Long Điền Đông',
    'Trà Lĩnh',
    'Kông Chro',
    'Ngọc Lặc',
    'Lý Nhân',
    'Tam Đường',
    'Hồ Thầu',
    'Lê Lợi Đông',
  ],
];

export const PROVINCES: readonly string[] = [
  ...[
    'Hà Tuyên',
    'Bắc Thái',
    'Sông Bé',
    'Đắk Lắk',
    'Bà Rịa - Vũng Tàu',
    'Thừa Thiên Huế',
    'Kon Tum',
    'Bạc Liêu',
    'Cao Bằng',
  ],
  ...['Lai Châu', 'Ninh Thuận', 'Hậu Giang', 'Vĩnh Phúc', 'Hưng Yên'],
];

/** They stand among provinces. */
export const CITIES: readonly string[] = ['Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];
