import { MEANINGS, REVIEW_WORDS } from '../../domain/code-words.js';
import type { FactKind } from '../../domain/fact.js';
import { type Column, column } from '../table-file/column.js';

const YEAR = column('year', 'integer', 'Năm', 'Year');
const BLOC = [column('bloc', 'text', 'Khối, cụm', 'Bloc'), column('blocCode', 'text', 'Mã khối', 'Code of the bloc')];
const UNIT = [
  column('unit', 'text', 'Đơn vị', 'Unit'),
  column('unitCode', 'text', 'Mã đơn vị', 'Code of the unit'),
] as const;
const REVIEW = column('review', 'text', 'Soát', 'Review', REVIEW_WORDS);
const CONFIDENCE = column('confidence', 'integer', 'Độ tin cậy (‰)', 'Confidence (‰)');
const SUPPORT = [
  REVIEW,
  column('claimsFor', 'integer', 'Số chỗ nói', 'Claims for it'),
  column('claimsAgainst', 'integer', 'Số chỗ bị bác', 'Claims against it'),
  column('origins', 'integer', 'Số nguồn độc lập', 'Independent sources'),
  CONFIDENCE,
];

/** The first day on which a document tells each step. */
export const STEPS = [
  column('registered', 'date', 'Đăng ký', 'Registered'),
  column('voted', 'date', 'Bình xét', 'Voted'),
  column('recommended', 'date', 'Đề nghị', 'Recommended'),
  column('council', 'date', 'Hội đồng', 'Council'),
  column('decided', 'date', 'Quyết định', 'Decided'),
  column('presented', 'date', 'Trao tặng', 'Presented'),
  column('refused', 'date', 'Không xét', 'Refused'),
  column('revoked', 'date', 'Thu hồi', 'Revoked'),
];

/** What a fact of each kind tells, in order. */
export const FACT_COLUMNS: Readonly<Record<FactKind, readonly Column[]>> = {
  membership: [YEAR, ...BLOC, ...UNIT, ...SUPPORT],
  headship: [YEAR, ...BLOC, column('role', 'text', 'Vai trò', 'Role', MEANINGS), ...UNIT, ...SUPPORT],
  award: [
    YEAR,
    ...UNIT,
    column('award', 'text', 'Danh hiệu, hình thức', 'Award'),
    column('awardCode', 'text', 'Mã danh hiệu', 'Code of the award'),
    column('granter', 'text', 'Cấp khen', 'Given by'),
    column('granterCode', 'text', 'Mã cấp khen', 'Code of the giver'),
    column('blocs', 'texts', 'Khối, cụm', 'Blocs'),
    column('stages', 'texts', 'Các bước', 'Stages', MEANINGS),
    ...STEPS,
    ...SUPPORT,
    column('course', 'text', 'Mã hồ sơ', 'Course'),
  ],
  appearance: [
    YEAR,
    column('person', 'text', 'Họ tên', 'Person'),
    column('titles', 'texts', 'Chức vụ', 'Titles'),
    column('act', 'text', 'Việc', 'Act', MEANINGS),
    ...BLOC,
    column('published', 'date', 'Ngày văn bản', 'Day of the paper'),
    REVIEW,
    CONFIDENCE,
  ],
};

export const DOCUMENTS = column('documents', 'integers', 'Văn bản số', 'Documents');

/** Where it stands: documents by their numbers, files, addresses they came from, words. */
export const SOURCE_COLUMNS: readonly Column[] = [
  DOCUMENTS,
  column('paths', 'texts', 'Tệp', 'Files'),
  column('addresses', 'texts', 'Địa chỉ nguồn', 'Addresses'),
  column('quotes', 'texts', 'Trích dẫn', 'Quotes'),
];
