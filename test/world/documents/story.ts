import type { Chance } from '../chance.js';

/** An award as one paper tells it. */
export interface Told {
  readonly recipient: string;
  /** Without who gives it: "Cờ thi đua". */
  readonly award: string;
  /** "UBND tỉnh", "Chủ tịch nước". */
  readonly giver: string;
  /** Does the name of the award take its giver behind it ("của Chính phủ")? A title ("Tập thể …") does not. */
  readonly takesGiver: boolean;
  /** The council said no. */
  readonly refused: boolean;
  readonly person: boolean;
}

/** What a paper has to tell, in its own words; a template tells all of it that is of its kind. */
export interface Story {
  /** "Khối thi đua Nội chính tỉnh Bắc Ninh" */
  readonly bloc: string;
  /** "tỉnh Bắc Ninh", "huyện Tân Lộc" */
  readonly place: string;
  /** The province of a district. */
  readonly above: string | null;
  /** Of the date line: "Bắc Ninh". */
  readonly town: string;
  /** The year that is told of, and the day of the paper ("2020-02-15"). */
  readonly year: number;
  readonly day: string;
  /** Of an official paper. */
  readonly number: number;
  readonly members: readonly string[];
  readonly head: string | null;
  readonly deputy: string | null;
  readonly nextHead: string | null;
  readonly awards: readonly Told[];
  /** Of a decision: who grants, as its authority line has it ("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh"). */
  readonly authority: Authority;
  /** Who submits, and makes known what was decided. */
  readonly office: Authority;
  /** What the title says is given, where it errs. */
  readonly inTitle: string | null;
}

export interface Authority {
  /** "UBND tỉnh", "Thủ tướng Chính phủ", "Chủ tịch nước" */
  readonly name: string;
  /** The box at the head: its lines. */
  readonly box: readonly string[];
  /** The line over "QUYẾT ĐỊNH". */
  readonly line: string;
  /** "UBND": what stands behind "QĐ-" in its numbers. */
  readonly sign: string;
  readonly post: string;
}

/** Lines of a paper, and tables: rows of cells, the headings first. */
export type Block = string | readonly (readonly string[])[];

export interface Tells {
  /** Members: all of them. */
  readonly members?: true;
  readonly heads?: readonly ('head' | 'deputy' | 'nextHead')[];
  /** The step of its awards that are not refused, as a fluent reader takes the words. */
  readonly step?: string;
  /** False where some awards stand without their givers. */
  readonly givers?: false;
}

/** One way to write a paper of a kind. */
export interface Way {
  readonly name: string;
  /** Nobody looked at what goes wrong with these. */
  readonly held: boolean;
  readonly tells: Tells;
  write(story: Story, chance: Chance): readonly Block[];
}

export const way = (name: string, tells: Tells, write: Way['write']): Way => ({ name, held: false, tells, write });
export const heldWay = (name: string, tells: Tells, write: Way['write']): Way => ({ name, held: true, tells, write });
