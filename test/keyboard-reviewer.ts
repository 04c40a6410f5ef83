import type { Page } from 'playwright-core';
import type { Argument, Claim, ClaimKind } from '../src/domain/claim.js';
import { ROLES } from '../src/domain/roles.js';
import { fitting } from '../src/web/document/folded.js';
import { VIETNAMESE } from '../src/web/words/vietnamese.js';
import { ofRole, planOf, type Step } from './review-plan.js';

const KINDS: readonly ClaimKind[] = ['member', 'head', 'award', 'official', 'bloc', 'meeting'];
const NAMES: Readonly<Record<string, string>> = VIETNAMESE.arguments;
const MEANINGS: Readonly<Record<string, string>> = VIETNAMESE.meanings;

/** A claim as the page names it: the start of its anchor. */
export interface FoundClaim {
  readonly anchor: string;
  readonly claim: Claim;
}

/**
 * Somebody who knows what is right and has a keyboard and nothing else. Counts the keys, and how long it takes from the key that says
 * something until the page has it saved and stands at the next claim.
 */
export function keyboardReviewer(page: Page) {
  const waits: number[] = [];
  let keys = 0;
  const press = async (...list: readonly string[]) => {
    for (const key of list) await page.keyboard.press(key);
    keys += list.length;
  };
  const type = async (words: string) => {
    await page.keyboard.type(words);
    keys += [...words].length;
  };
  /** What the page shows, once it does: a row may leave the list for a frame after that. */
  const until = <T>(what: string, given?: unknown): Promise<T> =>
    page.evaluate(`new Promise((done, fail) => {
      const end = performance.now() + 15_000;
      const look = () => {
        const seen = (${what})(${JSON.stringify(given ?? null)});
        if (seen) done(seen);
        else if (performance.now() > end) fail(new Error('waited in vain'));
        else requestAnimationFrame(look);
      };
      look();
    })`);
  const settle = async (...list: readonly string[]) => {
    const before = await page.evaluate(`document.querySelector('[data-saved]').dataset.saved`);
    const start = performance.now();
    await press(...list);
    await until(SAVED, before).catch(async (error: Error) => {
      const shown = (await page.locator('aside').textContent()) ?? '';
      throw new Error(`after ${list.join(' ')} the page shows: ${shown.slice(0, 1500)}`, { cause: error });
    });
    waits.push(performance.now() - start);
  };

  /** The field that has the focus, by its place among all of the form; -1: none of them. */
  const focused = (): Promise<number> =>
    page.evaluate(`[...document.querySelectorAll('form.amend input')].indexOf(document.activeElement)`);
  const labels = (): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('form.amend .fields input')].map((one) => one.closest('label').firstChild.textContent)`,
    );
  const goTo = async (place: number) => {
    for (let at = await focused(); at !== place; at = await focused()) await press(at < place ? 'Tab' : 'Shift+Tab');
  };
  const valueAt = (place: number): Promise<string> =>
    page.evaluate(`document.querySelectorAll('form.amend .fields input')[${place}].value`);
  /** The names that stand under the field. */
  const offered = (): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('.options:not([hidden]) [role=option]')].map((one) => one.firstChild.textContent)`,
    );
  /** Types over what is selected: no more of a name than it takes until it is offered. */
  const enter = async (kind: ClaimKind, role: string, words: string) => {
    if (words === '') return press('Backspace');
    const { of } = ROLES[kind][role]!;
    const start = words.slice(0, of === 'bloc' ? 2 : 5);
    await type(of === 'bloc' || of === 'words' ? start : words);
    if ((of !== 'bloc' && of !== 'words') || start === words) return;
    const at = (await offered()).indexOf(words);
    if (at < 0 || at > 4) return type(words.slice(start.length));
    // The first bloc that fits is meant already.
    if (of === 'bloc') return press(...Array(at).fill('ArrowDown'));
    await press(...Array(at + 1).fill('ArrowDown'), 'Enter');
  };
  /** Over what stands in a field: by moving the end of its words where that does it. */
  const correct = async (kind: ClaimKind, role: string, place: number, words: string) => {
    const has = await valueAt(place);
    const more = words.startsWith(`${has} `)
      ? words.slice(has.length).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)!
      : [];
    if (ROLES[kind][role]!.of === 'words' && has !== '' && more.length > 0 && more.length < 8) {
      await press(...more.map(() => 'Alt+ArrowRight'));
      if ((await valueAt(place)) === words) return;
      await press('Control+A');
    }
    await enter(kind, role, words);
  };

  /** What the fields should say; of a `fresh` claim all that they say. */
  const fill = async (
    kind: ClaimKind,
    roles: ReadonlyMap<string, readonly Argument[]>,
    called: Called,
    fresh: boolean,
  ) => {
    await until(`() => document.querySelector('form.amend')`);
    const shown = await labels();
    const wanted = new Map([...roles].map(([role, list]) => [role, list.map((one) => typed(kind, one, called))]));
    for (const [place, label] of shown.entries()) {
      const role = Object.keys(ROLES[kind]).find((one) => NAMES[one] === label)!;
      if (!wanted.has(role) && !fresh) continue;
      const nth = shown.slice(0, place).filter((one) => one === label).length;
      const words = wanted.get(role)?.[nth] ?? '';
      const has = await valueAt(place);
      if (has === words || has === MEANINGS[String(roles.get(role)?.[nth]?.value)]) continue;
      await goTo(place);
      await correct(kind, role, place, words);
    }
    for (const [role, list] of wanted) {
      for (const words of list.slice(shown.filter((one) => one === NAMES[role]).length)) {
        const count = (await labels()).length;
        await goTo(count);
        await type(
          shortest(
            NAMES[role]!,
            Object.keys(ROLES[kind]).map((one) => NAMES[one]!),
          ),
        );
        await press(...Array((await offered()).indexOf(NAMES[role]!)).fill('ArrowDown'), 'Enter');
        await until(`(count) => document.querySelectorAll('form.amend .fields input').length > count`, count);
        await enter(kind, role, words);
      }
    }
  };

  const add = async (claim: Claim, called: Called) => {
    await press('m', String(KINDS.indexOf(claim.kind) + 1));
    const roles = [...new Set(claim.arguments.filter(({ kind }) => kind === 'value').map(({ role }) => role))];
    await fill(claim.kind, new Map(roles.map((role) => [role, ofRole(claim, role)])), called, true);
    await settle('Enter');
  };

  const say = async (claim: Claim, step: Step, called: Called) => {
    if (step.does === 'accept') return settle('a');
    if (step.does === 'amend') {
      await press('e');
      await fill(claim.kind, step.roles, called, false);
      return settle('Enter');
    }
    await press('x');
    await settle('1');
  };

  /** Opens a document from the list, found by the name of its file. */
  const openDocument = async (file: string, id: number) => {
    if (!page.url().endsWith('/documents')) await press('g');
    await until(`() => document.querySelector('input[type=search]')`);
    while (!(await page.evaluate(`document.activeElement.matches('input[type=search]')`))) await press('Tab');
    await type(file);
    await until(
      `(id) => document.querySelector('table.list tbody').rows.length === 1 && document.querySelector('a[href="/documents/' + id + '"]')`,
      id,
    );
    await press('Tab', 'Enter');
    await until(`() => document.querySelector('.claims')`);
  };

  /** Takes a document, whose page is open, from what was found to what is right, and says that it was read to the end. */
  const review = async (found: readonly FoundClaim[], right: readonly Claim[]) => {
    const plan = planOf(
      found.map(({ claim }) => claim),
      right,
    );
    // A bloc is called as its claim has it until that is amended.
    const calls = new Map([...plan.names].map(([wrong, name]) => [name, wrong]));
    const called = (name: string): string => calls.get(name) ?? name;
    for (const claim of plan.missing.filter(({ kind }) => kind === 'bloc')) await add(claim, called);
    if (found.length > 0) await press('n');
    const left = new Set(found.map(({ anchor }) => anchor));
    while (left.size > 0) {
      const anchor = await until<string>(`(left) => left.find((one) => one === (${CHOSEN})())`, [...left]);
      left.delete(anchor);
      const at = found.findIndex((one) => one.anchor === anchor);
      const { claim } = found[at]!;
      await say(claim, plan.steps[at]!, called);
      if (claim.kind === 'bloc')
        calls.delete(
          [...calls].find(([, wrong]) => wrong === claim.arguments.find(({ role }) => role === 'name')?.value)?.[0] ??
            '',
        );
    }
    for (const claim of plan.missing.filter(({ kind }) => kind !== 'bloc')) await add(claim, called);
    await settle('c');
    return plan;
  };
  return { openDocument, review, press, type, until, keys: () => keys, waits };
}

type Called = (bloc: string) => string;

const CHOSEN = `() => document.querySelector('.claim.chosen[data-claim]')?.dataset.claim.slice(0, 8) ?? null`;

// All is saved that was said, and the page is at rest.
const SAVED = `(before) => {
  const { saved, unsent } = document.querySelector('[data-saved]').dataset;
  return saved !== before && unsent === '0' && !document.querySelector('form.amend, .reasons');
}`;

/** What is typed for an argument: its value; of one of some values no more than tells it from the others. */
function typed(kind: ClaimKind, { role, value, written }: Argument, called: Called): string {
  const { of } = ROLES[kind][role]!;
  const words = String(value ?? written ?? '');
  if (of === 'bloc') return called(words);
  if (typeof of === 'string') return words;
  const label = MEANINGS[words] ?? words;
  return shortest(
    label,
    of.map((one) => MEANINGS[one] ?? one),
  );
}

/** As much of a name as tells it from the others. */
function shortest(name: string, all: readonly string[]): string {
  const starts = [...name].map((_, end) => name.slice(0, end + 1));
  return starts.find((start) => fitting(all, start, (one) => [one])[0] === name) ?? name;
}
