import type { FindingCode } from '../domain/finding.js';
import { spoken } from './words/words.js';

const VIETNAMESE: Readonly<Record<FindingCode, string>> = {
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
};

const ENGLISH: Readonly<Record<FindingCode, string>> = {
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
};

const calledIn = (names: Readonly<Record<string, string>>) => (code: string) => names[code] ?? code;

/** What a kind of finding is called in short; the sentence of a finding says the rest. */
export const useFindingName = spoken(calledIn(VIETNAMESE), calledIn(ENGLISH));
