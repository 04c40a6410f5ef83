import { FACT_WORDS, LEVEL_WORDS, MEANINGS, OUTCOME_WORDS, REVIEW_WORDS } from '../../domain/code-words.js';
import { STEPS as DAYS_OF_STEPS } from '../facts/columns.js';
import { column } from '../table-file/column.js';

// What several tables of the analyst's pages have.
export const UNIT = [
  column('unit', 'text', 'Đơn vị', 'Unit'),
  column('unitCode', 'text', 'Mã đơn vị', 'Code of the unit'),
];
export const BLOC = [
  column('bloc', 'text', 'Khối, cụm', 'Bloc'),
  column('blocCode', 'text', 'Mã khối', 'Code of the bloc'),
];
export const YEAR = column('year', 'integer', 'Năm', 'Year');
const REVIEW = column('review', 'text', 'Soát', 'Review', REVIEW_WORDS);
export const CONFIDENCE = column('confidence', 'integer', 'Độ tin cậy (‰)', 'Confidence (‰)');
const ORIGINS = column('origins', 'integer', 'Số nguồn độc lập', 'Independent sources');
export const AWARD = [
  column('award', 'text', 'Danh hiệu, hình thức', 'Award'),
  column('awardCode', 'text', 'Mã danh hiệu', 'Code of the award'),
  column('granter', 'text', 'Cấp khen', 'Given by'),
];
export const SUPPORT = [
  REVIEW,
  column('claimsFor', 'integer', 'Số chỗ nói', 'Claims for it'),
  column('claimsAgainst', 'integer', 'Số chỗ bị bác', 'Claims against it'),
  ORIGINS,
];
export const FILES = [
  column('paths', 'texts', 'Tệp', 'Files'),
  column('addresses', 'texts', 'Địa chỉ nguồn', 'Addresses'),
];
export const DOCUMENTS = [column('documents', 'integers', 'Văn bản số', 'Documents'), ...FILES];

export const QUOTES = column('quotes', 'texts', 'Câu trong văn bản', 'Quotes');
export const WHAT = column('what', 'text', 'Là gì', 'What', FACT_WORDS);
export const PLACE = column('place', 'text', 'Mã tỉnh', 'Code of the province');
export const LEVEL = column('level', 'text', 'Cấp', 'Level', LEVEL_WORDS);
export const COURSE = column('course', 'text', 'Mã hồ sơ', 'Course');
/** How far an award came, and when. */
export const STEPS = [
  column('reached', 'text', 'Bước xa nhất', 'Furthest step', MEANINGS),
  column('outcome', 'text', 'Kết quả', 'Outcome', OUTCOME_WORDS),
  column('stages', 'texts', 'Các bước', 'Steps', MEANINGS),
  column('missing', 'texts', 'Bước chưa thấy', 'Missing steps', MEANINGS),
  ...DAYS_OF_STEPS,
  column('days', 'integer', 'Số ngày', 'Days'),
];
