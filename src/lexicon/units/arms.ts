/** Arms of the army, as its papers name them. */
export const ARMS: readonly string[] =
  'bộ binh|bộ binh cơ giới|bộ đội địa phương|cao xạ|pháo cao xạ|tên lửa phòng không|không quân|hải quân|phòng hóa|cơ động|pháo binh|pháo phòng không|phòng không|công binh|trinh sát|thông tin|vận tải|xe tăng|tăng thiết giáp|đặc công|hóa học|tên lửa|ra đa|cảnh vệ|huấn luyện|kiểm soát quân sự|sửa chữa|quân y|dân quân|dân quân thường trực|dân quân gái|dân quân du kích|nữ dân quân|nữ dân quân pháo binh|nữ pháo binh|nữ thanh niên xung phong|thanh niên xung phong'.split(
    '|',
  );
