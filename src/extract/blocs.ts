import { layerBits, type Scan } from '../lexicon/scan.js';
import type { BlocName } from '../names/bloc.js';
import { COLON, OPEN } from '../text/marks.js';
import { CAPITAL, LINE_START } from '../text/tokens.js';
import { assignsLeaders, isLedByUnits } from './assigned-blocs.js';
import { Gathered, type Group, joinGroups } from './bloc-group.js';
import { type BlocKey, keyOf, TERRITORIES } from './bloc-key.js';
import {
  competes,
  emulates,
  isAside,
  isCountedLine,
  isGivenRole,
  isLedOrHas,
  isNumbered,
  isOfMany,
  isPlanned,
  isReceivers,
  isYearOfSchool,
  listedBlocs,
  type Mention,
  mayBeYear,
  meets,
  mentionsOf,
  ofRooms,
  saysBlocs,
} from './bloc-mention.js';
import type { Parsed } from './passage.js';
import { isOpposite } from './same-bloc.js';
import { saysPair } from './says-pair.js';

const ROLE = layerBits('role');

/**
 * Gathers the mentions of each bloc. The same number names the same bloc; of two descriptions, one says what the other
 * says in fewer words. A name without "thi đua" ("Khối các ngân hàng") counts only where blocs are spoken of.
 */
export function groupBlocs(scan: Scan, sentences: readonly Parsed[]): Group[] {
  const mentions = blocsAmong(scan, mentionsOf(scan, sentences), sentences);
  const spoken =
    mentions.some((m) => m.name.sure) ||
    sentences.some((s) => (s.layers & ROLE) !== 0 && s.chunks.some((c) => c.kind === 'role'));
  const numbers = new Set(mentions.filter((m) => !m.name.sure).map((m) => m.name.number ?? ''));
  const numberedToo = (numbers.size > 1 || !numbers.has('')) && numbers.size > 0 && saysBlocs(scan);
  let said: boolean | null = null;
  const saidAnywhere = (): boolean => {
    said ??= saysBlocs(scan);
    return said;
  };
  let competing: boolean | null = null;
  const isSpokenOf = (mention: Mention): boolean => {
    if (!spoken || !isDescribed(mention) || ofRooms(scan, mention, sentences)) return false;
    competing ??= saysPair(scan, { from: 0, to: scan.tokens.count }, 'thi', 'đua');
    return competing;
  };
  const listed = listedBlocs(scan, mentions, sentences);
  const assigned = mentions.some((m) => !m.name.sure) && assignsLeaders(scan, sentences);
  const isMeant = (mention: Mention): boolean =>
    mention.name.sure ||
    (assigned && isLedByUnits(scan, mention, sentences)) ||
    ((listed.has(mention) ||
      meets(scan, mention) ||
      isGivenRole(scan, mention, sentences) ||
      isLedOrHas(scan, mention, sentences)) &&
      (saidAnywhere() || isSpokenOf(mention))) ||
    // "Cụm 1 gồm …; Cụm 2 gồm …"
    (numberedToo && (numbers.size > 2 ? mention.name.number !== null : isNumbered(scan, mention, sentences))) ||
    competes(scan, sentences[mention.sentence]) ||
    (spoken && emulates(scan, mention)) ||
    (isReceivers(scan, mention, sentences) && saidAnywhere());
  const isOfOneNumber = new Set(mentions.map((m) => m.name.number ?? '').filter(Boolean)).size === 1;
  const gathered = new Gathered();
  let before: Mention | null = null;
  for (const mention of mentions) {
    // In small letters "khối các cơ quan" may be anything.
    const likely = spoken && scan.has(mention.name.from, CAPITAL);
    if (!likely && !isMeant(mention)) continue;
    gathered.add(
      mention,
      keyOf(scan, mention, sentences, isOfOneNumber),
      before !== null && names(scan, before, mention),
    );
    before = mention;
  }
  const { groups } = gathered;
  if (groups.length === 2) joinPair(groups, sentences);
  const numbered = groups.filter((group) => group.names.some((name) => name.number !== null)).length;
  return groups.filter(
    (group) =>
      !(numbered >= 2 && isOfAll(group, sentences)) &&
      // "Khối thi đua gồm 16 công ty của tỉnh Lam Hải": where the text knows no other name of it
      !(groups.length > 1 && group.mentions.every((m) => isByMembers(scan, m))) &&
      group.mentions.some(
        (m) =>
          sentences[m.sentence].zone === 'heading' ||
          isMeant(m) ||
          (spoken && isCountedLine(scan, m, sentences)) ||
          // "Tổng kết công tác của Cụm Đoàn số 2" over a text that says who leads it
          (spoken && m.name.number !== null && sentences[m.sentence].zone === 'title'),
      ) &&
      !group.mentions.every((m) => isPlanned(scan, m.name.from) || isOfMany(scan, m.name)) &&
      !(groups.length > 1 && group.mentions.every((m) => isAside(scan, sentences[m.sentence], m))),
  );
}

/** "Khối 1: | Khối công đoàn ngành": what the numbered bloc right before the colon is called; "Khối thi đua Ngân hàng (nay được gọi là | Khối thi đua số 7)". */
const names = (scan: Scan, before: Mention, mention: Mention): boolean =>
  isCalled(scan, before.name, mention.name) || labels(scan, before, mention);

/** In the bracket right behind the other, and nothing between the two but that it is called so, now or before. */
function isCalled(scan: Scan, before: BlocName, { from, kind }: BlocName): boolean {
  if (scan.mark(before.to) !== OPEN || before.kind !== kind || from - before.to > LONGEST_CALL) return false;
  for (let i = before.to + 1; i < from; i++) if (!CALLED.has(scan.word(i))) return false;
  return from > before.to + 1;
}
const CALLED = new Set('nay trước đây cũ tên được gọi là đổi thành thuộc còn tắt viết sau'.split(' '));
const LONGEST_CALL = 8;

const labels = (scan: Scan, { name: before }: Mention, { name }: Mention): boolean =>
  before.number !== null &&
  name.number === null &&
  before.to === name.from - 1 &&
  scan.mark(before.to) === COLON &&
  before.kind === name.kind &&
  (scan.has(before.from, LINE_START) || scan.has(before.from - 1, LINE_START));

/** "Khối Tổng hợp: Sở Tài chính (Khối trưởng)"; not "Cụm 1: Trường A (Cụm trưởng)", as schools have clusters for their lessons. */
const isDescribed = ({ name }: Mention): boolean => name.number === null && name.kind === 'khoi';

/** Without the years of a school, where the text tells one of them: "Khối 12 gồm 8 lớp; Khối 10 dẫn đầu phong trào thi đua". */
function blocsAmong(scan: Scan, mentions: readonly Mention[], sentences: readonly Parsed[]): readonly Mention[] {
  const ofSchool = mentions.some((m) => isYearOfSchool(scan, m, sentences[m.sentence]));
  return ofSchool ? mentions.filter((m) => !mayBeYear(scan, m.name)) : mentions;
}

/** "Khối thi đua | gồm 16 công ty …" */
const isByMembers = (scan: Scan, { name }: Mention): boolean => {
  const head = name.from + scan.size('bloc', name.from);
  return scan.word(head) === 'gồm' && name.to > head;
};

/** Two blocs that one text tells of as one: by its number in a role alone, or in other words in the title. */
function joinPair(groups: Group[], sentences: readonly Parsed[]): void {
  const short = groups.findIndex(
    (group, i) => isRoleNumber(group, groups[1 - i]) || isHeadline(group, groups[1 - i], sentences),
  );
  if (short < 0) return;
  const sameNumber = groups[short].names[0].number !== null && groups[1 - short].names[0].number !== null;
  if (groups[0].names[0].kind !== groups[1].names[0].kind && !sameNumber) return;
  joinGroups(groups, groups[1 - short], groups[short]);
}

/** "Cụm thi đua khối Giáo dục tổng kết … Hội nghị cử A làm | Cụm trưởng Cụm thi đua số 6": only a role speaks of the number. */
const isRoleNumber = (group: Group, other: Group): boolean =>
  group.mentions.every((m) => m.inRole) &&
  group.names.every((name) => name.number !== null) &&
  other.mentions.some((m) => !m.inRole) &&
  // "Cụm trưởng Khối 33" of "Cụm thi đua số 33"
  other.names.every((name) => name.number === null || name.number === group.names[0].number);

/**
 * "Cụm thi đua các tỉnh ven biển họp" over "Cụm thi đua các Sở Y tế ven biển họp", "Cụm thi đua miền Đông họp" over "Các tỉnh
 * … (Cụm thi đua số 6) họp": the title describes the only bloc of the text in other words.
 */
function isHeadline(group: Group, other: Group, sentences: readonly Parsed[]): boolean {
  const titled = (m: Mention): boolean => sentences[m.sentence].zone === 'title';
  if (!group.mentions.every(titled) || other.mentions.some((m) => titled(m) || m.inRole)) return false;
  return group.names.every((title) => other.names.some((name) => describesSame(title, name)));
}

/** One by nothing but its number and one by its words, or both in words of which half are the same. */
function describesSame(title: BlocKey, name: BlocKey): boolean {
  if (title.number !== null && name.number !== null) return false;
  if (saysNothingElse(title) || saysNothingElse(name)) return title.words.size > 0 && name.words.size > 0;
  if (isOpposite(title.words, name.words)) return false;
  const said = [...title.words].filter((word) => !TERRITORIES.has(word));
  const same = said.filter((word) => name.words.has(word)).length;
  const most = Math.min(said.length, name.words.size - name.gloss.size);
  return same >= 2 && same * 2 >= most;
}

/** "Cụm thi đua số 6", "Cụm 6": nothing but the number. */
const saysNothingElse = ({ words, number }: BlocKey): boolean => number !== null && words.size === 1;

/** "Phân công Khối trưởng khối thi đua ngành Thống kê" over the blocs of the sector: all of them, no bloc. */
const isOfAll = (group: Group, sentences: readonly Parsed[]): boolean =>
  group.mentions.every((m) => m.inRole && m.name.number === null && sentences[m.sentence].zone === 'title');
