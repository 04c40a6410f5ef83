import {
  ENTITY_KINDS,
  ENTITY_LEVELS,
  type Entity,
  type EntityRelation,
  type EntityRows,
  entityId,
  type ListedEntity,
  NAME_KINDS,
  type NameOf,
  RELATION_KINDS,
} from '../domain/entity.js';
import { plainKey } from '../text/fold.js';
import { type Authority, withAdditions } from './authority.js';
import { type Directory, directoryOf, type Found } from './directory.js';
import { checkLine, type ListLine, Wrong, type WrongCode } from './list-line.js';
import { registerOf } from './register.js';

export interface Refusal {
  readonly line: number;
  /** What is wrong, for programs, and the words of the line that are. */
  readonly code: WrongCode;
  readonly about: string;
  /** A sentence that says what is wrong and what to do. */
  readonly says: string;
}

/** What a line does: a unit that is new (and all of it), something new of a unit that is known, or nothing new. */
export type Outcome = 'added' | 'changed' | 'known';

export interface Additions {
  /** What the list does not have yet. */
  readonly rows: EntityRows;
  readonly refused: readonly Refusal[];
  /** By line, of those that are not refused. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

/**
 * What the lines add to a list. Units are found by name in their province (a unit of the file itself too), or by code or
 * id; what the list has already is left out, and what is wrong is refused with its line.
 */
export function additionsOf(lines: readonly ListLine[], authority: Authority): Additions {
  const refused: Refusal[] = [];
  const outcomes = new Map<number, Outcome>();
  const attempt = (line: ListLine, work: () => Outcome | null) => {
    try {
      const outcome = work();
      if (outcome) outcomes.set(line.line, outcome);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      const { code, about, message } = error;
      refused.push({ line: line.line, code, about, says: message });
    }
  };
  const entities: ListedEntity[] = [];
  const names: NameOf[] = [];
  const relations: EntityRelation[] = [];
  let directory = directoryOf(authority, registerOf(authority));
  for (const line of lines)
    attempt(line, () => {
      checkLine(line);
      if (line.says !== 'is') return null;
      const entity = newEntity(line, directory);
      if (known(entity, line, [...authority.entities, ...entities])) return 'known';
      entities.push(entity);
      const { since, until, source } = entity;
      names.push({ id: entity.id, name: { name: line.unit, kind: 'official', since, until, source } });
      return 'added';
    });
  const all = withAdditions(authority, { entities, names, relations });
  directory = directoryOf(all, registerOf(all));
  const wrong = new Set(refused.map(({ line }) => line));
  const fresh = new Set(entities.map(({ id }) => id));
  const newOf = ({ id }: { readonly id: string }): Outcome => (fresh.has(id) ? 'added' : 'changed');
  for (const line of lines)
    if (line.says !== 'is' && !wrong.has(line.line))
      attempt(line, () => {
        const entity = unitOf(line, directory);
        const kind = NAME_KINDS.find((name) => name === line.says);
        const { since, until } = line;
        const source = line.source!;
        if (kind) {
          const name = { name: line.value!, kind, since, until, source };
          refuseTaken(line, entity, directory);
          const there = [...entity.names, ...names.filter(({ id }) => id === entity.id).map((one) => one.name)];
          if (has(there, name)) return 'known';
          names.push({ id: entity.id, name });
          return newOf(entity);
        }
        const relation = {
          kind: relationKind(line),
          from: entity.id,
          to: otherOf(line, entity, directory),
          since,
          until,
          source,
        };
        const there = [...all.relations, ...relations];
        if (there.some((other) => sameRelation(other, relation))) return 'known';
        relations.push(relation);
        return newOf(entity);
      });
  return { rows: { entities, names, relations }, refused: refused.sort((a, b) => a.line - b.line), outcomes };
}

function newEntity(line: ListLine, directory: Directory): ListedEntity {
  const { unit, province, since, until } = line;
  const place = province === null ? null : one(directory.place(province, line), province, null);
  const kind = ENTITY_KINDS.find((one) => one === line.kind) ?? 'organisation';
  const taken = directory.find(unit, province, line);
  const code = line.code ?? `${plainKey(unit).replaceAll(' ', '-')}@${place?.code ?? 'viet-nam'}`;
  if (taken.length > 0 && taken.every((entity) => entity.code !== code)) {
    const as = taken.map((entity) => entity.code).join(', ');
    throw new Wrong(
      'there-already',
      as,
      `"${unit}" is in the list already, as ${as}; say what is new of it ("alias", "part-of" …).`,
    );
  }
  const level = ENTITY_LEVELS.find((one) => one === line.level) ?? (place ? 'province' : 'central');
  return {
    ...{ id: entityId(kind, code), kind, code, jurisdiction: place?.id ?? null, level },
    ...{ shared: false, since, until, source: line.source! },
  };
}

/** The unit of a line: as it was called in the time of what is said, or else at any time ("former" names lie before). */
function unitOf(line: ListLine, directory: Directory): Found {
  const { unit, province } = line;
  const then = directory.find(unit, province, line);
  return one(then.length > 0 ? then : directory.find(unit, province, ALWAYS), unit, province);
}

const ALWAYS = { since: null, until: null };

/** True where the very same is there; another of its code is refused. */
function known(entity: ListedEntity, { unit }: ListLine, there: readonly ListedEntity[]): boolean {
  const same = there.find(({ code, kind }) => code === entity.code && kind === entity.kind);
  if (!same) return false;
  const fields = ['jurisdiction', 'level', 'since', 'until'] as const;
  if (fields.every((field) => same[field] === entity[field])) return true;
  throw new Wrong(
    'differs',
    same.code,
    `"${unit}" is in the list with another place, level or time (${same.code}); give it a code of its own.`,
  );
}

/** A name that two units of a province have at one time would tell neither. */
function refuseTaken({ value, province, since, until }: ListLine, entity: Entity, directory: Directory): void {
  const other = directory.find(value!, province, { since, until }).find(({ id }) => id !== entity.id);
  if (other)
    throw new Wrong(
      'name-taken',
      other.code,
      `"${value}" is the name of ${other.code} in that time; a name tells one unit only.`,
    );
}

const has = (names: Entity['names'], name: Entity['names'][number]): boolean =>
  names.some((n) => n.name === name.name && n.kind === name.kind && n.since === name.since && n.until === name.until);

const sameRelation = (a: EntityRelation, b: EntityRelation): boolean =>
  a.kind === b.kind && a.from === b.from && a.to === b.to && a.since === b.since && a.until === b.until;

const relationKind = ({ says }: ListLine) => RELATION_KINDS.find((kind) => kind === says)!;

function otherOf(line: ListLine, entity: Entity, directory: Directory): string | null {
  if (line.says === 'dissolved') return null;
  const other = one(directory.find(line.value!, line.province, line), line.value!, line.province);
  if (other.id === entity.id) throw new Wrong('of-itself', line.unit, `"${line.unit}" cannot be ${line.says} itself.`);
  return other.id;
}

function one(found: readonly Found[], name: string, province: string | null): Found {
  if (found.length === 1) return found[0];
  const where = province === null ? '' : ` in "${province}"`;
  if (found.length === 0)
    throw new Wrong('not-there', name, `the list has no "${name}"${where}; say that it "is", or name it by its code.`);
  const codes = found.map(({ code }) => code).join(', ');
  throw new Wrong('ambiguous', codes, `"${name}"${where} may be ${codes}; give dates that tell, or write the code.`);
}
