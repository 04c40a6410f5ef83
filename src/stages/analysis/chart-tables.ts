import { MEANINGS, REVIEW_WORDS } from '../../domain/code-words.js';
import { type AwardValues, awardsByYear, headsOfBloc, unitYears, waits } from '../../store/award-lists.js';
import type { Session } from '../../store/connection.js';
import { type Column, column, type Row, type Table } from '../table-file/column.js';

const YEAR = column('year', 'integer', 'Năm', 'Year');
const UNIT = [column('unit', 'text', 'Đơn vị', 'Unit'), column('unitCode', 'text', 'Mã đơn vị', 'Code of the unit')];
const COUNTS = [
  column('awards', 'integer', 'Số danh hiệu, hình thức', 'Awards'),
  column('reviewed', 'integer', 'Đã soát', 'Reviewed'),
  column('disputed', 'integer', 'Có tranh cãi', 'Disputed'),
];

const number = (name: string, vi: string, en: string): Column => column(name, 'integer', vi, en);
const WAITS: readonly Column[] = [
  column('group', 'text', 'Theo', 'By'),
  number('before', 'Quyết định trước đề nghị', 'Decided before proposed'),
  number('to30', '0–30 ngày', '0–30 days'),
  number('to60', '31–60 ngày', '31–60 days'),
  number('to90', '61–90 ngày', '61–90 days'),
  number('to180', '91–180 ngày', '91–180 days'),
  number('to365', '181–365 ngày', '181–365 days'),
  number('over365', 'Hơn một năm', 'More than a year'),
  number('open', 'Chưa có quyết định', 'No decision known'),
  number('unknown', 'Không rõ ngày', 'Days not known'),
  column('median', 'number', 'Trung vị (ngày)', 'Median (days)'),
  number('noRegistered', 'Chưa thấy đăng ký', 'No registration'),
  number('noVoted', 'Chưa thấy bình xét', 'No vote'),
  number('noRecommended', 'Chưa thấy đề nghị', 'No proposal'),
  number('noCouncil', 'Chưa thấy hội đồng', 'No council'),
  number('noDecided', 'Chưa thấy quyết định', 'No decision'),
  number('noPresented', 'Chưa thấy trao tặng', 'No ceremony'),
  ...COUNTS,
];

/** The figures of a chart, one row for each that its table shows. */
export const awardsChartTable = async (
  session: Session,
  values: AwardValues,
  by: Parameters<typeof awardsByYear>[2],
): Promise<Table> =>
  tableOf(
    [
      YEAR,
      column('value', 'text', 'Mã nhóm', 'Code of the group'),
      column('label', 'text', 'Nhóm', 'Group'),
      ...COUNTS,
    ],
    await awardsByYear(session, values, by),
  );

export const waitsChartTable = async (session: Session, values: AwardValues, by: 'year' | 'place'): Promise<Table> =>
  tableOf(WAITS, await waits(session, values, by));

export const unitsChartTable = async (session: Session, values: AwardValues): Promise<Table> =>
  tableOf(
    [...UNIT, YEAR, column('member', 'boolean', 'Là thành viên', 'Member'), ...COUNTS],
    await unitYears(session, values),
  );

export const headsChartTable = async (session: Session, bloc: string, review: string | null): Promise<Table> =>
  tableOf(
    [
      YEAR,
      column('role', 'text', 'Vai trò', 'Role', MEANINGS),
      ...UNIT,
      column('review', 'text', 'Soát', 'Review', REVIEW_WORDS),
      number('origins', 'Số nguồn độc lập', 'Independent sources'),
      column('documents', 'integers', 'Văn bản số', 'Documents'),
    ],
    await headsOfBloc(session, bloc, review),
  );

const tableOf = (columns: readonly Column[], rows: readonly object[]): Table => ({
  columns,
  rows: (async function* () {
    yield rows as readonly Row[];
  })(),
});
