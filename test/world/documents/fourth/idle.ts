import type { Chance } from '../../chance.js';
import type { Story } from '../story.js';

/** Sentences that speak of awards, members or heads, and in which nobody gets or is any. */
const IDLE: readonly ((story: Story) => string)[] = [
  () =>
    'Dự thảo quy chế quy định mỗi khối, cụm được giới thiệu không quá 01 đơn vị đề nghị tặng Cờ thi đua của Chính phủ.',
  () => 'Đại biểu kiến nghị cấp trên nâng tỷ lệ Bằng khen đối với các đơn vị không hưởng lương từ ngân sách.',
  ({ year }) => `Phấn đấu năm ${year + 1} có từ 02 đơn vị trở lên được tặng Cờ thi đua của UBND tỉnh.`,
  () => 'Trong năm, các đơn vị trao 25.000 suất học bổng khuyến học và sửa chữa 37 ngôi nhà cho hộ chính sách.',
  () => 'Công tác khen thưởng hướng về cơ sở, quan tâm người trực tiếp lao động, sản xuất, công tác.',
  () => 'Ban tổ chức tặng hoa, quà lưu niệm cho các đội tham gia giao lưu thể thao.',
  () => 'Việc bình xét Bằng khen, Giấy khen đối với cá nhân giao thủ trưởng từng đơn vị quyết định theo thẩm quyền.',
  ({ year }) => `Quy chế chấm điểm năm ${year} được sửa đổi 03 nội dung so với năm ${year - 1}.`,
  () =>
    'Hồ sơ gửi về cơ quan thường trực gồm tờ trình, biên bản và báo cáo thành tích có xác nhận của cấp trên trực tiếp.',
  () => 'Nhiều sáng kiến được áp dụng, làm lợi cho ngân sách trên 12,4 tỷ đồng.',
];

export const idle = (story: Story, chance: Chance, count = 2): string =>
  chance
    .some(IDLE, count)
    .map((write) => write(story))
    .join(' ');
