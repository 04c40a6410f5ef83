import type { Chance } from '../chance.js';
import { personOf } from './people.js';
import { long, two, upper } from './phrases.js';
import type { Block, Story } from './story.js';

/** What stands over an official paper: who issues it, its number, motto, place and day. */
export function headBox(story: Story, issuer: readonly string[], sign: string | null, chance: Chance): Block[] {
  const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const number = sign === null ? [] : [`Số: ${two(story.number)}/${sign}`];
  const day = `${story.town}, ${long(story)}`;
  return chance.pick([
    [...issuer.map(upper), ...number, '', ...motto, '', day, ''],
    [...issuer.map(upper), '-------', ...number, motto[0], motto[1], '---------------', day, ''],
    [...motto, '', ...issuer.map(upper), ...number, day, ''],
  ]);
}

export function signature(
  post: string,
  chance: Chance,
  copies: readonly string[] = ['- Như trên;', '- Lưu: VT.'],
): Block[] {
  const { name } = personOf(chance);
  return chance.pick([
    ['', 'Nơi nhận:', ...copies, '', upper(post), '(Đã ký)', name],
    ['', upper(post), '', name, '', 'Nơi nhận:', ...copies],
    ['', 'Nơi nhận:', ...copies, upper(post), '', '', name],
  ]);
}

/** Secretary and chair, as minutes end. */
export const signers = (chance: Chance): Block[] => [
  '',
  'THƯ KÝ                                        CHỦ TRÌ',
  '',
  '',
  `${personOf(chance).name}                              ${personOf(chance).name}`,
];

export const council = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
