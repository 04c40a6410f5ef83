// What people are and do, in small letters before a name: "soạn giả | Viễn Châu". Sources: the list of occupations of the General Statistics
// Office (Quyết định 34/2020/QĐ-TTg), the trades and arts that titles are given for, usage in the press.

const words = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Who is one by himself: no place has many of them, so that any name may follow. Degrees ("bác sĩ") are titles: see ADDRESSES. */
export const LONE_CALLINGS: ReadonlySet<string> = new Set(
  words(`soạn giả|đạo diễn|biên kịch|nhạc sĩ|nhạc sỹ|họa sĩ|họa sỹ|ca sĩ|ca sỹ|nhạc công|nhạc trưởng|biên đạo|biên đạo múa|danh ca|danh hài
|nhà thơ|nhà văn|nhà báo|nhà giáo|nhà nghiên cứu|nhà khoa học|nhà sử học|nhà điêu khắc|nhà sưu tầm|nhà quay phim|nhà biên kịch|nhà viết kịch
|nhà thiết kế|nhà sáng chế|nhà sáng lập|nhà sư|nhà ngoại giao|nhà hoạt động|nhà phê bình|nhà nhiếp ảnh|nghệ sĩ nhiếp ảnh|nhiếp ảnh gia|dịch giả|học giả|tác giả|diễn giả
|võ sư|võ sĩ|võ sỹ|kỳ thủ|xạ thủ|cua rơ|tay vợt|trọng tài|huấn luyện viên|huấn luyện viên trưởng|hlv|hlv trưởng|chỉ đạo nghệ thuật|thuyền trưởng|thuyền phó|máy trưởng|phi công|cơ trưởng|hoa tiêu
|già làng|tộc trưởng|trưởng tộc|trưởng dòng họ|trưởng họ|người có uy tín|thầy lang|thầy đồ|thầy cúng|thầy mo|thầy tào|thầy thuốc|thầy giáo|cô giáo|bà mụ|bà đỡ|cô đỡ|sư cả
|lương dược|y sĩ|y sỹ|y tá|nữ hộ sinh|hộ sinh|điều dưỡng|kỹ thuật viên|luật gia|luật sư
|lão nông|lão ngư|lão thành|hướng dẫn viên|tình nguyện viên|tài xế|kiểm lâm viên|thủ từ|thủ khoa|á khoa|ẩn sĩ|cư sĩ|tu sĩ|tu sỹ
|tỷ phú|nhà hảo tâm|mạnh thường quân|nghiên cứu sinh|hoa hậu|người mẫu|vũ sư|họa viên|ký giả|phóng viên|biên tập viên|phát thanh viên`),
);

/** Of whom a place has many: "nghệ nhân | Bến Đá" are those of a place; a name must say itself that it is one. */
export const GROUP_CALLINGS: ReadonlySet<string> = new Set(
  words(`nông dân|ngư dân|diêm dân|cựu chiến binh|chiến binh|thương binh|bệnh binh|liệt sĩ|liệt sỹ|cựu tù|cựu tù chính trị|cựu tù binh|tù chính trị|cựu giáo chức
|thanh niên xung phong|cựu thanh niên xung phong|dân công hỏa tuyến|du kích|dân quân|tự vệ|biệt động|giao liên|nghệ nhân|nghệ sĩ|nghệ sỹ|diễn viên|vận động viên
|doanh nhân|thương nhân|tiểu thương|cộng tác viên|nhân viên y tế|cô đỡ thôn bản|lái đò|lái máy|phụ xe
|chủ trang trại|chủ vườn|chủ tàu|chủ ghe|chủ rừng|chủ hộ|chủ nhà|chủ xưởng|chủ cơ sở|chủ cửa hàng|chủ quán|chủ doanh nghiệp|chủ lò|chủ bè|chủ vựa|chủ đầm|chủ nhóm
|công an viên|trưởng bản|trưởng thôn|trưởng ấp|trưởng buôn|trưởng xóm|trưởng khóm|trưởng làng|tổ trưởng dân phố|tiều phu|cán bộ hưu trí|kiểm lâm|thủ thư|nữ sinh`),
);

/** Who belongs to a house or a brand, which they are called after: "công nhân | Hòa Phát Dung Quất". */
export const STAFF_CALLINGS: ReadonlySet<string> = new Set(
  words(`công nhân|nhân viên|viên chức|công chức|cán bộ|chiến sĩ|chiến sỹ|học sinh|sinh viên|học viên|giáo viên|giảng viên|cô nuôi|đảng viên|đoàn viên|hội viên
|xã viên|tổ viên|bảo vệ|lái tàu|lái xe|thủy thủ|thuyền viên`),
);

/** Words that open a calling of whatever trade: "thợ | lặn", "người | trồng sâm". */
export const TRADE_HEADS: ReadonlySet<string> = new Set(['thợ', 'người']);

/** Words before a calling: "nữ | du kích", "cố | nhạc sĩ". */
export const CALLING_PREFIXES: ReadonlySet<string> = new Set(['nữ', 'nam', 'cố', 'nguyên', 'cựu', 'lão']);

/**
 * How the peoples call the old and their kin, before a name: pả, mế, bók (Ba Na), ama, amí (Ê Đê: the father, the mother of somebody), ké (Tày),
 * má, u, dì, bá (Kinh). False for those that begin names too, with a capital: "Bá Văn Trống", "Ama Tý".
 */
export const KIN: ReadonlyMap<string, boolean> = new Map([
  ...['già', 'mế', 'pả', 'bók', 'bok', 'ké', 'má', 'dì', 'u', 'bủ', 'pú', 'pỉ'].map((word) => [word, true] as const),
  ...['bá', 'ama', 'amí', 'aduôn', 'mợ', 'cậu', 'thím', 'mệ'].map((word) => [word, false] as const),
]);
