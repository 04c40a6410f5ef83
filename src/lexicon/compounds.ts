import { type Phrase, phrases } from './phrase.js';

/**
 * Nouns, and what is said of fields of work, in which a syllable stands that is a verb or a small word by itself: "ảnh" in
 * "Khoa Chẩn đoán hình ảnh" opens no caption. No name ends within them, and no award is given with them. What is as often
 * a verb of a clause ("tiếp nhận", "xây dựng") is not here. Source: usage; grouped by the syllable.
 */
export const COMPOUNDS: readonly Phrase[] = phrases('verb', {
  noun: [
    // Of pictures; of the flat, of the even.
    ...['hình ảnh', 'nhiếp ảnh', 'điện ảnh', 'mặt bằng', 'cân bằng', 'thăng bằng', 'công bằng'],
    // Of people and what is done for them.
    ...[
      'xã hội',
      'xã viên',
      'người có',
      'gia đình có công',
      'bà mẹ',
      'từ thiện',
      'giảm nghèo',
      'giảm nhẹ',
      'người nộp thuế',
    ],
    ...['trông giữ', 'tạm giữ', 'dạy nghề cho', 'đào tạo nghề cho', 'trợ giúp cho'],
    // Of the State, its law and its money.
    ...['nhà nước về', 'cử tri', 'bầu cử', 'công ước', 'quy ước', 'hương ước', 'thừa phát lại'],
    ...['giao dịch', 'ngoại giao', 'tiền gửi', 'ký gửi', 'người lao động'],
    ...[
      'phân loại',
      'dự án',
      'dự báo',
      'dự phòng',
      'dự toán',
      'dự trữ',
      'dự bị',
      'trình độ',
      'lập trình',
      'lịch trình',
    ],
    // Of schools and their times.
    ...['sau đại học', 'sau thu hoạch', 'sau cai nghiện', 'sau thông quan', 'song ngữ', 'tiếng anh', 'anh ngữ'],
    ...['vừa học vừa làm', 'tiếng nói', 'nhật ký', 'chữ ký'],
    // Of places and ways.
    ...['nước ngoài', 'ngoài nước', 'ngoài công lập', 'ngoài giờ', 'trong nước', 'trên biển', 'trên không', 'nhà ở'],
    ...[
      'đăng ký kinh doanh',
      'đăng ký đất đai',
      'đăng ký giao dịch',
      'đăng ký kiểm định',
      'toàn quốc',
      'toàn cầu',
      'toàn dân',
      'toàn diện',
      'từ xa',
      'điện từ',
      'địa chỉ',
      'ra đa',
    ],
    // Of works and trades.
    ...['xây lắp', 'giao nhận', 'vận chuyển', 'trung chuyển', 'luân chuyển', 'bốc xếp', 'ký sinh'],
    ...['thiết bị', 'vắc xin', 'hậu cần', 'nhân tạo', 'tái tạo', 'xét nghiệm', 'vừa và nhỏ', 'nhỏ và vừa'],
    ...['tăng trưởng', 'xe tăng', 'cấp thoát nước', 'kinh tế mở'],
  ],
});
