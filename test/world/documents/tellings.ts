import type { Chance } from '../chance.js';
import { olderTones, placeOf } from '../forms.js';
import type { Paper } from '../papers.js';
import type { Award, Bloc, BlocYear } from '../truth.js';
import { BLOC_FORMS, UNIT_FORMS } from '../unit-forms.js';
import type { Unit } from '../units.js';
import { authoritiesOf, mannerOf, officeOf, toldOf } from './authorities.js';
import { type File, rendered } from './render.js';
import { repost } from './reposts.js';
import { saidIn } from './said.js';
import type { Authority, Block, Story, Way } from './story.js';
import { DOCUMENT_KINDS, type DocumentKind } from './ways.js';

/** A paper as a file, with what a fluent reader learns from it. */
export interface WrittenPaper extends Paper {
  readonly way: string;
  readonly file: File;
  /** Who is who in it, by the words it uses. */
  readonly names: ReadonlyMap<string, string>;
}

/** The documents that tell of these years of blocs, each kind in ways of these. */
export function documentsOf(
  truth: readonly BlocYear[],
  waysOf: (kind: DocumentKind) => readonly Way[],
  chance: Chance,
): WrittenPaper[] {
  const papers: WrittenPaper[] = [];
  for (const one of truth)
    for (const kind of DOCUMENT_KINDS) {
      // A province that begins in the year pledges nothing in its February.
      if (kind.name === 'pact' && one.bloc.province.from === one.year) continue;
      const ways = waysOf(kind);
      for (const { authority, awards } of authoritiesOf(one, kind)) {
        const { paper, blocks } = written(one, kind, chance.pick(ways), authority, awards, papers.length, chance);
        papers.push(paper);
        if (kind.news && chance.percent(20)) papers.push(repost(paper, blocks, `d${papers.length}`, one.bloc, chance));
      }
    }
  return papers;
}

const UNIT_STYLES = [
  'in full',
  'shortened',
  'of the province',
  'of the named province',
  'with the bare name of the province',
  'shortened, of the province',
  'another short form',
  'company in quotes',
];

/** How one paper writes names: each unit in one way. */
function namesIn(bloc: Bloc, near: boolean, ofState: boolean, chance: Chance) {
  // A paper of the State says of which province they are.
  const drawn = ofState ? ['of the named province'] : chance.some(UNIT_STYLES, 2);
  const styles = [...drawn, 'in full'].map((style) => UNIT_FORMS.find(({ name }) => name === style)!);
  const known = new Map<string, string>();
  const units = new Map<string, string>();
  const unit = (one: Unit): string => {
    const words = units.get(one.id) ?? styles.flatMap((style) => style.write(one, true) ?? [])[0];
    units.set(one.id, words);
    known.set(words, one.id);
    return words;
  };
  const name = chance.pick(
    BLOC_FORMS.filter(({ held, name }) => !held && name !== 'capitals').flatMap((form) => form.write(bloc, near) ?? []),
  );
  known.set(name, bloc.id);
  return { unit, name, known };
}

function written(
  one: BlocYear,
  kind: DocumentKind,
  way: Way,
  authority: Authority,
  awards: readonly Award[],
  n: number,
  chance: Chance,
): { paper: WrittenPaper; blocks: readonly Block[] } {
  const { bloc, year } = one;
  const { district, province } = bloc;
  const ofState = !authority.name.startsWith('UBND');
  const { unit, name, known } = namesIn(bloc, kind.near && !ofState, ofState, chance);
  const manner = mannerOf(chance);
  const published = `${kind.next ? year + 1 : year}-${kind.day}`;
  const story: Story = {
    bloc: name,
    place: district ?? placeOf(province),
    above: district ? placeOf(province) : null,
    town: district ? district.replace(/^(huyện|thị xã|thành phố) /, '') : province.name,
    year,
    day: published,
    number: n + 1,
    members: one.members.map(unit),
    head: unit(one.head),
    deputy: one.deputy && unit(one.deputy),
    nextHead: unit(one.nextHead),
    awards: awards.map((award) => toldOf(award, unit(award.unit), kind, manner)),
    authority,
    office: officeOf(district ?? placeOf(province), district !== null),
    inTitle: null,
  };
  for (const { giver } of story.awards)
    if (!/^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver)) known.set(giver, bloc.giver.id);
  const older = chance.percent(12);
  const blocks = older ? way.write(story, chance).map(inOlderTones) : way.write(story, chance);
  const id = `d${n}`;
  const paper: WrittenPaper = {
    id,
    way: `${kind.name}: ${way.name}`,
    published,
    province: district !== null || chance.percent(60) ? province.name : null,
    publisher: kind.news ? publisherOf(bloc, chance) : null,
    said: saidIn(one, kind, way, story, awards),
    repostOf: null,
    file: rendered(id, blocks, kind.news, chance),
    names: known,
  };
  return { paper, blocks };
}

const inOlderTones = (block: Block): Block =>
  typeof block === 'string' ? olderTones(block) : block.map((row) => row.map(olderTones));

const publisherOf = ({ district, province }: Bloc, chance: Chance): string =>
  district
    ? `Cổng thông tin điện tử ${district}`
    : chance.pick([`Báo ${province.name}`, `Cổng thông tin điện tử ${placeOf(province)}`]);
