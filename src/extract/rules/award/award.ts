import type { Claim } from '../../../domain/claim.js';
import { layerBits } from '../../../lexicon/scan.js';
import { chunksWithin } from '../../chunker.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Silence } from '../../silence.js';
import { type AwardRow, awardClaim, rowWith } from './claim.js';
import type { Element } from './element.js';
import { elementsOf } from './elements.js';
import { asEntitled } from './entitled.js';
import { type Frame, framesOf } from './frames.js';
import { Lists } from './lists.js';
import { merged } from './merge.js';
import { laysDownRules } from './paper.js';
import { Mentioned } from './recipients.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { silencesOf } from './silences.js';
import { Stages } from './stages.js';
import { StatedYears } from './stated-years.js';
import { isStatus } from './status.js';
import { tableRows } from './table.js';
import { yearOf } from './year.js';

const AWARD = layerBits('award');

/** Awards that were registered, voted, recommended or given; one claim for each who receives. `silences` takes the rest. */
export function awards(passage: Passage, silences?: Silence[]): Claim[] {
  const { scan } = passage;
  const mentioned = new Mentioned(scan);
  const lists = new Lists(passage, mentioned, silences);
  const stages = new Stages(scan);
  const years = new StatedYears(scan);
  const ruled = laysDownRules(passage);
  const rows: AwardRow[] = [];
  // One by one: a list may have more lines than a call takes arguments.
  const add = (more: readonly AwardRow[]): void => more.forEach((row) => void rows.push(row));
  for (const sentence of passage.sentences) {
    if (!RELATIONAL.has(sentence.zone)) {
      add(lists.leave(sentence));
      continue;
    }
    if (sentence.kind === 'table-cell') continue;
    mentioned.note(sentence);
    if ((sentence.layers & AWARD) === 0 && lists.passes(sentence)) {
      silences?.push(...silencesOf(scan, sentence, []));
      continue;
    }
    const chunks = lists.wants(sentence) ? chunksWithin(scan, sentence) : sentence.chunks;
    const elements = elementsOf(scan, chunks, passage.abbreviations);
    const read = framesOf(scan, elements, mentioned, lists.headingOf(sentence, elements));
    const frames = ruled ? read.map(asProcedure) : lists.headed(sentence, elements, read);
    const said: AwardRow[] = [];
    for (const frame of frames) said.push(...rowsOf(passage, sentence, elements, frame));
    const own = years.carried(sentence, said);
    stages.note(sentence, own);
    add(own);
    add(lists.read(sentence, elements, frames));
    silences?.push(...silencesOf(scan, sentence, frames));
  }
  add(lists.finish());
  if (!ruled) add(tableRows(passage, lists.annexes.all, silences));
  add(lists.annexes.unlisted(rows));
  const told = rows.filter((row) => !lists.isNamedLater(row) && !stages.isOvertaken(row));
  return asEntitled(passage, merged(passage, told)).map((row) => awardClaim(passage, row));
}

/** What a paper of rules says of an award. */
const asProcedure = (frame: Frame): Frame => ({ ...frame, outcome: 'procedure' });

const RULE_OF: Readonly<Record<Exclude<Frame['side'], 'none'>, Rule>> = {
  right: RULES['recipient-behind'],
  left: RULES['recipient-before'],
  carried: RULES['recipient-carried'],
};

function rowsOf(passage: Passage, sentence: Parsed, elements: readonly Element[], frame: Frame): AwardRow[] {
  const { award, outcome: status, trigger, granter } = frame;
  if (frame.side === 'none' || !isStatus(status)) return [];
  // Counts whose names follow in lines of their own are the list's.
  const items = frame.open || frame.annexed ? frame.items.filter((item) => item.count === null) : frame.items;
  const focus = blocOf(passage, sentence, frame.award.from);
  const year = yearOf(passage, sentence, elements, frame, focus);
  const rule = RULE_OF[frame.side as 'right'];
  const rows: AwardRow[] = [];
  for (const item of items) {
    const bloc = item.bloc === null ? focus : passage.blocAt(sentence.index, item.bloc);
    const row = rowOf(rule, item, { award, status, trigger, granter, bloc, year, sentence });
    if (frame.second) rows.push(rowWith(row, { granter: frame.second }));
    rows.push(row);
  }
  return rows;
}
