import type { Claim } from '../../domain/claim.js';
import type { Act } from '../../domain/record.js';
import { layerBits, type Scan } from '../../lexicon/scan.js';
import { dutyEnd, type Post } from '../../names/post.js';
import { foldCase } from '../../text/fold-case.js';
import { COLON, STOP } from '../../text/marks.js';
import { ALL_CAPS, CAPITAL } from '../../text/tokens.js';
import { claim, inferred, stated } from '../argument.js';
import type { Chunk } from '../chunk.js';
import { chunksWithin } from '../chunker.js';
import { isOfCouncil } from '../council-paper.js';
import { entryAt } from '../entry.js';
import { isPact } from '../pact.js';
import type { Bloc, Parsed, Passage, Signer } from '../passage.js';
import { rules } from '../rule.js';
import { PARTIES } from './document/joint-signers.js';
import { listedOn } from './official/listed-on.js';
import { type Headings, type Mention, mentionsIn } from './official/mentions.js';
import { predicate, type Stated } from './official/predicate.js';
import { type Entry, Roster, strongest } from './official/roster.js';
import { signedRows } from './official/signing-column.js';
import { isOfTerm } from './official/terms.js';

export const RULES = rules('official', {
  predicate: {
    confidence: 990,
    example: 'Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì hội nghị.',
    finds: { name: 'Tô Văn Hải', title: 'Giám đốc Sở Y tế', act: 'chair' },
    counterexample: 'Ông Tô Văn Hải, Giám đốc Sở Y tế được tặng Bằng khen.',
  },
  list: {
    confidence: 980,
    example: 'Tham dự hội nghị có bà Hà Ngọc Diệp - Phó Giám đốc Sở Y tế.',
    finds: { name: 'Hà Ngọc Diệp', title: 'Phó Giám đốc Sở Y tế', act: 'attend' },
    counterexample: 'Vắng: bà Hà Ngọc Diệp - Phó Giám đốc Sở Y tế.',
  },
  lead: {
    confidence: 970,
    example: 'Phát biểu kết luận, ông Tô Văn Hải, Chủ tịch UBND huyện giao các xã hoàn thiện hồ sơ.',
    finds: { name: 'Tô Văn Hải', act: 'direct' },
    counterexample: 'Trong giờ giải lao, ông Tô Văn Hải, Chủ tịch UBND huyện giao các xã hoàn thiện hồ sơ.',
  },
  governed: {
    confidence: 940,
    example: 'Khối thi đua số 3 họp dưới sự chủ trì của ông Tô Văn Hải, Giám đốc Sở Y tế.',
    finds: { name: 'Tô Văn Hải', act: 'chair' },
    counterexample: 'Khối thi đua số 3 họp theo nguyện vọng của ông Tô Văn Hải, Giám đốc Sở Y tế.',
  },
  reported: {
    confidence: 930,
    example: 'Theo ông Tô Văn Hải, Giám đốc Sở Y tế, cả khối đã hoàn thành chỉ tiêu.',
    finds: { name: 'Tô Văn Hải', act: 'speak' },
    counterexample: 'Cùng ông Tô Văn Hải, Giám đốc Sở Y tế, cả khối đã hoàn thành chỉ tiêu.',
  },
  signed: {
    confidence: 970,
    example:
      'SỞ Y TẾ\nSố: 7/BC-SYT\n\nBÁO CÁO\nKết quả thi đua năm 2027\n\nSở Y tế đã hoàn thành nhiệm vụ.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nTS. Tô Văn Hải\n',
    finds: { name: 'Tô Văn Hải', title: 'PHÓ GIÁM ĐỐC', act: 'sign' },
    counterexample:
      'SỞ Y TẾ\nSố: 7/BC-SYT\n\nBÁO CÁO\nKết quả thi đua năm 2027\n\nSở Y tế đã hoàn thành nhiệm vụ.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n',
  },
  mentioned: {
    confidence: 820,
    example: 'Ông Tô Văn Hải, Giám đốc Sở Y tế, được tín nhiệm giữ chức Trưởng khối năm 2028.',
    finds: { name: 'Tô Văn Hải', act: 'other' },
    counterexample: 'Ông Tô Văn Hải, 67 tuổi, được tín nhiệm giữ chức Trưởng khối năm 2028.',
  },
});

/**
 * Who took part in the meetings and ceremonies, one claim a person, and who signed the paper: a signer whom the text
 * names with his office is that person.
 */
export function officials(passage: Passage): Claim[] {
  const roster = new Roster(passage.scan);
  const headings: Headings = new Map();
  let before: readonly Mention[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.chunks.length === 0 || sentence.zone === 'furniture') continue;
    before = listedOn(sentence, mentionsIn(passage, sentence, headings), before);
    for (const mention of before) roster.add(mention);
    addPronoun(passage, roster, sentence);
    addOffice(passage, roster, sentence);
  }
  const strangers = passage.facts.signers.filter((signer) => !roster.sign(signer));
  const known = new Set(passage.facts.signers.map(({ name }) => foldCase(passage.scan.slice(name.from, name.to))));
  const rows = signedRows(passage).filter(
    ({ signer }) =>
      !roster.sign(signer) && isNew(known, foldCase(passage.scan.slice(signer.name.from, signer.name.to))),
  );
  const parties = passage.facts.signers.filter(({ clerk, chair }) => !clerk && !chair).length;
  const together = parties >= PARTIES && isPact(passage);
  return [
    ...roster.entries.filter((entry) => isOfficial(passage, entry)).map((entry) => officialClaim(passage, entry)),
    ...strangers.map((signer) => signerClaim(passage, signer, together)),
    ...rows.map(({ signer, sentence }) => signed(passage.scan, signer, passage.blocAt(sentence.index, sentence.from))),
  ];
}

/** Takes note of the name, too. */
const isNew = (known: Set<string>, name: string): boolean => !known.has(name) && known.add(name) !== undefined;

/** The bloc is the one whose paper it is, whose head signs, or whose members sign it all, or several `together`. */
function signerClaim(passage: Passage, signer: Signer, together: boolean): Claim {
  const { scan, blocs } = passage;
  const { titles, joint } = signer;
  const ofBloc = together || joint === true || titles.some((t) => scan.size('role', t.from) > 0) || isOfBloc(passage);
  return signed(scan, signer, ofBloc && blocs.length === 1 ? blocs[0] : issuedBy(passage, signer));
}

/** "TM. KHỐI THI ĐUA", "KT. TRƯỞNG KHỐI" over the name, under a head that names the bloc: its paper, whatever other blocs it speaks of. */
function issuedBy({ scan, facts, blocNamedAt }: Passage, { authority }: Signer): Bloc | null {
  const stands = authority.flat().some(({ from, to }) => {
    for (let i = from; i < to; i++) if (scan.size('role', i) > 0 || scan.size('bloc', i) > 0) return true;
    return false;
  });
  return stands && facts.publisher !== null ? blocNamedAt(facts.publisher.start) : null;
}

function signed(scan: Scan, { name, titles, clerk, chair }: Signer, bloc: Bloc | null): Claim {
  const span = scan.span(name.from, name.to);
  return claim('official', RULES.signed.name, RULES.signed.confidence, span, [
    stated(scan, 'name', name.from, name.to),
    ...titles.map((t) => stated(scan, 'title', t.from, t.to)),
    inferred('act', clerk ? 'other' : chair ? 'chair' : 'sign', 'inferred', [span]),
    bloc ? inferred('bloc', bloc.written, 'from_context', [bloc.name]) : null,
  ]);
}

/** "KHỐI THI ĐUA SỐ 7" in a line of its own at the head of a paper, or in the column of who issues it: it is the bloc's, whoever signs it. */
const isOfBloc = ({ scan, sentences, facts, blocNamedAt }: Passage): boolean =>
  (facts.publisher !== null && facts.kind !== 'news' && blocNamedAt(facts.publisher.start) !== null) ||
  sentences.slice(0, HEAD).some((one) => {
    if (one.zone !== 'header' && one.zone !== 'title') return false;
    const [first, ...others] = chunksWithin(scan, one);
    return first?.kind === 'bloc' && !first.bloc.bare && others.length === 0 && scan.has(one.from, ALL_CAPS);
  });
/** Sentences of the head, up to the number of the paper. */
const HEAD = 4;

/** "Ông cũng gợi ý …", "Đồng chí đã trao …", "Nhân dịp này, thay mặt lãnh đạo Sở, ông trao …": the person who was named last. */
function addPronoun(passage: Passage, roster: Roster, sentence: Parsed): void {
  const { scan } = passage;
  const first = pronounBehind(scan, sentence.chunks) ?? sentence.chunks[0];
  if (first.kind === 'persons' || scan.kind('address', first.from) !== 'honorific') return;
  const size = scan.size('address', first.from);
  if (scan.has(first.from + size, CAPITAL)) return;
  const last = roster.near(sentence.index);
  if (last && isCalledOtherwise(scan, last, scan.word(first.from))) return;
  const rest = sentence.chunks.findIndex((c) => c.from >= first.from + size);
  if (last && rest > 0) last.stated.push(...predicate(scan, sentence.chunks, rest).filter((s) => s.act !== 'receive'));
}

/** "… viếng | anh Tô Hải |. Ông đã trao …": somebody younger, wherever he is addressed. */
function isCalledOtherwise(scan: Scan, { mentions }: Entry, pronoun: string): boolean {
  const called = mentions.flatMap(({ person }) => (person.addressed ? [scan.word(person.from)] : []));
  return ADDRESSED.has(pronoun) && called.length > 0 && called.every((one) => YOUNGER.has(one));
}
const YOUNGER = new Set(['anh', 'chị', 'em', 'cháu']);

/** The word behind "Nhân dịp này, thay mặt lãnh đạo Sở, | ông | trao": past clauses that name nobody; null where the sentence opens otherwise. */
function pronounBehind(scan: Scan, chunks: readonly Chunk[]): Chunk | null {
  if (!OCCASIONS.has(scan.pairAt(chunks[0].from))) return null;
  for (let c = 1; c < chunks.length && c < LONGEST_OCCASION; c++) {
    const { kind, from } = chunks[c];
    const opens = isComma(chunks[c - 1]);
    const called = ADDRESSED.has(scan.word(from)) || scan.pairAt(from) === 'đồng chí';
    if (opens && kind === 'word' && called) return chunks[c];
    if (kind !== 'word' && kind !== 'units' && kind !== 'office' && !isComma(chunks[c])) return null;
  }
  return null;
}
const OCCASIONS = new Set(['nhân dịp', 'dịp này', 'thay mặt', 'thừa ủy', 'thừa lệnh', 'cũng tại', 'tại đây']);
const ADDRESSED = new Set(['ông', 'bà', 'đồng']);
const LONGEST_OCCASION = 24;
const isComma = (chunk: Chunk): boolean => chunk.kind === 'mark' && chunk.mark === ',';

/** "Phó Chủ tịch UBND thành phố đề nghị …": the only person of the document who bears the title. */
function addOffice(passage: Passage, roster: Roster, sentence: Parsed): void {
  const { chunks } = sentence;
  const index = chunks.findIndex((c) => c.kind === 'office');
  const office = entryAt(chunks, index);
  if (office?.kind !== 'office') return;
  const first = calledFrom(passage.scan, chunks, index);
  if (first > 0 && !opensClause(chunks, first)) return;
  const holders = roster.holders(office.from, office.to);
  if (holders.length !== 1) return;
  const own = predicate(passage.scan, chunks, index + 1);
  const { scan } = passage;
  // An office that gives may only have decided to ("Chủ tịch UBND tỉnh tặng Bằng khen"); who hands over is there.
  const handed = (s: Stated): boolean => s.act === 'present' && HANDS.has(scan.word(s.from));
  const said = (s: Stated): boolean => s.act === 'chair' || s.act === 'direct' || s.act === 'speak';
  holders[0].stated.push(...own.filter((s) => said(s) || handed(s)));
}

const HANDS = new Set(['trao', 'gắn']);

/** "Cũng tại buổi lễ, | đồng chí | Giám đốc Sở Y tế trao": where the word stands by which the office is called; its own index for none. */
function calledFrom(scan: Scan, chunks: readonly Chunk[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const { from } = chunks[i];
    if (scan.kind('address', from) === 'honorific' && from + scan.size('address', from) === chunks[index].from)
      return i;
  }
  return index;
}

/** "Cũng tại buổi lễ, | Giám đốc Sở Y tế trao": nothing but words and a comma before the office. */
const opensClause = (chunks: readonly Chunk[], index: number): boolean => {
  const comma = chunks[index - 1];
  return (
    comma.kind === 'mark' &&
    comma.mark === ',' &&
    chunks.slice(0, index - 1).every((c) => c.kind === 'word' || c.kind === 'date')
  );
};

/** Acts that make an official of somebody whose title the text does not give. */
const PARTAKES: ReadonlySet<Act> = new Set(['chair', 'direct', 'sign', 'present', 'attend']);
/** Papers that list whom they commend: only who acts in them is an official. */
const LISTING = new Set(['decision', 'list', 'submission']);

/** "Thư ký: đồng chí Tô Hải" of who is commended further down, too. */
const keepsMinutes = (scan: Scan, { from }: Stated): boolean =>
  scan.pairAt(from) === 'thư ký' || scan.pairAt(from) === 'người ghi';

function isOfficial(passage: Passage, entry: Entry): boolean {
  const best = strongest(entry.stated);
  if (entry.signed) return true;
  if (entry.mentions.every((m) => m.absent)) return false;
  const recipient = entry.mentions.some((m) => m.recipient);
  // A hero may be quoted, and holds some post: that makes no official of who is commended; who leads a bloc reports on it.
  const reports =
    best !== null && (opensOrReports(passage.scan, best) || entry.mentions.some((m) => looksBack(passage, m)));
  // "Bà Hà Nhàn, Phó Hiệu trưởng, thông qua hướng dẫn" in minutes that name her among those who are proposed further down
  const sits =
    best !== null &&
    passage.facts.kind === 'minutes' &&
    entry.mentions.some(({ recipient, sentence: { from, to } }) => !recipient && best.from >= from && best.from < to);
  const leads = entry.titles.some((t) => t.kind === 'role') || reports || sits;
  // "tặng Bằng khen cho Thượng úy Tô Hải": what is before him is done to him
  const given = best?.act === 'present' && entry.mentions.every(({ person }) => best.from < person.from);
  // "6 giờ sáng, cô Hà Nhàn, Hiệu trưởng, đã | có mặt ở | điểm trường": at work
  const works = best?.act === 'attend' && passage.scan.word(best.from) === 'có' && passage.scan.word(best.to) === 'ở';
  if (
    recipient &&
    (best === null ||
      given ||
      works ||
      (best.act === 'other' && !keepsMinutes(passage.scan, best)) ||
      (best.act === 'speak' && !leads))
  )
    return false;
  if (best === null && entry.mentions.every((m) => isCandidate(passage, m) || isOfTerm(passage, m))) return false;
  if (best === null && entry.mentions.some((m) => isDead(passage, m))) return false;
  const posts = entry.titles.filter((t) => t.kind === 'office' || t.kind === 'role');
  if (posts.length > 0)
    return (
      best !== null ||
      (LISTING.has(passage.facts.kind)
        ? entry.mentions.some(isNamedToLead)
        : entry.mentions.some((m) => m.sentence.zone !== 'cell'))
    );
  // "Thư ký: Ông Tô Hải, chuyên viên"
  if (best?.act === 'other') return true;
  if (best !== null && !recipient && servesOffice(passage, entry, best)) return true;
  const ranked = entry.titles.some((t) => t.kind === 'rank') && best?.act === 'attend' && !recipient;
  // "Cùng dự có Trung tá Tô Hải, nhân viên Ban Thanh niên"
  if (best === null || (!ranked && entry.titles.some((t) => t.kind === 'occupation'))) return false;
  if (entry.titles.some((t) => t.kind === 'rank' || t.kind === 'degree')) return true;
  // "Phát biểu khai mạc hội nghị, đồng chí Tô Hải nhấn mạnh": whoever opens a meeting holds some post.
  if (best.act === 'speak' && entry.mentions.some((m) => opensMeeting(passage, m))) return true;
  const addressed = entry.mentions.some((m) => m.person.addressed);
  if (best.act === 'speak' && !recipient && speaksThere(passage.scan, best))
    return addressed && entry.mentions.some((m) => COMRADES.has(passage.scan.word(m.person.name.from - 1)));
  return PARTAKES.has(best.act) && addressed;
}

/** "đồng chí | phát biểu tại hội nghị", "ông | trình bày báo cáo tổng kết": at a meeting; not "phát biểu | tại nhà", "trình bày". */
function speaksThere(scan: Scan, { from, to }: Stated): boolean {
  if (REPORTS.has(scan.word(from)) && scan.pairAt(to - 2) === 'báo cáo' && to - from > 2) return true;
  return scan.word(from) === 'phát' && scan.word(to) === 'tại' && MEETINGS.has(scan.pairAt(to + 1));
}
const REPORTS = new Set(['trình', 'đọc']);
const MEETINGS = new Set(['hội nghị', 'buổi lễ', 'lễ tổng', 'lễ công', 'lễ trao', 'lễ ký', 'lễ tuyên', 'lễ phát']);
const COMRADES = new Set(['ông', 'bà', 'chí']);

/** "Đọc diễn văn", "phát biểu khai mạc", "phát biểu chào mừng", "trình bày báo cáo": what the one does whose meeting it is. */
function opensOrReports(scan: Scan, { from, to }: Stated): boolean {
  for (let i = from; i < to; i++) if (OPENINGS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  // "trình bày | danh sách đề nghị khen thưởng"
  if (REPORTS.has(scan.word(from)) && scan.pairAt(to) === 'danh sách') return true;
  // "ôn lại | chặng đường 55 năm", as the head of a house does on its day
  if (scan.pairAt(from) === 'ôn lại' && PASTS.has(scan.pairAt(from + 2))) return true;
  // "nói | trong diễn văn", "nói trong lời khai mạc"
  const within = scan.word(to) === 'trong' ? to + 1 : to;
  return within > to && OPENINGS.has(`${scan.word(within)} ${scan.word(within + 1)}`);
}
/** "Ôn lại truyền thống của ngành, | ông Tô Hải, Chánh Thanh tra tỉnh | cho biết": who speaks for the house that has its day. */
const looksBack = ({ scan }: Passage, { sentence: { from }, recipient }: Mention): boolean =>
  !recipient && scan.pairAt(from) === 'ôn lại' && scan.pairAt(from + 2) === 'truyền thống';
const PASTS = new Set(['quá trình', 'truyền thống', 'chặng đường', 'lịch sử']);
const OPENINGS = new Set(['diễn văn', 'khai mạc', 'báo cáo', 'mở đầu', 'chào mừng']);

/** "- Trưởng Cụm: Bà Hà Nhàn, Giám đốc Sở Y tế": the decision puts somebody at the head of a bloc. */
function isNamedToLead({ sentence: { zone, chunks } }: Mention): boolean {
  const [first, second, third] = chunks[0]?.kind === 'mark' ? chunks.slice(1) : chunks;
  return (
    zone === 'item' &&
    first?.kind === 'role' &&
    second?.kind === 'mark' &&
    second.mark === ':' &&
    third?.kind === 'persons'
  );
}

/** "Cùng dự có bà Hà Nhàn, chuyên viên Sở Nội vụ": who serves a named office and meets for it, or speaks in the minutes. */
function servesOffice({ scan, facts }: Passage, { titles }: Entry, { act }: Stated): boolean {
  if (!(act === 'attend' || (facts.kind === 'minutes' && act === 'speak'))) return false;
  return titles.some(({ kind, from, to }) => {
    if (kind !== 'occupation') return false;
    if (hasDuty(scan, from, to)) return true;
    const serves = scan.word(from) === 'chuyên' && scan.word(from + 1) === 'viên';
    for (let i = from + 2; serves && i < to; i++) if (scan.has(i, CAPITAL)) return true;
    return false;
  });
}

/** "cán bộ | phụ trách thi đua |", "chuyên viên | theo dõi khối |": whom the meeting is the work of, though no office is named. */
function hasDuty(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (dutyEnd(scan, i, to) > i) return true;
  return false;
}

/** "1/ Cô Hà Nhàn, sinh năm 1972, Hiệu trưởng …": a list that says when she was born weighs or honours her. */
function isCandidate({ scan }: Passage, { person, sentence }: Mention): boolean {
  for (let i = person.name.to; i + 1 < sentence.to && i - person.name.to < 4; i++)
    if (scan.word(i) === 'sinh' && (scan.word(i + 1) === 'năm' || scan.word(i + 1) === 'ngày')) return true;
  return false;
}

/** "Đồng chí Tô Hải, nguyên Bí thư Tỉnh ủy | đã từ trần |", "| vừa qua đời |": of whose death the text tells. */
function isDead({ scan }: Passage, { person, sentence }: Mention): boolean {
  for (let i = person.to; i + 1 < sentence.to && i - person.to < NEAR_DEATH && scan.mark(i) !== STOP; i++)
    if (DIED.has(scan.pairAt(i))) return true;
  return false;
}
const NEAR_DEATH = 8;
const DIED = new Set(['từ trần', 'qua đời', 'tạ thế', 'hy sinh', 'hi sinh']);

function opensMeeting({ scan }: Passage, { person, link, lead, recipient }: Mention): boolean {
  const comrade = scan.word(person.from) === 'đồng' && scan.word(person.from + 1) === 'chí';
  return comrade && !recipient && link === 'lead' && lead.length > 0;
}

function officialClaim(passage: Passage, entry: Entry): Claim {
  const { scan } = passage;
  const best = strongest(entry.stated);
  const named = longest(entry.mentions);
  const { name } = named.person;
  const rule = RULES[best ? ruleOf(entry, best.from) : 'mentioned'];
  const span = best ? scan.span(best.from, best.to) : scan.span(name.from, name.to);
  const bloc = blocOf(passage, entry, best?.from ?? -1);
  return claim('official', rule.name, rule.confidence, span, [
    stated(scan, 'name', name.from, name.to),
    ...entry.titles.filter((t) => !isPart(passage, t)).map((t) => stated(scan, 'title', t.from, t.to)),
    best
      ? stated(scan, 'act', best.from, best.to, best.act)
      : inferred('act', standsForUnit(passage, entry) ? 'sign' : 'other', 'inferred', [span]),
    bloc ? inferred('bloc', bloc.written, 'from_context', [bloc.name]) : null,
  ]);
}

/** "1. Thuế tỉnh, | do | ông Tô Hải, Phó Cục trưởng, làm đại diện;" in a pact: who signs it for the unit; who is one of "chúng tôi", too. */
const standsForUnit = (passage: Passage, { mentions: [first] }: Entry): boolean =>
  first.sentence.zone === 'item' &&
  (passage.scan.word(first.person.from - 1) === 'do' || isOneOfUs(passage, first.sentence)) &&
  isPact(passage);

/** "…, chúng tôi gồm:" over the lines of which the sentence is one. */
function isOneOfUs({ scan, sentences }: Passage, { index }: Parsed): boolean {
  let at = index - 1;
  while (at > 0 && index - at < LONGEST_LIST && sentences[at].zone === 'item') at--;
  const above = entryAt(sentences, at);
  if (above === undefined || scan.mark(above.to - 1) !== COLON) return false;
  return scan.nextPair('chúng', 'tôi', Math.max(above.from, above.to - NEAR_COLON), above.to) >= 0;
}
const LONGEST_LIST = 24;
/** "chúng tôi gồm có:" */
const NEAR_COLON = 6;

/**
 * The bloc where the person first stands, else where he acts: who opens a meeting of all blocs belongs to none, nor does who speaks in the
 * minutes of a council, under lines about a bloc.
 */
function blocOf(passage: Passage, entry: Entry, act: number): Bloc | null {
  const { scan, facts } = passage;
  const at = ({ sentence: { index, from, to }, person }: Mention): Bloc | null => {
    const bloc = passage.blocAt(index, person.from);
    const told = bloc === null || facts.kind !== 'minutes' || scan.nextOf(BLOC, from, to) >= 0;
    return told || !isOfCouncil(passage, bloc) ? bloc : null;
  };
  const [first] = entry.mentions;
  const acting = entry.mentions.find(({ sentence }) => sentence.from <= act && act < sentence.to) ?? first;
  return councilSits(scan, first.sentence) ? null : (at(first) ?? at(acting));
}

const BLOC = layerBits('bloc');

/** "Hội đồng thi đua Công an huyện | đã họp | ngày 18/11 do ông Tô Hải chủ trì": the session of a council, in a sentence that names no bloc. */
function councilSits(scan: Scan, { from, to, chunks }: Parsed): boolean {
  if (chunks.some(({ kind }) => kind === 'bloc')) return false;
  let council = false;
  for (let i = from; i + 1 < to; i++) {
    if (scan.word(i) === 'hội' && scan.word(i + 1) === 'đồng') council = true;
    if (council && scan.word(i) === 'đã' && scan.word(i + 1) === 'họp') return true;
  }
  return false;
}

/** "Bà Mai - Phó Chủ tịch Hội - Thư ký" in minutes: her part in the meeting, no post. */
const isPart = ({ scan, facts }: Passage, { from, to }: Post): boolean =>
  facts.kind === 'minutes' && to - from === 2 && scan.word(from) === 'thư' && scan.word(from + 1) === 'ký';

/** The rule by which the sentence of the act brought the person in. */
function ruleOf(entry: Entry, act: number): 'predicate' | 'list' | 'lead' | 'governed' | 'reported' {
  const mention = entry.mentions.find((m) => m.sentence.from <= act && act < m.sentence.to);
  if (!mention) return entry.mentions.some((m) => m.stated.some((s) => s.from === act)) ? 'list' : 'predicate';
  const { link } = mention;
  const before = act < mention.person.from;
  return before && (link === 'list' || link === 'lead' || link === 'governed' || link === 'reported')
    ? link
    : 'predicate';
}

function longest(mentions: readonly Mention[]): Mention {
  const size = (m: Mention): number => m.person.name.to - m.person.name.from;
  return mentions.reduce((a, b) => (size(b) > size(a) ? b : a));
}
