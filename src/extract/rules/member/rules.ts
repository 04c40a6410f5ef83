import { rules } from '../../rule.js';

export const RULES = rules('member', {
  listed: {
    confidence: 970,
    example: 'Khối thi đua số 3 gồm 3 đơn vị: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 gồm 3 nội dung: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
  },
  'called-members': {
    confidence: 880,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Các đơn vị trong Khối: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Khối thi đua số 3 tổng kết năm 2027. Các đại biểu trong hội nghị: Thuế tỉnh, Công an tỉnh và Sở Y tế.',
  },
  'stood-for': {
    confidence: 860,
    example:
      'Khối thi đua số 3 tổng kết năm 2027. Đại diện các đơn vị thành viên: ông Tô Văn Hải, Sở Y tế; bà Hà Ngọc Diệp, Thuế tỉnh.',
    finds: { org: 'Sở Y tế', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Khối thi đua số 3 tổng kết năm 2027. Đại diện các đơn vị khách mời: ông Tô Văn Hải, Sở Y tế; bà Hà Ngọc Diệp, Thuế tỉnh.',
  },
  'in-groups': {
    confidence: 860,
    example: 'Khối thi đua số 3 có 3 đơn vị, trong đó 2 sở là Sở Y tế, Sở Tư pháp; 1 hội là Hội Nông dân tỉnh.',
    finds: { org: 'Sở Y tế', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 có 3 đơn vị, trong đó 3 sở là Sở Y tế, Sở Tư pháp; 1 hội là Hội Nông dân tỉnh.',
  },
  'before-bloc': {
    confidence: 850,
    example: 'Dự có các đơn vị: Thuế tỉnh, Công an tỉnh, Sở Y tế thuộc Khối thi đua số 3 tỉnh Lam Hải.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3 tỉnh Lam Hải' },
    counterexample: 'Dự có các đơn vị: Thuế tỉnh, Công an tỉnh, Sở Y tế ngoài Khối thi đua số 3 tỉnh Lam Hải.',
  },
  'before-name': {
    confidence: 860,
    example: 'Sáng 5-12-2027, Thuế tỉnh, Công an tỉnh và Sở Y tế (Khối thi đua số 3) ký giao ước thi đua năm 2027.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Sáng 5-12-2027, Thuế tỉnh, Công an tỉnh và Sở Y tế mời Khối thi đua số 3 ký giao ước thi đua năm 2027.',
  },
  scored: {
    confidence: 860,
    example: 'Khối thi đua số 3 chấm điểm 3 đơn vị: Thuế tỉnh 98 điểm; Công an tỉnh 97 điểm; Sở Y tế 96 điểm.',
    finds: { org: 'Thuế tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Khối thi đua số 3 chấm giải bóng 3 đơn vị: Thuế tỉnh 98 điểm; Công an tỉnh 97 điểm; Sở Y tế 96 điểm.',
  },
  leading: {
    confidence: 840,
    example: 'Khối thi đua số 3 họp. Dự có Bưu điện tỉnh (Khối trưởng) và 2 đơn vị thành viên: Thuế tỉnh, Sở Y tế.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Khối thi đua số 3 họp. Dự có Bưu điện tỉnh (khách mời) và 2 đơn vị thành viên: Thuế tỉnh, Sở Y tế.',
  },
  'in-brackets': {
    confidence: 910,
    example: 'Cụm thi đua số 13 (các xã: Bến Đá, Tân Khê, Vân Trạch) tổng kết năm 2027.',
    finds: { org: 'Bến Đá', bloc: 'Cụm thi đua số 13 (các xã: Bến Đá, Tân Khê, Vân Trạch)' },
    counterexample: 'Cụm thi đua số 13 (huyện Kim Bình) tổng kết năm 2027.',
  },
  'itself-named': {
    confidence: 870,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Là thành viên của Khối, Bưu điện tỉnh đã hiến máu.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Là khách mời của Khối, Bưu điện tỉnh đã hiến máu.',
  },
  'called-one': {
    confidence: 870,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Bưu điện tỉnh, thành viên của Khối, đã hiến máu.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Bưu điện tỉnh, khách mời của Khối, đã hiến máu.',
  },
  admitted: {
    confidence: 850,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Bưu điện tỉnh mới gia nhập Khối.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Bưu điện tỉnh mới rời Khối.',
  },
  composed: {
    confidence: 900,
    example:
      'Sở Nội vụ chia các khối thi đua như sau:\n1. Khối thi đua số 3: Bưu điện tỉnh, Thuế tỉnh.\n2. Khối thi đua số 4: Sở Y tế, Sở Tư pháp.\n',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample:
      'Sở Nội vụ khen các khối thi đua như sau:\n1. Khối thi đua số 3: Bưu điện tỉnh, Thuế tỉnh.\n2. Khối thi đua số 4: Sở Y tế, Sở Tư pháp.\n',
  },
  'in-table': {
    confidence: 870,
    example: 'Các khối thi đua\n\nTT | Tên khối | Thành viên\n1 | Khối thi đua số 3 | Bưu điện tỉnh, Thuế tỉnh\n',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 3' },
    counterexample: 'Các khối thi đua\n\nTT | Tên khối | Được khen\n1 | Khối thi đua số 3 | Bưu điện tỉnh, Thuế tỉnh\n',
  },
  moved: {
    confidence: 850,
    example: 'Bổ sung Bưu điện tỉnh vào Khối thi đua số 4 từ năm 2028.',
    finds: { org: 'Bưu điện tỉnh', bloc: 'Khối thi đua số 4' },
    counterexample: 'Mời Bưu điện tỉnh vào Khối thi đua số 4 từ năm 2028.',
  },
});

export type RuleName = keyof typeof RULES;
