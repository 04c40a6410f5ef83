import type { AwardEvidence, Misfit, Named } from '../../domain/fact.js';
import { type GiverLevel, GRANTING } from '../../lexicon/granting.js';
import { inFull } from '../../names/in-full.js';

/** Awards whose giver is of a level that does not give them: a district gives a "Bằng khen", a province a "Giấy khen". */
export const misgiven = (awards: readonly AwardEvidence[]): Misfit[] =>
  awards.flatMap((one) => {
    const { award, awardCode, granter, year, bloc, recipient, anchor } = one;
    const level = granter && levelOf(granter);
    if (!level) return [];
    const name = inFull(award);
    const row = GRANTING.find(
      (rule) =>
        rule.award === awardCode &&
        rule.not.includes(level) &&
        (rule.named?.test(name) ?? true) &&
        (year === null || year >= rule.since),
    );
    if (!row) return [];
    const code = row.wrong === 'below' ? ('giver-below' as const) : ('giver-above' as const);
    const detail = { award, granter: granter.name, level, source: row.source };
    return [{ code, subject: anchor.toString('hex'), year, bloc, unit: recipient, detail }];
  });

/** Of those alone that say it: "Chủ tịch UBND huyện", "Sở Y tế", "UBND tỉnh"; null for all others, and for who is several. */
function levelOf({ name, code }: Named): GiverLevel | null {
  const words = inFull(name).replace(/^(?:phó |quyền )?(?:chủ tịch|giám đốc) (?=ủy ban|sở)/u, '');
  const [, kind] = /^ủy ban nhân dân (huyện|quận|thị xã|xã|phường|thị trấn|tỉnh)(?!\p{L})/u.exec(words) ?? [];
  if (kind !== undefined) return LEVELS[kind];
  if (/^sở \p{L}/u.test(words)) return 'department';
  if (code?.startsWith('ubnd@')) return 'province';
  return code !== null && OF_CENTRE.test(code) ? 'centre' : null;
}

const LEVELS: Readonly<Record<string, GiverLevel>> = {
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  tỉnh: 'province',
};
const OF_CENTRE = /^(?:bo-[a-z-]+|chinh-phu|thu-tuong|chu-tich-nuoc)@viet-nam$/;
