import { rules } from '../../rule.js';

const BLOC = 'Khối thi đua số 3 tổng kết năm 2027.';

export const RULES = rules('head', {
  elected: {
    confidence: 920,
    example: `${BLOC} Hội nghị bầu Thuế tỉnh làm Khối trưởng năm 2028.`,
    finds: { org: 'Thuế tỉnh', year: 2028, role: 'head' },
    counterexample: `${BLOC} Hội nghị bầu Thuế tỉnh làm Chủ tịch hội đồng năm 2028.`,
  },
  'role-first': {
    confidence: 910,
    example: `${BLOC} Khối trưởng năm 2028 là Thuế tỉnh.`,
    finds: { org: 'Thuế tỉnh', year: 2028, role: 'head' },
    counterexample: `${BLOC} Chủ tịch năm 2028 là Thuế tỉnh.`,
  },
  respective: {
    confidence: 930,
    example: `${BLOC} Hội nghị cử Khối trưởng, Khối phó năm 2028 lần lượt là Thuế tỉnh và Sở Y tế.`,
    finds: { org: 'Thuế tỉnh', year: 2028, role: 'head' },
    counterexample: `${BLOC} Hội nghị cử Khối trưởng, Khối phó năm 2028 lần lượt phát biểu tại Thuế tỉnh và Sở Y tế.`,
  },
  bracketed: {
    confidence: 940,
    example: `${BLOC} Khối gồm Thuế tỉnh (Khối trưởng), Công an tỉnh và Sở Y tế.`,
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: `${BLOC} Khối gồm Thuế tỉnh (đơn vị mới), Công an tỉnh và Sở Y tế.`,
  },
  apposed: {
    confidence: 920,
    example: `${BLOC} Thuế tỉnh - Khối trưởng trình bày báo cáo.`,
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: `${BLOC} Thuế tỉnh mời Khối trưởng trình bày báo cáo.`,
  },
  'handed-over': {
    confidence: 830,
    example: `${BLOC} Thuế tỉnh bàn giao vai trò Khối trưởng cho Sở Y tế.`,
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: `${BLOC} Thuế tỉnh bàn giao hồ sơ cho Sở Y tế.`,
  },
  replaced: {
    confidence: 910,
    example: `${BLOC} Sở Y tế làm Khối trưởng năm 2028, thay Thuế tỉnh.`,
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: `${BLOC} Sở Y tế làm Khối trưởng năm 2028, cùng Thuế tỉnh phát động.`,
  },
  'kept-on': {
    confidence: 900,
    example: `${BLOC} Hội nghị tín nhiệm Thuế tỉnh tiếp tục làm Khối trưởng năm 2028.`,
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: `${BLOC} Hội nghị tín nhiệm Thuế tỉnh làm Khối trưởng năm 2028.`,
  },
  'in-table': {
    confidence: 870,
    example: 'Các khối thi đua\n\nTT | Tên khối | Khối trưởng\n1 | Khối thi đua số 3 | Thuế tỉnh\n',
    finds: { org: 'Thuế tỉnh', role: 'head' },
    counterexample: 'Các khối thi đua\n\nTT | Tên khối | Đơn vị dự\n1 | Khối thi đua số 3 | Thuế tỉnh\n',
  },
  'by-title': {
    confidence: 920,
    example: `${BLOC} Ông Tô Văn Hải, Giám đốc Sở Y tế, Khối trưởng chủ trì.`,
    finds: { org: 'Sở Y tế', year: 2027, role: 'head' },
    counterexample: `${BLOC} Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì.`,
  },
});

export type RuleName = keyof typeof RULES;
