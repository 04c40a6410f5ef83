import { foldCase } from '../text/fold-case.js';
import { canonicalSpelling } from '../text/tone.js';

/** A word of an award's name as it is compared, with where it stands in the name in full. */
export interface AwardWord {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

export interface AwardWords {
  /** In full: "BK TTg" → "Bằng khen Thủ tướng Chính phủ". */
  readonly text: string;
  readonly words: readonly AwardWord[];
}

/** The words of an award's name, its abbreviations spelled out; commas, brackets and quotation marks are no words. */
export function awardWords(name: string): AwardWords {
  const text = SHORT.reduce(
    (spelled, [pattern, long]) => spelled.replace(pattern, long),
    name.normalize('NFC').replace(/\s+/gu, ' ').replace(DOTTED, '$1'),
  );
  let quoted = false;
  let at = 0;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): AwardWord => {
    for (const mark of text.slice(at, index)) {
      if (OPENS.test(mark)) quoted = true;
      else if (CLOSES.test(mark)) quoted = false;
      else if (mark === '"') quoted = !quoted;
    }
    at = index + word.length;
    return { key: canonicalSpelling(foldCase(word)), from: index, to: at, quoted };
  });
  return { text, words };
}

/** "T.Ư" */
const DOTTED = /(?<!\p{L})(\p{Lu})\.(?=\p{Lu}(?!\p{Ll}))/gu;
const OPENS = /[“«‘]/u;
const CLOSES = /[”»’]/u;

/** A word in whatever letters. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

const ORDER = 'Huân chương';
const FIGHTER = 'Chiến sĩ thi đua';

/**
 * Short forms in names of awards, those that hold others first. They are no rows of the lexicon, which finds awards in running
 * text: "TTƯT" there stands before the name of a physician, "CP" in the name of a company.
 */
const SHORT: readonly (readonly [pattern: RegExp, inFull: string])[] = [
  [word('ctđcp'), 'Cờ thi đua của Chính phủ'],
  [word('ctđcb'), 'Cờ thi đua cấp bộ'],
  [word('ctđt'), 'Cờ thi đua cấp tỉnh'],
  // "Hội CTĐ" is the Red Cross.
  [word('(?<!hội )ctđ|cờ tđ'), 'Cờ thi đua'],
  [word('bk ?(?:ttg|ttcp)'), 'Bằng khen của Thủ tướng Chính phủ'],
  // "BKBQP", "BKBCA": of a ministry
  [/(?<![\p{L}\p{N}])BK(?=B\p{Lu}{2,4}(?!\p{L}))/gu, 'Bằng khen của '],
  [word('bkct'), 'Bằng khen của Chủ tịch'],
  [word('bk'), 'Bằng khen'],
  [word('gk'), 'Giấy khen'],
  [word('knc'), 'Kỷ niệm chương'],
  [word('hhđ'), 'Huy hiệu Đảng'],
  [word('blđst|bằng lđst'), 'Bằng Lao động sáng tạo'],
  // "HCLĐ3"
  [/(?<!\p{L})(HC\p{Lu}{2,4})(?=[123](?!\d))/gu, '$1 '],
  [word('hcsv'), `${ORDER} Sao vàng`],
  [word('hchcm'), `${ORDER} Hồ Chí Minh`],
  [word('hcđl'), `${ORDER} Độc lập`],
  [word('hcqc'), `${ORDER} Quân công`],
  [word('(?:hc|huân chương) ?lđ'), `${ORDER} Lao động`],
  [word('(?:hc|huân chương) ?bvtq'), `${ORDER} Bảo vệ Tổ quốc`],
  [word('hccc'), `${ORDER} Chiến công`],
  [word('hckc'), `${ORDER} Kháng chiến`],
  [word('hcđđk(?:dt)?'), `${ORDER} Đại đoàn kết dân tộc`],
  [word('hc(?= (?:lao|độc|quân|bảo|chiến|kháng|sao|hồ|hữu|dũng|đại))'), ORDER],
  [word('cstđtq'), `${FIGHTER} toàn quốc`],
  [word('cstđcs'), `${FIGHTER} cơ sở`],
  [word('cstđt'), `${FIGHTER} cấp tỉnh`],
  [word('cstđcb'), `${FIGHTER} cấp bộ`],
  [word('cstđ'), FIGHTER],
  [word('cstt'), 'Chiến sĩ tiên tiến'],
  [word('ttlđxs'), 'Tập thể lao động xuất sắc'],
  [word('ttlđtt'), 'Tập thể lao động tiên tiến'],
  [word('ttlđ'), 'Tập thể lao động'],
  [word('lđxs'), 'lao động xuất sắc'],
  [word('lđtt'), 'Lao động tiên tiến'],
  [word('(?<=tập thể )lđ'), 'lao động'],
  [word('(?<=lao động )xs'), 'xuất sắc'],
  [word('(?<=lao động )tt'), 'tiên tiến'],
  [word('đvqt'), 'Đơn vị quyết thắng'],
  [word('đvtt'), 'Đơn vị tiên tiến'],
  [word('gđvh'), 'Gia đình văn hóa'],
  [word('ahlđ'), 'Anh hùng Lao động'],
  [word('ahllvt(?:nd)?|anh hùng llvt(?:nd)?'), 'Anh hùng lực lượng vũ trang nhân dân'],
  [word('bmvnah'), 'Bà mẹ Việt Nam anh hùng'],
  [word('ngnd'), 'Nhà giáo nhân dân'],
  [word('ng[ưu]t'), 'Nhà giáo ưu tú'],
  [word('ttnd'), 'Thầy thuốc nhân dân'],
  [word('tt[ưu]t'), 'Thầy thuốc ưu tú'],
  [word('nsnd'), 'Nghệ sĩ nhân dân'],
  [word('ns[ưu]t'), 'Nghệ sĩ ưu tú'],
  [word('nnnd'), 'Nghệ nhân nhân dân'],
  [word('nn[ưu]t'), 'Nghệ nhân ưu tú'],
  [word('ttg|ttcp'), 'Thủ tướng Chính phủ'],
  [word('(?<=(?:cờ|của|đua|khen) )cp'), 'Chính phủ'],
];
