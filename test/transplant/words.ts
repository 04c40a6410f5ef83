import { oneOf } from '../damage.js';
import type { Annotated, Swap } from './swap.js';
import { stringsOf } from './swap.js';

type Synonyms = readonly [pattern: RegExp, ...others: readonly string[]];

const w = (source: string, flags = 'gu'): RegExp => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, flags);

const AWARDS = '(?=(?: \\d+)? (?:Cờ|Bằng khen|Giấy khen|giấy khen|bằng khen|cờ|danh hiệu|Huân chương|Kỷ niệm chương))';
const ROLE =
  '((?:Cụm|Khối) trưởng|Trưởng (?:Cụm|Khối|cụm|khối)|(?:Cụm|Khối) phó|Phó (?:Cụm|Khối|cụm|khối)|khối trưởng|cụm trưởng|khối phó|cụm phó)';

/**
 * Words for which others may stand in any text of this trade, written down before a look at which of them the rules
 * know. "gồm" may be "bao gồm" or "gồm có", whatever it counts.
 */
export const SYNONYMS: readonly Synonyms[] = [
  [w('(?<!bao )gồm(?! có)'), 'bao gồm', 'gồm có', 'gồm có'],
  [w('bao gồm'), 'gồm', 'gồm có'],
  [w('(?<=\\d+ [^.;:\\n]{2,60}) gồm:'), ', cụ thể là:', ', đó là:', ', gồm:'],
  [
    w(`(?<=(?:đề nghị|[Qq]uyết định|trình) [^.;]{0,60})(?<!trao |khen |phong |xét |truy |đề nghị )tặng${AWARDS}`),
    'trao tặng',
    'tặng thưởng',
  ],
  [w(`trao${AWARDS}`), 'trao tặng'],
  [w('trao tặng'), 'trao', 'tặng'],
  [w('tặng thưởng'), 'tặng', 'trao tặng', 'khen tặng'],
  [w(`đề nghị(?= (?:\\S+ ){0,8}?(?:tặng|khen thưởng|xét tặng))`), 'kiến nghị', 'đề xuất'],
  [w('được bầu làm'), 'được cử làm', 'được chọn làm', 'đảm nhiệm vai trò', 'được tín nhiệm bầu làm'],
  [w(`(?<!cử |bầu )làm ${ROLE}`), 'giữ vai trò $1', 'đảm nhận vai trò $1', 'giữ chức $1', 'đảm nhiệm $1', 'là $1'],
  [w('(?<=bầu [^.;]{3,60})là (?=(?:Cụm|Khối|Trưởng|Phó))'), 'làm '],
  [
    w('(?<!tín nhiệm |nhất trí |bình )bầu(?= (?:Sở|Công ty|Trường|Hội|Cục|Ban|Bưu điện|Huyện|huyện|xã))'),
    'bầu chọn',
    'tín nhiệm bầu',
    'đã bầu',
    'thống nhất bầu',
  ],
  [w('Hội nghị tổng kết'), 'Lễ tổng kết', 'Buổi tổng kết'],
  [w('hội nghị tổng kết'), 'lễ tổng kết', 'buổi tổng kết'],
  [w('(?<=tổ chức )[Hh]ội nghị tổng kết'), 'Hội nghị sơ kết, tổng kết', 'cuộc họp tổng kết'],
  [w('tổ chức(?= [Hh]ội nghị)'), 'tiến hành', 'mở', 'đã long trọng tổ chức'],
  [w('[Tt]ham dự(?= (?:hội nghị|Hội nghị|buổi lễ|có))'), 'Dự', 'Đến dự', 'Về dự', 'Tới dự'],
  [w('Đến dự'), 'Tham dự', 'Về dự', 'Tới dự', 'Dự', 'Có mặt tại'],
  [w('Dự(?= [Hh]ội nghị)'), 'Tham dự', 'Tới dự', 'Cùng dự', 'Có mặt tại'],
  [w('có mặt'), 'tham dự'],
  [w('(?<!cùng |đến |về |tới )tham dự(?= có)'), 'đến dự'],
  [w('phát biểu chỉ đạo'), 'phát biểu ý kiến chỉ đạo', 'có bài phát biểu chỉ đạo', 'chỉ đạo'],
  [w('chủ trì(?= [Hh]ội nghị)'), 'điều hành', 'chủ tọa', 'đồng chủ trì'],
  [w('suy tôn'), 'bình chọn', 'bình bầu'],
  [w('đón nhận'), 'nhận', 'được nhận', 'vinh dự nhận'],
  [w('nhất trí'), 'thống nhất', 'đồng thuận', 'biểu quyết'],
  [w('thống nhất'), 'nhất trí', 'nhất trí cao'],
  [w('vinh dự'), 'tự hào', 'vinh dự và tự hào'],
  [w('được tặng(?! cho)'), 'được trao', 'được nhận', 'được trao tặng', 'vinh dự được tặng'],
  [w('đạt danh hiệu'), 'được công nhận danh hiệu', 'đạt được danh hiệu'],
  [w('Nhân dịp này'), 'Dịp này', 'Cũng tại hội nghị', 'Tại buổi lễ', 'Cũng trong dịp này'],
  [w('Dịp này'), 'Nhân dịp này', 'Cũng nhân dịp này'],
  [w('Tại [Hh]ội nghị'), 'Tại buổi làm việc', 'Trong khuôn khổ hội nghị', 'Cũng tại hội nghị', 'Tại cuộc họp'],
  [w('Thay mặt'), 'Đại diện'],
  [w('ký kết giao ước'), 'ký giao ước', 'ký cam kết giao ước'],
  [w('ký giao ước'), 'ký kết giao ước', 'tổ chức ký giao ước'],
  [w('diễn ra(?= tại)'), 'được tổ chức'],
  [w('cho biết'), 'thông tin', 'chia sẻ', 'nói'],
  [w('nhấn mạnh'), 'khẳng định', 'lưu ý', 'đề cao'],
  [w('phát biểu(?= tại)'), 'có bài phát biểu', 'phát biểu ý kiến'],
  [w(`làm ${ROLE}`), 'làm đơn vị $1'],
  [w('làm ([KkCc])(hối|ụm) trưởng'), 'làm Trưởng $1$2', 'giữ nhiệm vụ Trưởng $1$2'],
  [w('làm ([KkCc])(hối|ụm) phó'), 'làm Phó $1$2', 'làm Phó Trưởng $1$2'],
  [w('làm Trưởng ([KkCc])(hối|ụm)'), 'làm $1$2 trưởng'],
  [w('có sự tham dự của'), 'với sự tham gia của', 'có sự hiện diện của', 'với sự có mặt của'],
  [w('[Cc]ùng dự(?= có)'), 'Cùng tham dự', 'Dự hội nghị còn', 'Tham dự còn'],
  [w('xét tặng'), 'xem xét tặng', 'xét, tặng'],
  [w('(?<=(?:nhất trí|thống nhất|đã|xét|để) )trình(?= (?:Chủ tịch|UBND|Thủ tướng|Bộ) )'), 'đề xuất'],
  [
    w('(?:đã )?có thành tích xuất sắc'),
    'đạt thành tích xuất sắc',
    'lập thành tích xuất sắc',
    'có nhiều thành tích tiêu biểu',
  ],
  [w('([Ss]áng|[Cc]hiều|[Tt]ối) (?=\\d+[-/.])'), '$1 ngày '],
  [w('([Ss]áng|[Cc]hiều) ngày (?=\\d)'), '$1 '],
  [w('(?<![\\d.,/-])([2-9]) (?=(?:tập thể|cá nhân|đơn vị|hộ))'), '0$1 '],
  [w('(?<![\\d.,/-])0([2-9]) (?=(?:tập thể|cá nhân|đơn vị|hộ))'), '$1 '],
  [w('(?<![\\d.,/-])0?3 (?=(?:tập thể|cá nhân|đơn vị|hộ))'), 'ba '],
  [w('(?<![\\d.,/-])0?2 (?=(?:tập thể|cá nhân|đơn vị|hộ))'), 'hai '],
  [w('[Tt]rong đó có'), 'trong số đó có'],
  [w('công bố quyết định', 'giu'), 'công bố các quyết định'],
  [w('được phân công làm'), 'được giao làm', 'được cử làm', 'được phân công giữ vai trò'],
  [w('bàn giao'), 'chuyển giao'],
  [w('đồng chí(?= \\p{Lu})'), 'ông', 'đ/c'],
  [w('Đồng chí(?= \\p{Lu})'), 'Ông', 'Đ/c'],
  [w('[Cc]ác đồng chí'), 'các ông'],
  [w('ông(?= \\p{Lu})'), 'đồng chí', 'anh'],
  [w('bà(?= \\p{Lu})'), 'đồng chí', 'chị'],
  [w('[Ll]ần lượt(?! (?:tổng kết|tổ chức|họp))'), 'theo thứ tự'],
  [w('tiếp tục(?= (?:làm|giữ))'), 'vẫn tiếp tục'],
  [
    w('(?<=(?:Bằng khen|Giấy khen|Cờ thi đua)(?: của \\S+ \\S+ \\S+)?) cho(?= (?:\\d+|các) (?:tập thể|cá nhân))'),
    ' đối với',
  ],
];

/** Swaps of words that change no string of the annotation but the title. */
export function wordSwaps({ text, gold }: Annotated, dice: () => number): Swap[] {
  const names = stringsOf({ ...gold, doc: null, meetings: (gold.meetings ?? []).map(({ venue }) => venue) });
  return SYNONYMS.flatMap(([pattern, ...others]) => {
    const other = oneOf(others, dice);
    const change = (one: string) =>
      one.replace(pattern, (match, ...groups) => {
        const words = other.replace(/\$(\d)/g, (_, n) => groups[Number(n) - 1]);
        const first = /^\p{Lu}/u.test(match) ? words[0].toUpperCase() : words[0].toLowerCase();
        return /^\p{L}/u.test(match) ? first + words.slice(1) : words;
      });
    if (change(text) === text || names.some((name) => change(name) !== name)) return [];
    return [{ label: `${pattern.source.slice(13, -9)} → ${other}`, change }];
  });
}
