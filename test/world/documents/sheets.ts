import type { FindingCode } from '../../../src/domain/finding.js';
import { chanceOf } from '../chance.js';
import { governmentOf, officeOf } from './authorities.js';
import { rendered } from './render.js';
import type { Authority, Story, Told } from './story.js';
import type { WrittenPaper } from './tellings.js';
import { DOCUMENT_KINDS } from './ways.js';

/** Documents that contradict themselves or one another, with what has to be found of them, and nothing else. */
export interface PlantedPapers {
  readonly what: string;
  readonly papers: readonly WrittenPaper[];
  readonly found: readonly FindingCode[];
}

export const told = (recipient: string, award: string, giver = 'Chủ tịch UBND tỉnh', person = false): Told => ({
  recipient,
  award,
  giver,
  takesGiver: !/^(Xã|Chiến)/.test(award),
  refused: false,
  person,
});
export const healthOffice = (place: string): Authority => ({
  ...officeOf(place, false),
  name: `Sở Y tế ${place}`,
  box: [`UBND ${place}`, 'SỞ Y TẾ'],
  sign: 'SYT',
});

type Sheet = readonly [kind: string, way: string, day: string, year: number, rest: Partial<Story>];

let count = 0;
export function planted(
  what: string,
  province: string,
  found: readonly FindingCode[],
  ...sheets: readonly Sheet[]
): PlantedPapers {
  const papers = sheets.map(([kindName, wayName, day, year, rest]): WrittenPaper => {
    const kind = DOCUMENT_KINDS.find(({ name }) => name === kindName)!;
    const way = kind.ways.find(({ name }) => name === wayName)!;
    const id = `x${count++}`;
    const chance = chanceOf(count);
    const place = `tỉnh ${province}`;
    const story: Story = {
      bloc: `Khối thi đua Kinh tế ${place}`,
      place,
      above: null,
      town: province,
      year,
      day,
      number: 100 + count,
      members: [],
      head: null,
      deputy: null,
      nextHead: null,
      awards: [],
      authority: governmentOf(rest.place ?? place),
      office: officeOf(place, false),
      inTitle: null,
      ...rest,
    };
    const file = rendered(id, way.write(story, chance), kind.news, chance);
    const publisher = kind.news ? `Báo ${province}` : null;
    return { id, way: wayName, published: day, province, publisher, said: [], repostOf: null, file, names: new Map() };
  });
  return { what, papers, found };
}
