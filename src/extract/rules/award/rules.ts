import { rules } from '../../rule.js';

/** How an award was found: by the place of those who receive it. */
export const RULES = rules('award', {
  'recipient-behind': {
    confidence: 860,
    example: 'Khối thi đua số 3 đề nghị UBND tỉnh tặng Cờ thi đua cho Bưu điện tỉnh năm 2027.',
    finds: { award: 'Cờ thi đua', recipient: 'Bưu điện tỉnh', granter: 'UBND tỉnh', status: 'recommended', year: 2027 },
    counterexample: 'Khối thi đua số 3 đề nghị UBND tỉnh chưa tặng Cờ thi đua cho Bưu điện tỉnh năm 2027.',
  },
  'recipient-before': {
    confidence: 840,
    example: 'Các thành viên suy tôn Viện Dược nhận Cờ thi đua của Bộ Y tế năm 2027.',
    finds: { award: 'Cờ thi đua của Bộ Y tế', recipient: 'Viện Dược', status: 'voted', year: 2027 },
    counterexample: 'Các thành viên phấn đấu để Viện Dược nhận Cờ thi đua của Bộ Y tế năm 2027.',
  },
  'recipient-carried': {
    confidence: 660,
    example: 'Viện Dược được Bộ Y tế tặng Cờ thi đua năm 2026, Bằng khen năm 2027.',
    finds: { award: 'Bằng khen', recipient: 'Viện Dược', status: 'awarded', year: 2027 },
    counterexample: 'Viện Dược được Bộ Y tế tặng Cờ thi đua năm 2026, xe tải năm 2027.',
  },
  listed: {
    confidence: 890,
    example:
      'Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể năm 2027:\n1. Kho bạc Nhà nước tỉnh;\n2. Sở Y tế.',
    finds: { award: 'Bằng khen', recipient: 'Kho bạc Nhà nước tỉnh', status: 'recommended' },
    counterexample: 'Đề nghị Chủ tịch UBND tỉnh chỉ đạo 02 tập thể năm 2027:\n1. Kho bạc Nhà nước tỉnh;\n2. Sở Y tế.',
  },
  tabled: {
    confidence: 940,
    example:
      'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nDANH SÁCH\n\nSTT | Tên đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Bằng khen của Chủ tịch UBND tỉnh\n2 | Thuế tỉnh | Cờ thi đua của UBND tỉnh',
    finds: { award: 'Bằng khen của Chủ tịch UBND tỉnh', recipient: 'Sở Y tế', status: 'awarded' },
    counterexample:
      'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nDANH SÁCH\n\nSTT | Tên đơn vị | Số điểm\n1 | Sở Y tế | Bằng khen của Chủ tịch UBND tỉnh\n2 | Thuế tỉnh | Cờ thi đua của UBND tỉnh',
  },
  history: {
    confidence: 870,
    example:
      'BÁO CÁO\nThành tích của Hợp tác xã Hòa Tân\n\nNăm | Danh hiệu thi đua | Số quyết định\n2027 | Cờ thi đua của UBND tỉnh | 12/QĐ-UBND\n2028 | Cờ thi đua của UBND tỉnh | 15/QĐ-UBND',
    finds: { award: 'Cờ thi đua của UBND tỉnh', recipient: 'Hợp tác xã Hòa Tân', status: 'awarded', year: 2027 },
    counterexample:
      'BÁO CÁO\nThành tích của Hợp tác xã Hòa Tân\n\nNăm | Doanh thu | Số quyết định\n2027 | Cờ thi đua của UBND tỉnh | 12/QĐ-UBND\n2028 | Cờ thi đua của UBND tỉnh | 15/QĐ-UBND',
  },
  refused: {
    confidence: 870,
    example: 'Hội đồng Thi đua tỉnh không xét tặng Bằng khen cho Công ty Xây lắp Phù Sa do để xảy ra tai nạn.',
    finds: { award: 'Bằng khen', recipient: 'Công ty Xây lắp Phù Sa', stage: 'refused', status: null },
    counterexample: 'Hội đồng Thi đua tỉnh chỉ xét tặng Bằng khen cho Công ty Xây lắp Phù Sa do để xảy ra tai nạn.',
  },
  revoked: {
    confidence: 870,
    example: 'Chủ tịch UBND tỉnh quyết định thu hồi Bằng khen đã tặng ông Tô Văn Hải.',
    finds: { award: 'Bằng khen', recipient: 'Tô Văn Hải', stage: 'revoked', status: null },
    counterexample: 'Chủ tịch UBND tỉnh được đề nghị thu hồi Bằng khen đã tặng ông Tô Văn Hải.',
  },
  corrected: {
    confidence: 800,
    example: 'Đính chính tên đơn vị được tặng Bằng khen năm 2027: đã ghi “Sở Lao động”, nay sửa là “Sở Nội vụ”.',
    finds: { award: 'Bằng khen', recipient: 'Sở Nội vụ', status: 'awarded', year: 2027 },
    counterexample:
      'Đính chính tên đơn vị được tặng Bằng khen năm 2027: đã ghi “Sở Lao động”, nay hỏi lại “Sở Nội vụ”.',
  },
  followed: {
    confidence: 850,
    example:
      'Bộ trưởng Bộ Y tế tặng Bằng khen cho 2 tập thể năm 2027. Trong số 2 tập thể có Viện Dược và Bệnh viện Kim Bình.',
    finds: { award: 'Bằng khen', recipient: 'Viện Dược', status: 'awarded' },
    counterexample:
      'Bộ trưởng Bộ Y tế tặng quà cho 2 tập thể năm 2027. Trong số 2 tập thể có Viện Dược và Bệnh viện Kim Bình.',
  },
});
