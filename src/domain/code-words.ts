import type { FindingCode, Severity } from './finding.js';

// What stable codes mean: pages and files say it in the same words.

/** Of what documents and their claims say. */
export const MEANINGS = {
  vi: {
    recommended: 'đề nghị',
    awarded: 'đã tặng',
    registered: 'đăng ký',
    voted: 'bình xét',
    council: 'hội đồng xét',
    decided: 'đã quyết định',
    presented: 'đã trao',
    revoked: 'đã thu hồi',
    refused: 'không xét',
    head: 'trưởng',
    deputy: 'phó',
    khoi: 'khối',
    cum: 'cụm',
    central: 'trung ương',
    province: 'tỉnh',
    district: 'huyện',
    commune: 'xã',
    sector: 'ngành',
    org: 'tập thể',
    person: 'cá nhân',
    household: 'hộ gia đình',
    news: 'tin, bài',
    decision: 'quyết định',
    submission: 'tờ trình',
    minutes: 'biên bản',
    report: 'báo cáo',
    notice: 'thông báo',
    list: 'danh sách',
    other: 'khác',
    chair: 'chủ trì',
    direct: 'chỉ đạo',
    sign: 'ký',
    present: 'trao tặng',
    speak: 'phát biểu',
    attend: 'dự',
  },
  en: {
    recommended: 'recommended',
    awarded: 'awarded',
    registered: 'registered',
    voted: 'voted',
    council: 'council',
    decided: 'decided',
    presented: 'presented',
    revoked: 'revoked',
    refused: 'refused',
    head: 'head',
    deputy: 'deputy',
    central: 'central',
    province: 'province',
    district: 'district',
    commune: 'commune',
    sector: 'sector',
    org: 'collective',
    person: 'person',
    household: 'household',
    news: 'news',
    decision: 'decision',
    submission: 'submission',
    minutes: 'minutes',
    report: 'report',
    notice: 'notice',
    list: 'list',
    other: 'other',
    khoi: 'khối',
    cum: 'cụm',
    chair: 'chair',
    direct: 'direct',
    sign: 'sign',
    present: 'present',
    speak: 'speak',
    attend: 'attend',
  },
};

export const REVIEW_WORDS = {
  vi: { unreviewed: 'chưa soát', reviewed: 'đã soát', disputed: 'đang tranh cãi' },
  en: { unreviewed: 'unreviewed', reviewed: 'reviewed', disputed: 'disputed' },
};

export const REVIEW_STATE_WORDS = {
  vi: {
    open: 'chưa soát',
    accepted: 'đúng',
    amended: 'đã sửa',
    rejected: 'sai',
    added: 'thêm tay',
    changed: 'cần soát lại',
  },
  en: {
    open: 'open',
    accepted: 'right',
    amended: 'amended',
    rejected: 'wrong',
    added: 'added',
    changed: 'look again',
  },
};

export const OUTCOME_WORDS = {
  vi: { given: 'đã tặng', open: 'chưa có quyết định', refused: 'không tặng', revoked: 'đã thu hồi' },
  en: { given: 'given', open: 'no decision yet', refused: 'refused', revoked: 'revoked' },
};

/** Of who gives. */
export const LEVEL_WORDS = {
  vi: {
    state: 'Nhà nước',
    ministry: 'bộ, ngành, trung ương',
    province: 'tỉnh',
    department: 'sở, ngành tỉnh',
    district: 'huyện',
    commune: 'xã',
  },
  en: {
    state: 'the State',
    ministry: 'ministry, central',
    province: 'province',
    department: 'department',
    district: 'district',
    commune: 'commune',
  },
};

/** What is said of a unit or a person. */
export const FACT_WORDS = {
  vi: { member: 'thành viên', head: 'trưởng', deputy: 'phó', award: 'khen thưởng', official: 'người dự' },
  en: { member: 'member', head: 'head', deputy: 'deputy', award: 'award', official: 'official' },
};

export const SEVERITY_WORDS: Words<Severity> = {
  vi: { error: 'sai', warning: 'đáng ngờ', open: 'còn chờ', info: 'để biết' },
  en: { error: 'error', warning: 'warning', open: 'open', info: 'info' },
};

/** What a kind of finding is called in short; the sentence of a finding says the rest. */
export const FINDING_WORDS: Words<FindingCode> = {
  vi: {
    'annex-count': 'Phụ lục không đủ số',
    'award-not-yet': 'Danh hiệu chưa có vào năm ấy',
    'giver-below': 'Cấp dưới thẩm quyền',
    'granter-gone': 'Cấp khen không còn',
    'member-count': 'Số thành viên không khớp',
    'number-twice': 'Trùng số văn bản',
    'recipient-count': 'Số đơn vị được khen không khớp',
    'recipient-kind': 'Sai đối tượng',
    'title-differs': 'Trích yếu khác nội dung',
    'decided-twice': 'Quyết định hai lần',
    'flag-quota': 'Vượt hạn mức',
    'giver-above': 'Cấp trên tặng Giấy khen',
    'head-not-member': 'Trưởng, phó khối không là thành viên',
    'heads-differ': 'Nhiều trưởng khối một năm',
    'outcome-differs': 'Nơi nói tặng, nơi nói không',
    'recipient-not-member': 'Được đề nghị mà không là thành viên',
    'signer-between': 'Người ký chen giữa',
    'unit-other-time': 'Tên đơn vị không đúng thời gian',
    'no-decision': 'Chưa có quyết định',
    'awards-for-one': 'Một thành tích khen hai lần',
    'member-vanished': 'Thành viên năm trước không còn',
    'no-recommendation': 'Không thấy đề nghị',
    'share-quota': 'Vượt tỷ lệ',
    'title-between': 'Chức vụ đổi qua đổi lại',
  },
  en: {
    'annex-count': 'An annex has another number',
    'award-not-yet': 'An award before the law knew it',
    'giver-below': 'The giver may not give it',
    'granter-gone': 'The giver was no more',
    'member-count': 'Members are another number',
    'number-twice': 'A number of a paper twice',
    'recipient-count': 'Recipients are another number',
    'recipient-kind': 'Not for such a recipient',
    'title-differs': 'The title says something else',
    'decided-twice': 'Decided twice',
    'flag-quota': 'Beyond the quota',
    'giver-above': 'A commendation from above',
    'head-not-member': 'The head is no member',
    'heads-differ': 'Several heads of a year',
    'outcome-differs': 'Given here, refused there',
    'recipient-not-member': 'Put forward, and no member',
    'signer-between': 'A signer between another’s papers',
    'unit-other-time': 'A name of another time',
    'no-decision': 'No decision yet',
    'awards-for-one': 'Two awards for one achievement',
    'member-vanished': 'A member of the year before is gone',
    'no-recommendation': 'No recommendation is there',
    'share-quota': 'Beyond the share',
    'title-between': 'A title between two others',
  },
};

/** In both languages by code. */
export interface Words<Code extends string = string> {
  readonly vi: Readonly<Record<Code, string>>;
  readonly en: Readonly<Record<Code, string>>;
}
