import { decision, kinds, of, rest } from './decision.js';
import { capital, counted, dashed, listed, numbered, passed, semicolons, titled } from './phrases.js';
import { type Way, way } from './story.js';

/** A decision that names who gets what in its articles. */
export const DECISION_ARTICLES: readonly Way[] = [
  way('numbers under Điều 1', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc tặng ${kinds(s)} năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${titled(one)} cho ${counted(one)} ${of(s)} đã có thành tích xuất sắc năm ${s.year}, gồm:`,
        ...numbered(one.recipients),
      ]),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('in the sentence', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Tặng thưởng ${titled(one)} cho ${listed(one.recipients)} đã hoàn thành xuất sắc nhiệm vụ công tác năm ${s.year}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('lines by award', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `V/v tặng thưởng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`, [
      `Điều 1. Khen thưởng các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year} như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${titled(one)} cho ${counted(one)}:`,
        ...dashed(one.recipients),
      ]),
      ...rest(2),
    ]),
  ),
  way('semicolons', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc khen thưởng thành tích năm ${s.year} của ${s.bloc}`, [
      ...passed(s).map(
        (one, i) => `Điều ${i + 1}. Tặng ${titled(one)} năm ${s.year} cho các đơn vị: ${semicolons(one.recipients)}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
  way('a, b, c', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Khen thưởng các tập thể có thành tích xuất sắc năm ${s.year}`, [
      `Điều 1. Tặng thưởng cho các tập thể ${of(s)} có thành tích xuất sắc năm ${s.year}:`,
      ...passed(s).map((one, i) => `${'abcdef'[i]}) ${capital(titled(one))}: ${listed(one.recipients)};`),
      ...rest(2),
    ]),
  ),
  way('quoted, with "đối với"', { step: 'decided' }, (s, chance) =>
    decision(s, chance, `Về việc công nhận danh hiệu thi đua, tặng thưởng năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Quyết định tặng ${titled(one)} đối với ${counted(one)} có thành tích tiêu biểu năm ${s.year}: ${listed(one.recipients)}.`,
      ),
      ...rest(passed(s).length + 1),
    ]),
  ),
];
