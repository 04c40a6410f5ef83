import { argumentOf, type Claim } from '../domain/claim.js';

/** The officials of whom a text says nothing but that they are named with their post. */
const MENTIONED = 'official.mentioned';
const AWARD = 'award';
const OFFICIAL = 'official';

/** "có", "gồm": in letters. */
const LONGEST_BARE = 'gồm'.length;

/**
 * The claims without those that make officials of people who are only commended: "tặng Bằng khen cho 3 cá nhân, gồm: 1- Bà
 * Hà Nhàn, Hiệu trưởng Trường A; …", "đề nghị Chủ tịch nước tặng Huân chương cho ông Tô Hải, Giám đốc Sở Y tế". Who also acts somewhere is
 * another rule's.
 */
export function withoutCommended(claims: readonly Claim[]): Claim[] {
  const commended = new Set<string>();
  /** Where those stand who receive. */
  const places = new Set<number>();
  for (const claim of claims) {
    const name = claim.kind === AWARD ? argumentOf(claim, 'recipient') : undefined;
    if (!name) continue;
    if (name.written !== null) commended.add(name.written.toLowerCase());
    for (const { start } of name.spans) places.add(start);
  }
  if (commended.size === 0) return [...claims];
  return claims.filter((claim) => {
    if (claim.kind !== OFFICIAL) return true;
    const name = argumentOf(claim, 'name');
    const act = argumentOf(claim, 'act')?.value;
    // who signs a pact may register in it
    if (claim.rule === MENTIONED && act === 'other' && commended.has(name?.written?.toLowerCase() ?? '')) return false;
    // "Chủ trì hội nghị, ông Tô Hải … nhận Bằng khen": he does something all the same, as who speaks behind his name; not so "trao Giấy
    // khen cho 3 công dân, gồm anh Tô Hải", "ký quyết định truy tặng Huân chương cho anh Tô Hải", "Đợt này | có | bà Hà Nhàn được tặng"
    const bare = act === 'attend' && claim.trigger.end - claim.trigger.start <= LONGEST_BARE;
    if (act !== 'speak' && act !== 'present' && act !== 'other' && act !== 'sign' && !bare) return true;
    return !name?.spans.some(({ start }) => places.has(start) && claim.trigger.start < start);
  });
}
