import { StageFailure } from '../../domain/failure.js';

/** A question in SQL with places for its parameters: "… where year = :year" asks by "$1", of which the name is "year". */
export interface SqlQuestion {
  readonly text: string;
  /** In the order of their numbers. */
  readonly parameters: readonly string[];
}

// What may stand in SQL, so that a ":year" in a string or a comment is none. A comment within a comment ends it: what follows is looked at once too often.
const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?\*\/|(?<unicode>[uU]&['"])|[eE]'(?:\\[\s\S]|''|[^'\\])*'|'(?:''|[^'])*'|\$(?<tag>[\p{L}_]?[\p{L}\p{N}_]*)\$[\s\S]*?\$\k<tag>\$|"(?<quoted>(?:""|[^"])*)"|::|:(?<parameter>[a-zA-Z_]\w*)|(?<word>[\p{L}_][\p{L}\p{N}_$]*)/gu;

/**
 * Functions and tables of the server itself: what reads files, calls other servers, sleeps, ends other sessions or makes SQL of text. The
 * role that asks may not use most of them anyway; this says so at once.
 */
const OF_THE_SERVER =
  /^(?:pg_|lo_|dblink|set_config$|current_setting$|currval$|lastval$|nextval$|setval$|(?:query|table|cursor|schema|database)_to_xml|txid_|inet_)/;

/** Reads what a person typed; a StageFailure for what is never asked. */
export function readQuestion(typed: string): SqlQuestion {
  const parameters: string[] = [];
  const text = typed.trim().replace(TOKENS, (token, ...rest) => {
    const { unicode, quoted, parameter, word } = rest.at(-1) as Record<string, string | undefined>;
    if (unicode !== undefined) throw refused('U&');
    const name = quoted ?? word?.toLowerCase();
    if (name !== undefined && OF_THE_SERVER.test(name)) throw refused(name);
    if (parameter === undefined) return token;
    if (!parameters.includes(parameter)) parameters.push(parameter);
    return `$${parameters.indexOf(parameter) + 1}`;
  });
  if (text === '') throw new StageFailure('sql-wrong', 'There is no question.');
  // One at the end is habit; one within would part two statements, which the server refuses.
  return { text: text.replace(/;$/, '').trimEnd(), parameters };
}

const refused = (what: string): StageFailure =>
  new StageFailure('sql-forbidden', `"${what}" is not for questions: they look at the views of sovang alone.`);
