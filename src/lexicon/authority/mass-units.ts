import type { UnitRow } from './rows.js';

// The Front, the unions and the associations of a province, by their statutes; in 2025 those that the Party and the
// state pay for came together in one office of the Front (Quy định 301-QĐ/TW of 9-6-2025).
const STATUTE = 'its statute';

const union = (code: string, name: string, rest: Partial<UnitRow> = {}): UnitRow => ({
  code,
  name,
  shared: true,
  source: STATUTE,
  ...rest,
});
/** Only provinces and the country have these. */
const ofProvince = { shared: false } as const;

export const MASS_UNITS: readonly UnitRow[] = [
  union('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam', {
    also: [
      'Ủy ban Mặt trận Tổ quốc',
      'Mặt trận Tổ quốc',
      'Mặt trận Tổ quốc Việt Nam',
      'Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam',
    ],
    short: ['UB MTTQ', 'UBMTTQ'],
    source: 'Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13',
  }),
  union('ldld', 'Liên đoàn Lao động', { short: ['LĐLĐ'] }),
  union('hoi-lhpn', 'Hội Liên hiệp Phụ nữ', {
    also: ['Hội Liên hiệp Phụ nữ Việt Nam'],
    short: ['Hội LHPN'],
  }),
  union('hoi-nong-dan', 'Hội Nông dân', { also: ['Hội Nông dân Việt Nam'], short: ['HND'] }),
  {
    code: 'tinh-doan',
    name: 'Tỉnh đoàn',
    ends: 'place',
    also: ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn Thanh niên'],
    shared: true,
    source: STATUTE,
  },
  union('hoi-ccb', 'Hội Cựu chiến binh', { also: ['Hội Cựu chiến binh Việt Nam'], short: ['Hội CCB'] }),
  union('lm-htx', 'Liên minh Hợp tác xã', { ...ofProvince, short: ['Liên minh HTX'] }),
  union('lhh-khkt', 'Liên hiệp các Hội Khoa học và Kỹ thuật', {
    ...ofProvince,
    also: ['Liên hiệp Hội Khoa học và Kỹ thuật'],
    short: ['LHH'],
  }),
  union('hoi-ctd', 'Hội Chữ thập đỏ'),
  union('hoi-luat-gia', 'Hội Luật gia'),
  union('hoi-nha-bao', 'Hội Nhà báo', ofProvince),
  union('hoi-vhnt', 'Hội Văn học nghệ thuật', { also: ['Liên hiệp các Hội Văn học nghệ thuật'], short: ['Hội VHNT'] }),
  union('hoi-nct', 'Hội Người cao tuổi', { also: ['Ban đại diện Hội Người cao tuổi'] }),
  union('hoi-khuyen-hoc', 'Hội Khuyến học'),
  union('hoi-dong-y', 'Hội Đông y'),
  union('hoi-nguoi-mu', 'Hội Người mù'),
  union('hoi-lam-vuon', 'Hội Làm vườn'),
  union('hoi-cuu-tnxp', 'Hội Cựu thanh niên xung phong'),
  union('hoi-nn-cddc', 'Hội Nạn nhân chất độc da cam/dioxin', { also: ['Hội Nạn nhân chất độc da cam'] }),
  union('lh-huu-nghi', 'Liên hiệp các tổ chức hữu nghị', ofProvince),
];
