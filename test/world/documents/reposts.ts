import type { Chance } from '../chance.js';
import { placeOf } from '../forms.js';
import type { Bloc } from '../truth.js';
import { rendered } from './render.js';
import type { Block } from './story.js';
import type { WrittenPaper } from './tellings.js';

/** The same text on another site, with its own header and foot. */
export function repost(
  paper: WrittenPaper,
  blocks: readonly Block[],
  id: string,
  bloc: Bloc,
  chance: Chance,
): WrittenPaper {
  const [title, ...rest] = blocks;
  const body = rest.filter((block) => !isOfPage(block));
  const publisher = bloc.district ? `Đài truyền thanh ${bloc.district}` : `Sở Nội vụ ${placeOf(bloc.province)}`;
  const [y, m, d] = paper.published.split('-');
  const header = chance.pick<Block[]>([
    [String(title), `Cập nhật: ${d}/${m}/${y} 09:12`, 'Lượt xem: 1024'],
    [String(title).toUpperCase(), `Thứ hai, ${d}/${m}/${y}`],
    ['Tin tức - Sự kiện', String(title), `${d}/${m}/${y} | 14:05 GMT+7`],
  ]);
  const foot = [
    `Theo ${paper.publisher}`,
    'Các tin khác',
    'Lịch tiếp công dân tháng này',
    'Thông báo tuyển dụng viên chức',
  ];
  return {
    ...paper,
    id,
    publisher,
    repostOf: paper.id,
    file: rendered(id, [...header, ...body, ...foot.slice(0, 1 + chance.below(4))], true, chance),
  };
}

/** What the page says of itself under a headline, which nobody copies. */
const isOfPage = (block: Block): boolean => typeof block === 'string' && /^(?:Trang chủ \/|Đăng ngày:)/u.test(block);
