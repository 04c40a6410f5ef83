/**
 * What departments of the supreme court and the supreme procuracy, and their divisions in the provinces, deal with: commas stand within, and
 * words in lower case behind "về" and "án" (laws 62/2014/QH13 and 63/2014/QH13, and how their papers write it).
 */
export const JUSTICE: readonly string[] = [
  ...['giám đốc, kiểm tra', 'giám đốc kiểm tra'].flatMap((review) => [
    review,
    ...[
      'hình sự',
      'hình sự, hành chính',
      'hình sự và hành chính',
      'dân sự',
      'dân sự, kinh doanh thương mại',
      'dân sự, kinh doanh, thương mại',
      'dân sự và kinh doanh thương mại',
      'lao động, gia đình',
      'lao động, gia đình và người chưa thành niên',
    ].map((cases) => `${review} về ${cases}`),
    `${review}, thanh tra và thi hành án`,
    `${review}, thi hành án`,
    `${review} và thi hành án`,
    `${review} nghiệp vụ và thi hành án`,
  ]),
  ...['án ma túy', 'án an ninh', 'án kinh tế', 'án tham nhũng, chức vụ', 'án trật tự xã hội', 'án hình sự'].map(
    (cases) => `thực hành quyền công tố và kiểm sát điều tra ${cases}`,
  ),
  'thực hành quyền công tố và kiểm sát xét xử hình sự',
  'thực hành quyền công tố, kiểm sát xét xử hình sự',
  'kiểm sát việc tạm giữ, tạm giam và thi hành án hình sự',
  'kiểm sát thi hành án dân sự',
  'kiểm sát và giải quyết đơn khiếu nại, tố cáo trong hoạt động tư pháp',
  'kiểm sát việc giải quyết các vụ, việc dân sự, hôn nhân và gia đình',
  'kiểm sát việc giải quyết các vụ việc dân sự, hôn nhân và gia đình',
  'kiểm sát việc giải quyết các vụ án hành chính, vụ việc kinh doanh thương mại, lao động và những việc khác theo quy định của pháp luật',
  'kiểm sát việc giải quyết các vụ án hành chính, vụ việc kinh doanh, thương mại, lao động và những việc khác theo quy định của pháp luật',
  'hợp tác quốc tế và tương trợ tư pháp về hình sự',
  ...['thi hành án', 'thi hành án dân sự', 'thads'].map((work) => `nghiệp vụ và tổ chức ${work}`),
];
