// Fields and posts that are written as two with a dash between them: "Tài chính - Kế hoạch", "Thi đua - Khen thưởng".

const FIRST =
  'Tài chính|Thi đua|Kế hoạch|Tổ chức|Hành chính|Văn h(?:óa|oá)|Phát thanh|Lao động|Kinh tế|Dân số|Kỹ thuật|Giáo dục thường xuyên|Giáo dục nghề nghiệp|Thanh tra|Tổng hợp|Tuyên giáo|Nội vụ|Chính trị|Thông tin|Đào tạo|Vật tư|Văn phòng|Quản trị|Toán|Tin học|Khoa học|Y tế|Nội chính|Chính sách|Hội đồng nhân dân|HĐND';
const SECOND =
  'Kế hoạch|Khen thưởng|Tài chính|Hành chính|Tổ chức|Quản trị|Tổng hợp|Thông tin|Thể thao|Truyền hình|Thương binh|Hạ tầng|Kỹ thuật|Giáo dục|Pháp chế|Xã hội|Tin học|Ngoại ngữ|Công nghệ|An toàn|Dân vận|Thống kê|Nghiệp vụ|Đối ngoại|Pháp luật|Dân số|Ủy ban nhân dân|UBND|Kế toán|Thiết bị';

/** How a line ends, and the next one begins, between which such a name was broken: "… Phòng Tài chính" over "- Kế hoạch huyện Bến Đá". */
export const DASHED_NAME = {
  ends: new RegExp(`(?:^|[^\\p{L}])(?:${FIRST})$`, 'u'),
  begins: new RegExp(`^[-–] (?:${SECOND})(?!\\p{L})`, 'u'),
} as const;
