import { KNOWN, type NationalRow } from './rows.js';

// Groups, corporations and banks of the state. Their short names ("Agribank", "VNPT") are also those of branches in every
// province and are listed only where branches are called otherwise. Before they were groups most were corporations.
const STATUTE = `its statute, ${KNOWN}`;

const group = (code: string, name: string, rest: Partial<NationalRow> = {}): NationalRow => ({
  code,
  name,
  source: STATUTE,
  ...rest,
});

export const NATIONAL_ENTERPRISES: readonly NationalRow[] = [
  group('evn', 'Tập đoàn Điện lực Việt Nam', { short: ['EVN'], since: '2006' }),
  group('pvn', 'Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam', {
    nameSince: '2025',
    named: [{ name: 'Tập đoàn Dầu khí Việt Nam', since: '2006', until: '2025', source: STATUTE }],
    also: ['Tập đoàn Dầu khí Quốc gia Việt Nam'],
    short: ['PVN'],
  }),
  group('tkv', 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam', { short: ['TKV', 'Vinacomin'], since: '2005' }),
  group('vnpt', 'Tập đoàn Bưu chính Viễn thông Việt Nam', { also: ['Tập đoàn VNPT'], since: '2006' }),
  group('viettel', 'Tập đoàn Công nghiệp - Viễn thông Quân đội', {
    also: ['Tập đoàn Viễn thông Quân đội', 'Tập đoàn Viettel'],
  }),
  group('vrg', 'Tập đoàn Công nghiệp Cao su Việt Nam', { short: ['VRG'], since: '2006' }),
  group('petrolimex', 'Tập đoàn Xăng dầu Việt Nam', { since: '2011' }),
  group('vinachem', 'Tập đoàn Hóa chất Việt Nam', { short: ['Vinachem'], since: '2009' }),
  group('vinatex', 'Tập đoàn Dệt May Việt Nam', { short: ['Vinatex'], since: '2005' }),
  group('bao-viet', 'Tập đoàn Bảo Việt'),
  group('vnr', 'Tổng công ty Đường sắt Việt Nam'),
  group('vna', 'Tổng công ty Hàng không Việt Nam', { short: ['Vietnam Airlines'] }),
  group('acv', 'Tổng công ty Cảng hàng không Việt Nam', { short: ['ACV'], since: '2012' }),
  group('vatm', 'Tổng công ty Quản lý bay Việt Nam'),
  group('vimc', 'Tổng công ty Hàng hải Việt Nam', { short: ['VIMC', 'Vinalines'] }),
  group('vnpost', 'Tổng công ty Bưu điện Việt Nam', { also: ['Bưu điện Việt Nam'], short: ['VNPost', 'Vietnam Post'] }),
  group('mobifone', 'Tổng công ty Viễn thông MobiFone'),
  group('vec', 'Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam'),
  group('vinafood1', 'Tổng công ty Lương thực miền Bắc', { short: ['Vinafood 1'] }),
  group('vinafood2', 'Tổng công ty Lương thực miền Nam', { short: ['Vinafood 2'] }),
  group('vinacafe', 'Tổng công ty Cà phê Việt Nam'),
  group('vinataba', 'Tổng công ty Thuốc lá Việt Nam', { short: ['Vinataba'] }),
  group('scic', 'Tổng công ty Đầu tư và Kinh doanh vốn nhà nước', { short: ['SCIC'], since: '2005' }),
  group('agribank', 'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam'),
  group('vietcombank', 'Ngân hàng Thương mại cổ phần Ngoại thương Việt Nam', {
    also: ['Ngân hàng TMCP Ngoại thương Việt Nam'],
  }),
  group('bidv', 'Ngân hàng Thương mại cổ phần Đầu tư và Phát triển Việt Nam', {
    also: ['Ngân hàng TMCP Đầu tư và Phát triển Việt Nam', 'Ngân hàng Đầu tư và Phát triển Việt Nam'],
  }),
  group('vietinbank', 'Ngân hàng Thương mại cổ phần Công Thương Việt Nam', {
    also: ['Ngân hàng TMCP Công Thương Việt Nam', 'Ngân hàng Công Thương Việt Nam'],
  }),
  group('nhcsxh', 'Ngân hàng Chính sách xã hội', { shared: true, also: ['Ngân hàng Chính sách xã hội Việt Nam'] }),
  group('vdb', 'Ngân hàng Phát triển Việt Nam', { short: ['VDB'], since: '2006' }),
];
