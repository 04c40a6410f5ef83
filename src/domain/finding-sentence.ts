import type { Finding, FindingCode } from './finding.js';

/** What is wrong, in a sentence. */
export const sentence = (finding: Finding, language: 'vi' | 'en'): string => SENTENCES[finding.code][language](finding);

type Say = (finding: Finding) => string;

const text = ({ detail }: Finding, key: string): string => String(detail[key] ?? '');
/** " (ông A)"; nothing of "4 cá nhân", whom nobody names. */
const whose = ({ unit }: Finding): string => (unit === null ? '' : ` (${unit})`);
const units = ({ detail }: Finding): string[] => detail.units as string[];
/** Who is counted. */
const received = ({ detail }: Finding, language: 'vi' | 'en'): string => RECEIVED[language][String(detail.kind)] ?? '';
const RECEIVED: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: { org: 'tập thể', person: 'cá nhân', household: 'hộ gia đình' },
  en: { org: 'collectives', person: 'persons', household: 'households' },
};
/** "phó giám đốc": on the day between, or on those around it. */
const ranked = (f: Finding, when: 'between' | 'around'): string =>
  (text(f, 'rank') === 'deputy') === (when === 'between') ? `phó ${text(f, 'post')}` : text(f, 'post');
const ROLES: Readonly<Record<string, string>> = { head: 'trưởng', deputy: 'phó' };

const SENTENCES: Readonly<Record<FindingCode, { readonly vi: Say; readonly en: Say }>> = {
  'annex-count': {
    vi: (f) =>
      `quyết định nêu ${text(f, 'said')} ${received(f, 'vi')} được ${text(f, 'award')}, danh sách kèm theo có ${text(f, 'names')}`,
    en: (f) =>
      `an article counts ${text(f, 'said')} ${received(f, 'en')} of ${text(f, 'award')}, the list behind it has ${text(f, 'names')}`,
  },
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
  'giver-below': {
    vi: (f) => `${text(f, 'granter')} không có thẩm quyền tặng ${text(f, 'award')}${whose(f)}: ${text(f, 'source')}`,
    en: (f) => `${text(f, 'granter')} cannot give ${text(f, 'award')}${whose(f)}: ${text(f, 'source')}`,
  },
  'member-count': {
    vi: (f) => `văn bản nêu ${text(f, 'said')} đơn vị thành viên, kể tên ${text(f, 'names')}`,
    en: (f) => `the text counts ${text(f, 'said')} members and names ${text(f, 'names')}`,
  },
  'number-twice': {
    vi: (f) => `hai văn bản của ${f.unit} trong năm ${f.year} cùng số ${text(f, 'number')}`,
    en: (f) => `two papers of ${f.unit} in ${f.year} have the number ${text(f, 'number')}`,
  },
  'recipient-count': {
    vi: (f) =>
      `văn bản nêu ${text(f, 'said')} ${received(f, 'vi')} được ${text(f, 'award')}, kể tên ${text(f, 'names')}`,
    en: (f) =>
      `the text counts ${text(f, 'said')} ${received(f, 'en')} of ${text(f, 'award')} and names ${text(f, 'names')}`,
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
  'flag-quota': {
    vi: (f) =>
      `${units(f).length} đơn vị được xét ${text(f, 'award')} năm ${f.year}, mức là ${text(f, 'most')}: ${units(f).join('; ')}`,
    en: (f) =>
      `${units(f).length} units for ${text(f, 'award')} of ${f.year}, where ${text(f, 'most')} may be: ${units(f).join('; ')}`,
  },
  'giver-above': {
    vi: (f) =>
      `${text(f, 'granter')} không tặng ${text(f, 'award')}${whose(f)}, do cấp dưới tặng: ${text(f, 'source')}`,
    en: (f) =>
      `${text(f, 'granter')} does not give ${text(f, 'award')}${whose(f)}, which is for lower levels to give: ${text(f, 'source')}`,
  },
  'head-not-member': {
    vi: (f) => `${f.unit} làm khối ${ROLES[text(f, 'role')]} năm ${f.year} nhưng không có trong danh sách thành viên`,
    en: (f) => `${f.unit} is ${text(f, 'role')} for ${f.year} and is not among the members that are listed`,
  },
  'heads-differ': {
    vi: (f) => `năm ${f.year} có nhiều khối trưởng: ${(f.detail.heads as string[]).join('; ')}`,
    en: (f) => `several heads for ${f.year}: ${(f.detail.heads as string[]).join('; ')}`,
  },
  'outcome-differs': {
    vi: (f) => `${f.unit}: ${text(f, 'award')} năm ${f.year ?? '?'} vừa được tặng, vừa không được xét`,
    en: (f) => `${f.unit}: ${text(f, 'award')} of ${f.year ?? '?'} was given, and was refused`,
  },
  'recipient-not-member': {
    vi: (f) => `${f.unit} được xét ${text(f, 'award')} năm ${f.year} nhưng không có trong danh sách thành viên`,
    en: (f) =>
      `${f.unit} is put forward for ${text(f, 'award')} of ${f.year} and is not among the members that are listed`,
  },
  'signer-between': {
    vi: (f) =>
      `${text(f, 'signer')} ký với chức vụ ${text(f, 'post')} ngày ${text(f, 'day')}, giữa hai văn bản do ${text(f, 'other')} ký cùng chức vụ (${text(f, 'before')}, ${text(f, 'after')})`,
    en: (f) =>
      `${text(f, 'signer')} signs as ${text(f, 'post')} on ${text(f, 'day')}, between two papers that ${text(f, 'other')} signs as such (${text(f, 'before')}, ${text(f, 'after')})`,
  },
  'title-between': {
    vi: (f) =>
      `${text(f, 'person')} ở ${f.unit}: ngày ${text(f, 'day')} là ${ranked(f, 'between')}, trước (${text(f, 'before')}) và sau (${text(f, 'after')}) là ${ranked(f, 'around')}; có thể là hai người cùng tên`,
    en: (f) =>
      `${text(f, 'person')} of ${f.unit} is ${ranked(f, 'between')} on ${text(f, 'day')}, and ${ranked(f, 'around')} before (${text(f, 'before')}) and after (${text(f, 'after')}); there may be two of the name`,
  },
  'unit-other-time': {
    vi: (f) =>
      `${f.unit}: năm ${f.year ?? '?'} không có đơn vị tên này (${text(f, 'code')} mang tên ấy vào thời gian khác)`,
    en: (f) => `${f.unit}: no unit had this name in ${f.year ?? '?'} (${text(f, 'code')} had it at another time)`,
  },
  'no-decision': {
    vi: (f) => `${f.unit}: ${text(f, 'award')} năm ${f.year ?? '?'} chưa có quyết định sau 12 tháng`,
    en: (f) => `${f.unit}: no decision on ${text(f, 'award')} of ${f.year ?? '?'} twelve months on`,
  },
  'awards-for-one': {
    vi: (f) =>
      `${f.unit} năm ${f.year} được tặng ${(f.detail.awards as string[]).join('; ')}: một thành tích chỉ khen một lần`,
    en: (f) =>
      `${f.unit} was given ${(f.detail.awards as string[]).join('; ')} for ${f.year}: one achievement is honoured once`,
  },
  'member-vanished': {
    vi: (f) => `${f.unit} là thành viên năm ${text(f, 'last')}, không còn trong danh sách năm ${f.year}`,
    en: (f) => `${f.unit} was a member in ${text(f, 'last')} and is not listed for ${f.year}`,
  },
  'no-recommendation': {
    vi: (f) => `${f.unit} được tặng ${text(f, 'award')} năm ${f.year ?? '?'}, không thấy đề nghị nào`,
    en: (f) => `${f.unit} was given ${text(f, 'award')} for ${f.year ?? '?'}, and no paper puts it forward`,
  },
  'share-quota': {
    vi: (f) =>
      `${units(f).length} đơn vị được xét ${text(f, 'award')} năm ${f.year}, mức là ${text(f, 'share')}% của ${text(f, 'others')} thành viên không được xét cờ (${text(f, 'most')}): ${units(f).join('; ')}`,
    en: (f) =>
      `${units(f).length} units for ${text(f, 'award')} of ${f.year}, where ${text(f, 'share')} % of the ${text(f, 'others')} members without a flag may be (${text(f, 'most')}): ${units(f).join('; ')}`,
  },
};
