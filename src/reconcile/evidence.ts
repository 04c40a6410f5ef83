import { argumentsOf, type Claim } from '../domain/claim.js';
import {
  type AppearanceEvidence,
  type AwardEvidence,
  courseIn,
  type DocumentEvidence,
  type Evidence,
  type HeadshipEvidence,
  type MembershipEvidence,
  type Named,
} from '../domain/fact.js';
import type { IdentifiedMention } from '../domain/mention.js';
import { isDay } from '../domain/period.js';
import type { DocumentKind } from '../domain/record.js';
import type { ReviewState } from '../domain/reviewed.js';
import { awardKind } from './award-kind.js';
import { miscounted } from './checks/counts.js';
import { misgiven } from './checks/giver.js';
import { numberOf, textOf } from './document-facts.js';
import { officesOf, type UnitCalled } from './offices.js';
import { spelledOut } from './readings.js';
import { withoutShortForms } from './short-forms.js';
import { signingsOf } from './signings.js';
import { keyOf, nameWords } from './words.js';

/** A claim as it stands, with where it comes from. */
export interface StandingClaim {
  readonly anchor: Buffer;
  readonly claim: Claim;
  /** Its number in the extraction; null where only reviewers say it. */
  readonly ordinal: number | null;
  readonly state: ReviewState;
}

/**
 * What a document says towards facts: a row for each claim, with who its names are. `sha256` is the document's; `defined` are short
 * names that it spells out somewhere; `known` is its day where it says none; `unitCalled` tells who the units of titles are.
 */
export function evidenceOf(
  sha256: string,
  claims: readonly StandingClaim[],
  mentions: readonly IdentifiedMention[],
  defined: ReadonlyMap<string, string> = new Map(),
  known: string | null = null,
  unitCalled: UnitCalled = () => null,
): Omit<DocumentEvidence, 'waiting' | 'place' | 'dated'> {
  const paper = claims.find(({ claim, state }) => claim.kind === 'document' && state !== 'rejected');
  const form = paper?.claim;
  const who = new Map(mentions.map((one) => [keyOfMention(one.mention.anchor, one.mention.role), one]));
  const memberships: MembershipEvidence[] = [];
  const headships: HeadshipEvidence[] = [];
  const awards: AwardEvidence[] = [];
  const appearances: AppearanceEvidence[] = [];
  const namedIn = ({ anchor, claim }: StandingClaim, role: string): Named | null => {
    const mention = who.get(keyOfMention(anchor, role));
    return nameOf(textOf(claim, role) ?? mention?.mention.name ?? null, mention);
  };
  for (const standing of claims) {
    const { anchor, claim, ordinal, state } = standing;
    const named = (role: string): Named | null => namedIn(standing, role);
    const about: Evidence = {
      anchor,
      claim: ordinal,
      state,
      confidence: claim.confidence,
      bloc: named('bloc'),
      year: who.get(keyOfMention(anchor, 'bloc'))?.mention.year ?? numberOf(claim, 'year'),
    };
    if (claim.kind === 'member') memberships.push({ ...about, unit: named('org')! });
    else if (claim.kind === 'head')
      headships.push({
        ...about,
        year: numberOf(claim, 'year') ?? about.year,
        unit: named('org')!,
        role: textOf(claim, 'role')!,
      });
    else if (claim.kind === 'official') appearances.push(appearanceOf(claim, about));
    else if (claim.kind === 'award') awards.push(awardOf(sha256, claim, about, named, defined));
  }
  const published = form ? textOf(form, 'published') : null;
  const number = form ? textOf(form, 'number') : null;
  const kind = form ? (textOf(form, 'kind') as DocumentKind | null) : null;
  const day = published !== null && isDay(published) ? published : known;
  const given = awards.filter(({ state }) => state !== 'rejected');
  const misfits = [...miscounted(claims, namedIn), ...misgiven(given)];
  const signings = signingsOf(form, paper ? namedIn(paper, 'issuer') : null, day);
  const standing = claims.flatMap(({ claim, state }) => (state === 'rejected' ? [] : [claim]));
  const issuer = paper ? who.get(keyOfMention(paper.anchor, 'issuer'))?.mention.name : undefined;
  const offices = officesOf(standing, issuer === undefined ? null : unitCalled(issuer), day, unitCalled);
  return { published: day, kind, number, memberships, headships, awards, appearances, misfits, signings, offices };
}

function awardOf(
  sha256: string,
  claim: Claim,
  about: Evidence,
  named: (role: string) => Named | null,
  defined: ReadonlyMap<string, string>,
): AwardEvidence {
  const award = textOf(claim, 'award')!;
  const granter = named('granter');
  const recipient = named('recipient');
  const year = numberOf(claim, 'year');
  const { code, ofState } = awardKind(spelledOut(withoutShortForms(award), defined), granter?.name ?? null);
  const recipientKind = textOf(claim, 'recipient_kind');
  const giver = { ofState, granterId: granter?.entity ?? null, granter: granter?.name ?? null };
  return {
    ...about,
    year,
    recipient,
    recipientKind,
    count: numberOf(claim, 'count'),
    award,
    awardCode: code,
    granter,
    ofState,
    stage: textOf(claim, 'stage') ?? STAGE_OF[textOf(claim, 'status') ?? ''] ?? 'recommended',
    course: recipient?.entity
      ? courseIn({ recipient: recipient.entity, awardCode: code, ...giver, year, sha256 })
      : null,
    personKey: recipientKind === 'person' && recipient ? keyOf(nameWords(recipient.name)) : null,
  };
}

/** What reviewers add may have a status alone. */
const STAGE_OF: Readonly<Record<string, string>> = {
  registered: 'registered',
  voted: 'voted',
  recommended: 'recommended',
  awarded: 'decided',
};

function appearanceOf(claim: Claim, about: Evidence): AppearanceEvidence {
  const person = textOf(claim, 'name')!;
  const titles = argumentsOf(claim, 'title').flatMap(({ written, value }) =>
    typeof value === 'string' ? value : (written ?? []),
  );
  return { ...about, person, personKey: keyOf(nameWords(person)), titles, act: textOf(claim, 'act') ?? 'other' };
}

function nameOf(name: string | null, mention: IdentifiedMention | undefined): Named | null {
  if (name === null) return null;
  const identity = mention?.identity;
  return identity && identity.entity !== null
    ? { name, entity: identity.entity, code: identity.code }
    : { name, entity: null, code: null };
}

const keyOfMention = (anchor: Buffer, role: string): string => `${anchor.toString('hex')} ${role}`;
