import type { Argument, Claim } from '../../domain/claim.js';
import { type LocalRule, localRuleName, type RuleAtWork } from '../../domain/local-rule.js';
import { claim, inferred, stated } from '../argument.js';
import type { Bloc, Passage } from '../passage.js';
import { type Range, type RuleMatch, type Said, saidIn } from './group.js';
import { PLURAL_ROLES, ROLES } from './roles.js';

/**
 * The claims of one match: one, or one for each unit or person where the group that names whom it is about holds a list.
 * None where the bloc that a claim of the kind needs is not known.
 */
export function claimsOf(passage: Passage, { rule, confidence }: RuleAtWork, match: RuleMatch): Claim[] {
  const subject = ROLES[rule.yields].needed.flat().find((role) => role in match.groups);
  if (subject === undefined) return [];
  const context = contextOf(passage, rule, match);
  if (context === null) return [];
  const { scan } = passage;
  const trigger = scan.span(match.from, match.to);
  return saidIn(passage, match, listing(rule, match) ?? subject).flatMap((one) => {
    const others = Object.keys(match.groups).filter((role) => role !== one.role && role !== 'bloc');
    const said = [one, ...others.flatMap((role) => saidIn(passage, match, role).slice(0, 1))];
    const roles = new Map<string, Argument[]>();
    for (const { role, arguments: all } of said) for (const own of all) if (own.role === role) push(roles, own);
    for (const { role, arguments: all } of said) for (const more of all) if (more.role !== role) push(roles, more);
    for (const argument of context) if (!roles.has(argument.role)) push(roles, argument);
    for (const [role, value] of Object.entries(rule.fixed)) fix(passage, match, one, roles, role, value);
    // A group for a day may hold words that name none.
    if (ROLES[rule.yields].needed.some((oneOf) => !oneOf.some((role) => roles.has(role)))) return [];
    return claim(rule.yields, localRuleName(rule.name), confidence, trigger, inOrder(rule, roles));
  });
}

/** The role whose list makes several claims: who receives, who leads, who belongs. */
const listing = (rule: LocalRule, { groups }: RuleMatch): string | undefined =>
  ['recipient', 'org', 'name'].find((role) => role in groups && rule.yields !== 'bloc');

/** The first that says a role counts: what a group says of its own comes before a giver inside the award's name. */
function push(roles: Map<string, Argument[]>, argument: Argument): void {
  const known = roles.get(argument.role);
  if (!known) roles.set(argument.role, [argument]);
  else if (PLURAL_ROLES.has(argument.role) && !known.some((one) => one.spans[0].start === argument.spans[0].start))
    known.push(argument);
}

/** The bloc and the year that the words around the match give; null where a bloc is needed and none is spoken of. */
function contextOf(passage: Passage, rule: LocalRule, match: RuleMatch): Argument[] | null {
  const context: Argument[] = [];
  const captured = match.groups.bloc;
  const bloc = rule.yields === 'bloc' ? null : passage.blocAt(match.sentence.index, captured?.from ?? match.from);
  if (captured) context.push(blocArgument(passage, captured));
  else if (bloc) context.push(inferred('bloc', bloc.written, 'from_context', [bloc.name]));
  else if (NEEDS_BLOC.has(rule.yields)) return null;
  const year = passage.segmentOf(match.sentence.index).year;
  if (year && HAS_YEAR.has(rule.yields) && !('year' in rule.fixed))
    context.push(inferred('year', year.value, year.basis === 'stated' ? 'from_context' : year.basis, [year.span]));
  return context;
}

const NEEDS_BLOC: ReadonlySet<string> = new Set(['member', 'head', 'meeting']);
const HAS_YEAR: ReadonlySet<string> = new Set(['bloc', 'award', 'head', 'meeting']);

/** A captured bloc by the name that the document has for it. */
function blocArgument(passage: Passage, { from, to }: Range): Argument {
  const argument = stated(passage.scan, 'bloc', from, to);
  const span = passage.scan.span(from, to);
  const known = passage.blocs.find((bloc) => namesOf(bloc).some((name) => name.start === span.start)) ?? null;
  return known ? { ...argument, value: known.written } : argument;
}

const namesOf = ({ name, aliases }: Bloc) => [name, ...aliases];

function fix(
  passage: Passage,
  match: RuleMatch,
  { range }: Said,
  roles: Map<string, Argument[]>,
  role: string,
  value: string,
): void {
  const { scan } = passage;
  if (role === 'year') {
    if (roles.get('year')?.[0].basis === 'stated') return;
    const reviewed = passage.segmentOf(match.sentence.index).year;
    if (value !== 'next')
      roles.set('year', [inferred('year', Number(value), 'inferred', [scan.span(match.from, match.to)])]);
    else if (reviewed) roles.set('year', [inferred('year', reviewed.value + 1, 'from_context', [reviewed.span])]);
  } else if (role === 'recipient_kind')
    roles.set(role, [inferred(role, value, 'inferred', [scan.span(range.from, range.to)])]);
  else roles.set(role, [inferred(role, value, 'inferred', [scan.span(match.from, match.to)])]);
}

/** In the order of docs/records.md, whatever the order of the groups. */
const ORDER =
  'bloc name title alias act award org granter recipient count recipient_kind kind level date venue year role status';
const PLACES = new Map(ORDER.split(' ').map((role, place) => [role, place]));

function inOrder(rule: LocalRule, roles: ReadonlyMap<string, Argument[]>): Argument[] {
  const all = [...roles.values()].flat();
  if (rule.yields === 'bloc' && !roles.has('kind')) all.push(kindOfBloc(roles.get('name')![0]));
  return all.sort((a, b) => PLACES.get(a.role)! - PLACES.get(b.role)!);
}

/** "Cụm thi đua số 2" is a cụm, whatever else a khối. */
const kindOfBloc = (name: Argument): Argument =>
  inferred('kind', /^cụm\b/iu.test(name.written ?? '') ? 'cum' : 'khoi', 'inferred', name.spans);
