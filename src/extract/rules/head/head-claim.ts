import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit, type UnitName } from '../../../names/unit.js';
import type { Span } from '../../../text/span.js';
import { claim, inferred, stated } from '../../argument.js';
import type { RoleChunk } from '../../chunk.js';
import { fullName } from '../../full-name.js';
import type { Bloc, Passage } from '../../passage.js';
import type { Holder } from './holder.js';
import { RULES, type RuleName } from './rules.js';

/**
 * "Chánh Văn phòng Bộ Xây dựng, đơn vị Trưởng Khối": the ministry leads where the text lists ministries, and nowhere
 * its office. "Phụ trách Ban Giám đốc Học viện A": the academy, never those who direct it.
 */
function leadingUnit({ scan, sentences, abbreviations }: Passage, unit: UnitName): UnitName {
  // "Trưởng phòng PC02, Khối trưởng" beside "Phòng Cảnh sát hình sự (PC02)": one division, by what the text says of the short form
  const short = scan.word(unit.from) === 'phòng' && unit.to === unit.from + 2 ? unit.from + 1 : unit.to;
  const long = short < unit.to ? abbreviations.get(scan.slice(short, unit.to)) : undefined;
  if (long?.toLowerCase().startsWith('phòng ')) return { ...unit, from: short, full: null };
  const standing = standingFor(scan, unit);
  if (standing !== unit) return standing;
  const board = BOARDS.has(scan.slice(unit.from, unit.from + 3).toLowerCase());
  const led = board ? parseUnit(scan, unit.from + 3, unit.to) : null;
  if (led?.to === unit.to) return led;
  const parent = scan.word(unit.from) === 'văn' ? parseUnit(scan, unit.from + 2, unit.to) : null;
  if (parent?.kind !== 'ministry' || parent.to !== unit.to) return unit;
  const [own, whole] = [scan.slice(unit.from, unit.to), scan.slice(parent.from, parent.to)];
  let listed = false;
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'units' || chunk.list.units.length < 3) continue;
      const names = chunk.list.units.map((u) => scan.slice(u.from, u.to));
      if (names.includes(own)) return unit;
      listed ||= names.includes(whole);
    }
  }
  return listed ? parent : unit;
}

const BOARDS = new Set(['ban giám đốc', 'ban giám hiệu', 'ban lãnh đạo']);

/** "Ban Thường trực | Ủy ban MTTQ huyện Bến Đá", "Ban Thường vụ | Hội Nông dân xã": the committee or the society, for which its few act. */
function standingFor(scan: Scan, unit: UnitName): UnitName {
  if (!STANDING.has(scan.slice(unit.from, unit.from + 3).toLowerCase())) return unit;
  const led = parseUnit(scan, unit.from + 3, unit.to);
  return led?.to === unit.to && (led.kind === 'front' || led.kind === 'union') ? led : unit;
}
const STANDING = new Set(['ban thường trực', 'ban thường vụ', 'ban chấp hành']);

export function orgOf(passage: Passage, { unit: named, title }: Holder) {
  const { scan, abbreviations } = passage;
  const unit = title ? leadingUnit(passage, named) : standingFor(scan, named);
  const org = stated(scan, 'org', unit.from, unit.to, fullName(scan, abbreviations, unit));
  return title ? ({ ...org, basis: 'inferred' } as const) : org;
}

/** Where the text says what role the unit has. */
export interface Said {
  readonly span: Span;
  readonly role: 'head' | 'deputy';
}

export const saidOf = ({ scan }: Passage, chunk: RoleChunk): Said => ({
  span: scan.span(chunk.from, chunk.to),
  role: chunk.role.role,
});

export function headClaim(
  passage: Passage,
  bloc: Bloc,
  { span, role }: Said,
  holder: Holder,
  rule: RuleName,
  year: number | null,
): Claim {
  return claim('head', RULES[rule].name, RULES[rule].confidence, span, [
    inferred('bloc', bloc.written, 'from_context', [bloc.name]),
    orgOf(passage, holder),
    year === null ? null : inferred('year', year, 'from_context', []),
    inferred('role', role, 'stated', [span]),
  ]);
}
