import type { Argument, Claim } from '../../domain/claim.js';
import type { UnitName } from '../../names/unit.js';
import { claim, inferred, stated } from '../argument.js';
import type { Chunk, RoleChunk } from '../chunk.js';
import type { Bloc, Parsed, Passage } from '../passage.js';
import { rules } from '../rule.js';

export const RULES = rules('head', {
  elected: {
    confidence: 940,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Hội nghị bầu Thuế tỉnh làm Khối trưởng năm 2028.',
    finds: { org: 'Thuế tỉnh', year: 2028, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Hội nghị bầu Thuế tỉnh làm Chủ tịch hội đồng năm 2028.',
  },
  'role-first': {
    confidence: 920,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Khối trưởng năm 2028 là Thuế tỉnh.',
    finds: { org: 'Thuế tỉnh', year: 2028, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Chủ tịch năm 2028 là Thuế tỉnh.',
  },
  bracketed: {
    confidence: 930,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Khối gồm Thuế tỉnh (Khối trưởng), Công an tỉnh và Sở Y tế.',
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Khối gồm Thuế tỉnh (đơn vị mới), Công an tỉnh và Sở Y tế.',
  },
  apposed: {
    confidence: 880,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh - Khối trưởng trình bày báo cáo.',
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh mời Khối trưởng trình bày báo cáo.',
  },
  'handed-over': {
    confidence: 880,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh bàn giao vai trò Khối trưởng cho Sở Y tế.',
    finds: { org: 'Thuế tỉnh', year: 2027, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Thuế tỉnh bàn giao hồ sơ cho Sở Y tế.',
  },
  'by-title': {
    confidence: 860,
    example: 'Khối thi đua số 3 tổng kết năm 2027. Ông Tô Văn Hải, Giám đốc Sở Y tế, Khối trưởng chủ trì.',
    finds: { org: 'Sở Y tế', year: 2027, role: 'head' },
    counterexample: 'Khối thi đua số 3 tổng kết năm 2027. Ông Tô Văn Hải, Giám đốc Sở Y tế chủ trì.',
  },
});

/** Verbs and nouns between a unit and the role it takes: "được bầu giữ vai trò", "làm", "là". */
const TAKES = new Set(
  'là làm giữ chức vai trò nhiệm vụ cương vị vị trí đảm nhận đảm nhiệm được các đơn vị tín nhiệm bầu cử chọn giao phân công chỉ định suy tôn tiếp tục nhận bàn quyền tân khối cụm thống nhất nhất trí luân phiên sẽ đã trở thành kế giữ tiếp nhận tiếp công'.split(
    ' ',
  ),
);
/** Words that choose: without a stated year they speak of the year to come. */
const CHOOSES = new Set([
  'bầu',
  'cử',
  'chọn',
  'giao',
  'phân',
  'chỉ',
  'tín',
  'suy',
  'luân',
  'tân',
  'nhận',
  'tiếp',
  'kế',
  'chuyển',
]);

interface Holder {
  readonly unit: UnitName;
  /** The person whose title names the unit. */
  readonly inferredFrom: { readonly from: number; readonly to: number } | null;
}

interface Found {
  readonly rule: keyof typeof RULES;
  readonly holders: readonly Holder[];
  readonly role: RoleChunk;
  readonly year: number | null;
  readonly yearFrom: Argument | null;
}

/** Units that lead or help to lead a bloc, this year and the next. */
export function heads(passage: Passage): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of passage.sentences) {
    if (!sentence.chunks.some((c) => c.kind === 'role' || c.kind === 'persons')) continue;
    claims.push(...headsIn(passage, sentence));
  }
  return merge(claims);
}

function headsIn(passage: Passage, sentence: Parsed): Claim[] {
  const claims: Claim[] = [];
  const { chunks } = sentence;
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'persons') claims.push(...byTitle(passage, sentence, chunk));
    if (chunk.kind !== 'role') return;
    const bloc = blocOf(passage, sentence, chunk);
    if (!bloc) return;
    const found =
      bracketed(passage, chunks, index) ??
      handedOver(passage, chunks, index, bloc) ??
      roleFirst(passage, chunks, index) ??
      before(passage, chunks, index);
    for (const item of Array.isArray(found) ? found : found ? [found] : []) {
      const year = item.year ?? yearOf(passage, sentence, index, item.rule, bloc);
      for (const holder of item.holders) claims.push(headClaim(passage, bloc, chunk, holder, item.rule, year));
    }
    claims.push(...replaced(passage, chunks, index, bloc));
  });
  return claims;
}

function blocOf(passage: Passage, sentence: Parsed, chunk: RoleChunk): Bloc | null {
  if (chunk.role.bloc) {
    const name = passage.scan.span(chunk.role.bloc.from, chunk.role.bloc.to);
    const named = passage.blocs.find(
      (b) => b.name.start === name.start || b.aliases.some((a) => a.start === name.start),
    );
    if (named) return named;
  }
  return passage.blocAt(sentence.index, chunk.from);
}

/** "Thuế tỉnh (Khối trưởng)", "Thuế tỉnh (làm phó cụm)", "A và B (Phó khối)". */
function bracketed(passage: Passage, chunks: readonly Chunk[], index: number): Found | null {
  let open = index - 1;
  while (open >= 0 && isTaking(passage, chunks[open])) open--;
  if (!isMark(chunks[open], '(')) return null;
  const units = chunks[open - 1];
  if (units?.kind !== 'units') return null;
  const { list } = units;
  const pair =
    list.units.length === 2 &&
    passage.scan.word(list.units[1].from - 1) === 'và' &&
    !opensList(passage, chunks, open - 1) &&
    roleOf(chunks[index]) === 'deputy';
  const holders = pair ? list.units : [list.units[list.units.length - 1]];
  const explicit = yearAfter(chunks, index);
  return {
    rule: 'bracketed',
    holders: holders.map(plain),
    role: chunks[index] as RoleChunk,
    year: explicit,
    yearFrom: null,
  };
}

/** A member list stands before the units: only the last of them bears the role. */
const opensList = (passage: Passage, chunks: readonly Chunk[], units: number): boolean =>
  chunks.slice(0, units).some((c) => c.kind !== 'units' && ['gồm', 'có', 'gồm có'].includes(text(passage, c)));

/** "Khối trưởng năm 2028 là Thuế tỉnh", "Cụm trưởng: Thuế tỉnh", "Cụm phó - Thuế tỉnh". */
function roleFirst(passage: Passage, chunks: readonly Chunk[], index: number): Found | null {
  let i = index + 1;
  let year: number | null = null;
  while (
    i < chunks.length &&
    (chunks[i].kind === 'year' || chunks[i].kind === 'bloc' || text(passage, chunks[i]) === 'năm')
  ) {
    const chunk = chunks[i];
    if (chunk.kind === 'year') year = chunk.year.last;
    i++;
  }
  const link = chunks[i] && text(passage, chunks[i]);
  if (link === undefined || !['là', ':', '-', '–', 'gồm', 'thuộc về'].includes(link)) return null;
  if (link === '-' || link === '–') {
    // "Khối trưởng - Thuế tỉnh" opens a clause; "Thuế tỉnh - Khối trưởng - trình bày" does not.
    const prior = chunks[index - 1];
    if (prior && !isMark(prior, ':') && !isMark(prior, ';') && !isMark(prior, ',')) return null;
  }
  const holders = holdersAt(chunks[i + 1]);
  return holders.length === 0
    ? null
    : { rule: 'role-first', holders, role: chunks[index] as RoleChunk, year, yearFrom: null };
}

/** "(bầu) Thuế tỉnh làm Khối trưởng", "Thuế tỉnh được giao nhiệm vụ Khối trưởng", "Thuế tỉnh - Khối trưởng". */
function before(passage: Passage, chunks: readonly Chunk[], index: number): Found | null {
  let i = index - 1;
  let taking = 0;
  while (i >= 0 && (isTaking(passage, chunks[i]) || chunks[i].kind === 'year' || chunks[i].kind === 'bloc')) {
    if (chunks[i].kind !== 'year' && chunks[i].kind !== 'bloc') taking++;
    i--;
  }
  // "…, Hoàng Thị Minh Cầm, được khối tín nhiệm giữ chức": a comma closes the apposition.
  if (taking > 0 && isMark(chunks[i], ',')) i--;
  if (taking > 0) {
    const second = respective(passage, chunks, index, i);
    if (second) return second;
    const holders = holdersAt(chunks[i]);
    if (holders.length > 0)
      return { rule: 'elected', holders, role: chunks[index] as RoleChunk, year: null, yearFrom: null };
    return objectOf(passage, chunks, index, i);
  }
  const mark = chunks[index - 1];
  const lead = chunks[index - 2];
  if (lead?.kind === 'units' && (isMark(mark, '-') || isMark(mark, '–')) && lead.list.units.length === 1) {
    return { rule: 'apposed', holders: holdersAt(lead), role: chunks[index] as RoleChunk, year: null, yearFrom: null };
  }
  // "đơn vị Trưởng cụm Thuế tỉnh"
  const next = chunks[index + 1];
  if (mark && next?.kind === 'units' && text(passage, mark) === 'vị') {
    return {
      rule: 'apposed',
      holders: holdersAt(next).slice(0, 1),
      role: chunks[index] as RoleChunk,
      year: null,
      yearFrom: null,
    };
  }
  return null;
}

/** "Trưởng khối, Phó khối lần lượt là A, B" read from the second role is not handled twice. */
function respective(_passage: Passage, _chunks: readonly Chunk[], _index: number, _i: number): Found | null {
  return null;
}

/** "tín nhiệm giao nhiệm vụ Khối trưởng cho Thuế tỉnh". */
function objectOf(passage: Passage, chunks: readonly Chunk[], index: number, _i: number): Found | null {
  let i = index + 1;
  let year: number | null = null;
  while (i < chunks.length && (chunks[i].kind === 'year' || chunks[i].kind === 'bloc')) {
    const chunk = chunks[i];
    if (chunk.kind === 'year') year = chunk.year.last;
    i++;
  }
  if (!chunks[i] || text(passage, chunks[i]) !== 'cho') return null;
  const holders = holdersAt(chunks[i + 1]);
  return holders.length === 0
    ? null
    : { rule: 'elected', holders, role: chunks[index] as RoleChunk, year, yearFrom: null };
}

/** "A bàn giao Khối trưởng cho B", "B nhận bàn giao Khối trưởng từ A", "A (Trưởng khối) đã chuyển giao nhiệm vụ cho B làm". */
function handedOver(passage: Passage, chunks: readonly Chunk[], index: number, bloc: Bloc): Found[] | null {
  let i = index - 1;
  let words = '';
  while (
    i >= 0 &&
    chunks[i].kind !== 'units' &&
    chunks[i].kind !== 'persons' &&
    chunks[i].kind !== 'mark' &&
    index - i < 8
  ) {
    words = `${text(passage, chunks[i])} ${words}`;
    i--;
  }
  const gives = /(bàn giao|chuyển giao|trao)/.test(words);
  if (!gives) return null;
  const receives = /(nhận|tiếp nhận)/.test(words);
  const left = holdersAt(chunks[i]);
  let j = index + 1;
  while (j < chunks.length && (chunks[j].kind === 'year' || chunks[j].kind === 'bloc')) j++;
  const link = chunks[j] ? text(passage, chunks[j]) : '';
  const right = ['cho', 'từ', 'sang', 'của'].includes(link) ? holdersAt(chunks[j + 1]) : [];
  if (left.length === 0 && right.length === 0) return null;
  const [old, fresh] = receives ? [right, left] : [left, right];
  const role = chunks[index] as RoleChunk;
  const next = bloc.year === null ? null : bloc.year + 1;
  const found: Found[] = [];
  if (old.length > 0) found.push({ rule: 'handed-over', holders: old, role, year: bloc.year, yearFrom: null });
  if (fresh.length > 0)
    found.push({ rule: 'handed-over', holders: fresh, role, year: yearAfter(chunks, index) ?? next, yearFrom: null });
  return found;
}

/** "… làm Trưởng khối năm 2022 thay Sở Y tế", "thay bà Mạc Bình Thanh, Giám đốc Sở Y tế": the one before. */
function replaced(passage: Passage, chunks: readonly Chunk[], index: number, bloc: Bloc): Claim[] {
  let i = index + 1;
  while (i < chunks.length && (chunks[i].kind === 'year' || chunks[i].kind === 'bloc' || isMark(chunks[i], ','))) i++;
  if (!chunks[i] || !['thay', 'thay thế', 'thay cho'].includes(text(passage, chunks[i]))) return [];
  const next = text(passage, chunks[i + 1] ?? chunks[i]) === 'cho' ? i + 2 : i + 1;
  return holdersAt(chunks[next]).map((holder) =>
    headClaim(passage, bloc, chunks[index] as RoleChunk, holder, 'handed-over', bloc.year),
  );
}

/** "Ông Tô Hải, Giám đốc Sở Y tế, Trưởng Khối thi đua": the unit of his other title leads. */
function byTitle(passage: Passage, sentence: Parsed, chunk: Extract<Chunk, { kind: 'persons' }>): Claim[] {
  const claims: Claim[] = [];
  const { scan } = passage;
  for (const person of chunk.list.persons) {
    const role = person.titles.find((t) => roleIn(passage, t.from, t.to) !== null);
    const post = person.titles.findLast((t) => t.unit !== null && roleIn(passage, t.from, t.to) === null);
    if (!role || !post?.unit) continue;
    const bloc = passage.blocAt(sentence.index, person.from);
    if (!bloc) continue;
    let year = bloc.year;
    for (let i = role.from; i < role.to; i++) {
      const word = scan.slice(i, i + 1);
      if (/^(19|20)\d\d$/.test(word)) year = Number(word);
    }
    const kind = roleIn(passage, role.from, role.to) as 'head' | 'deputy';
    claims.push(
      claim('head', RULES['by-title'].name, RULES['by-title'].confidence, scan.span(role.from, role.to), [
        inferred('bloc', bloc.written, 'from_context', [bloc.name]),
        orgOf(passage, { unit: post.unit, inferredFrom: post }),
        year === null ? null : inferred('year', year, 'from_context', []),
        inferred('role', kind, 'stated', [scan.span(role.from, role.to)]),
      ]),
    );
  }
  return claims;
}

function roleIn(passage: Passage, from: number, to: number): 'head' | 'deputy' | null {
  for (let i = from; i < to; i++) {
    const kind = passage.scan.kind('role', i);
    if (kind === 'head' || kind === 'deputy') return kind;
  }
  return null;
}

const plain = (unit: UnitName): Holder => ({ unit, inferredFrom: null });

/** The units that a chunk can stand for: itself, or the unit in the title of its only person. */
function holdersAt(chunk: Chunk | undefined): Holder[] {
  if (chunk?.kind === 'units') return chunk.list.units.map(plain);
  if (chunk?.kind !== 'persons') return [];
  const person = chunk.list.persons[chunk.list.persons.length - 1];
  const post = person.titles.findLast((t) => t.unit !== null);
  return post?.unit ? [{ unit: post.unit, inferredFrom: post }] : [];
}

/** The year: after the role, else elsewhere in the sentence, else by the verb: who is chosen leads next year. */
function yearOf(passage: Passage, sentence: Parsed, index: number, rule: string, bloc: Bloc): number | null {
  const { chunks } = sentence;
  const after = yearAfter(chunks, index);
  if (after !== null) return after;
  if (rule === 'bracketed' || rule === 'apposed') {
    const listed = chunks.some(
      (c) =>
        c.kind === 'year' &&
        c.from < chunks[index].from &&
        bloc.year !== null &&
        c.year.last > bloc.year &&
        text(passage, chunks[0]) !== '',
    );
    if (!listed) return bloc.year;
  }
  const nextYear = chunks.some((c) => c.kind === 'cue' && c.cue === 'next-year');
  if (nextYear) return bloc.year === null ? null : bloc.year + 1;
  for (let i = index - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk.kind === 'year') return chunk.year.last;
    if (isMark(chunk, ';')) break;
  }
  for (let i = index + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (isMark(chunk, ';') || isMark(chunk, '.')) break;
    if (chunk.kind === 'role') {
      const shared = yearAfter(chunks, i);
      if (shared !== null) return shared;
    }
  }
  if (bloc.year === null) return null;
  return chooses(passage, chunks, index) ? bloc.year + 1 : bloc.year;
}

function chooses(passage: Passage, chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    if (isMark(chunks[i], ';')) return false;
    const first = text(passage, chunks[i]).split(' ')[0];
    if (chunks[i].kind !== 'units' && CHOOSES.has(first)) return true;
  }
  return false;
}

/** The year right after the role (and its bloc): "Khối trưởng năm 2028". */
function yearAfter(chunks: readonly Chunk[], index: number): number | null {
  for (let i = index + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk.kind === 'year') return chunk.year.last;
    if (chunk.kind !== 'bloc') return null;
  }
  return null;
}

const isTaking = (passage: Passage, chunk: Chunk | undefined): boolean => {
  if (
    !chunk ||
    chunk.kind === 'mark' ||
    chunk.kind === 'units' ||
    chunk.kind === 'persons' ||
    chunk.kind === 'role' ||
    chunk.kind === 'award'
  )
    return false;
  if (chunk.kind === 'bloc') return chunk.bloc.bare;
  return text(passage, chunk)
    .split(' ')
    .every((word) => TAKES.has(word));
};

const isMark = (chunk: Chunk | undefined, mark: string): boolean => chunk?.kind === 'mark' && chunk.mark === mark;

const text = (passage: Passage, chunk: Chunk): string =>
  passage.scan.slice(chunk.from, chunk.to).toLowerCase().replace(/\s+/g, ' ');

const roleOf = (chunk: Chunk): 'head' | 'deputy' | null => (chunk.kind === 'role' ? chunk.role.role : null);

function orgOf(passage: Passage, holder: Holder): Argument {
  const { unit } = holder;
  const org = stated(passage.scan, 'org', unit.from, unit.to, unit.full ?? undefined);
  return holder.inferredFrom ? { ...org, basis: 'inferred' } : org;
}

function headClaim(
  passage: Passage,
  bloc: Bloc,
  role: RoleChunk,
  holder: Holder,
  rule: keyof typeof RULES,
  year: number | null,
): Claim {
  const span = passage.scan.span(role.from, role.to);
  return claim('head', RULES[rule].name, RULES[rule].confidence, span, [
    inferred('bloc', bloc.written, 'from_context', [bloc.name]),
    orgOf(passage, holder),
    year === null ? null : inferred('year', year, 'from_context', []),
    inferred('role', role.role.role, 'stated', [span]),
  ]);
}

/** One claim for a unit, role, bloc and year, however often it is said. */
function merge(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const item of claims) {
    const key = item.arguments.map((a) => `${a.role}=${String(a.value ?? a.written).toLowerCase()}`).join('|');
    if (!kept.has(key)) kept.set(key, item);
  }
  return [...kept.values()];
}
