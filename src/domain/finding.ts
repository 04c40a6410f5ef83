/** `error`: cannot be; `warning`: should not be; `open`: waits for a paper; `info`: worth a look. */
export const SEVERITIES = ['error', 'warning', 'open', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_CODES = [
  'award-not-yet',
  'granter-gone',
  'number-twice',
  'recipient-kind',
  'title-differs',
  'decided-twice',
  'head-not-member',
  'heads-differ',
  'recipient-not-member',
  'no-decision',
  'member-vanished',
  'no-recommendation',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const SEVERITY_OF: Readonly<Record<FindingCode, Severity>> = {
  'award-not-yet': 'error',
  'granter-gone': 'error',
  'number-twice': 'error',
  'recipient-kind': 'error',
  'title-differs': 'error',
  'decided-twice': 'warning',
  'head-not-member': 'warning',
  'heads-differ': 'warning',
  'recipient-not-member': 'warning',
  'no-decision': 'open',
  'member-vanished': 'info',
  'no-recommendation': 'info',
};

/** Something that does not fit together (sql/views/05_finding.sql). */
export interface Finding {
  readonly code: FindingCode;
  /** Names it among those of its code, as long as what it is about stays the same. */
  readonly subject: string;
  readonly year: number | null;
  readonly bloc: string | null;
  readonly unit: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly documents: readonly number[];
  /** Why somebody said that it does not matter; null where nobody did. */
  readonly waived: string | null;
}

/** What is wrong, in a sentence. */
export const sentence = (finding: Finding, language: 'vi' | 'en'): string => SENTENCES[finding.code][language](finding);

type Say = (finding: Finding) => string;

const text = ({ detail }: Finding, key: string): string => String(detail[key] ?? '');
/** " (ông A)"; nothing of "4 cá nhân", whom nobody names. */
const whose = ({ unit }: Finding): string => (unit === null ? '' : ` (${unit})`);
const ROLES: Readonly<Record<string, string>> = { head: 'trưởng', deputy: 'phó' };

const SENTENCES: Readonly<Record<FindingCode, { readonly vi: Say; readonly en: Say }>> = {
  'award-not-yet': {
    vi: (f) =>
      `${f.unit} được ghi nhận ${text(f, 'award')} cho năm ${f.year}, khi chưa có danh hiệu này (từ ${text(f, 'from')})`,
    en: (f) =>
      `${f.unit} has ${text(f, 'award')} for ${f.year}, before there was such an award (from ${text(f, 'from')})`,
  },
  'granter-gone': {
    vi: (f) => `${text(f, 'granter')} tặng ${text(f, 'award')} sau khi cấp huyện đã kết thúc (30-6-2025)`,
    en: (f) => `${text(f, 'granter')} gives ${text(f, 'award')} after districts had ended (2025-06-30)`,
  },
  'number-twice': {
    vi: (f) => `hai văn bản của ${f.unit} trong năm ${f.year} cùng số ${text(f, 'number')}`,
    en: (f) => `two papers of ${f.unit} in ${f.year} have the number ${text(f, 'number')}`,
  },
  'recipient-kind': {
    vi: (f) =>
      f.detail.kind === 'person'
        ? `${text(f, 'award')} dành cho tập thể, không dành cho cá nhân${whose(f)}`
        : `${text(f, 'award')} dành cho cá nhân, không dành cho tập thể${whose(f)}`,
    en: (f) =>
      f.detail.kind === 'person'
        ? `${text(f, 'award')} is for collectives, not for a person${whose(f)}`
        : `${text(f, 'award')} is for persons, not for a collective${whose(f)}`,
  },
  'title-differs': {
    vi: (f) => `trích yếu nêu ${text(f, 'title')}, các điều quyết định tặng ${text(f, 'award')}`,
    en: (f) => `the title names ${text(f, 'title')}, the articles grant ${text(f, 'award')}`,
  },
  'decided-twice': {
    vi: (f) => `${f.unit} có hai quyết định cùng tặng ${text(f, 'award')} năm ${f.year}`,
    en: (f) => `two decisions give ${f.unit} the same ${text(f, 'award')} for ${f.year}`,
  },
  'head-not-member': {
    vi: (f) => `${f.unit} làm khối ${ROLES[text(f, 'role')]} năm ${f.year} nhưng không có trong danh sách thành viên`,
    en: (f) => `${f.unit} is ${text(f, 'role')} for ${f.year} and is not among the members that are listed`,
  },
  'heads-differ': {
    vi: (f) => `năm ${f.year} có nhiều khối trưởng: ${(f.detail.heads as string[]).join('; ')}`,
    en: (f) => `several heads for ${f.year}: ${(f.detail.heads as string[]).join('; ')}`,
  },
  'recipient-not-member': {
    vi: (f) => `${f.unit} được xét ${text(f, 'award')} năm ${f.year} nhưng không có trong danh sách thành viên`,
    en: (f) =>
      `${f.unit} is put forward for ${text(f, 'award')} of ${f.year} and is not among the members that are listed`,
  },
  'no-decision': {
    vi: (f) => `${f.unit}: ${text(f, 'award')} năm ${f.year ?? '?'} chưa có quyết định sau 12 tháng`,
    en: (f) => `${f.unit}: no decision on ${text(f, 'award')} of ${f.year ?? '?'} twelve months on`,
  },
  'member-vanished': {
    vi: (f) => `${f.unit} là thành viên năm ${text(f, 'last')}, không còn trong danh sách năm ${f.year}`,
    en: (f) => `${f.unit} was a member in ${text(f, 'last')} and is not listed for ${f.year}`,
  },
  'no-recommendation': {
    vi: (f) => `${f.unit} được tặng ${text(f, 'award')} năm ${f.year ?? '?'}, không thấy đề nghị nào`,
    en: (f) => `${f.unit} was given ${text(f, 'award')} for ${f.year ?? '?'}, and no paper puts it forward`,
  },
};
