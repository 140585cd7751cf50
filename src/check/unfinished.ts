import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, type Said } from './finding.ts';
import { sayingsOf } from './sayings.ts';
import { type Block, blocksOf } from './statement-blocks.ts';

/** What authors leave for themselves. Small letters count where no language has the word. */
const LEFT_OPEN = /\b(?:TODO|FIXME|WIP|TBD|TBC|tbd|tbc)\b|\btodo:|\bxxx+\b|\bXXX+\b|\blorem ipsum\b/;

/** A sentence that trails off. */
const TRAILS_OFF = /(?:\.\.|…)[)\]”’"'`*_]*$/;

/** The end of a sentence, and what may stand behind it. */
const ENDS = /[.?!:。？！：][)\]}»”’"'`*_\s]*$/;

/** Characters of the end that is shown. */
const SHOWN = 40;

/** No text waits to be written, and none stops in the middle of a sentence. */
export function checkUnfinished(exercise: ExercisePackage): Finding[] {
  const ofSayings = sayingsOf(exercise).flatMap(({ file, path, line, what, text, isShort }) => {
    const said = faultOf(what, text, !isShort);
    return said ? [error('unfinished', file, { ...said, ...(path && { path }) }, line)] : [];
  });
  const blocks = blocksOf(exercise.statement);
  const endItems = haveEnds(blocks);
  const ofStatement = blocks.flatMap((block) => {
    const hasEnd = !block.leadsOn && (block.kind === 'paragraph' || (block.kind === 'item' && endItems));
    const said = faultOf('The statement', block.text, hasEnd);
    return said ? [error('unfinished', 'statement.md', said, block.line)] : [];
  });
  return [...ofSayings, ...ofStatement];
}

/** Whether the items of this statement are sentences: of most of them there is an end. */
function haveEnds(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ kind, leadsOn }) => kind === 'item' && !leadsOn);
  return items.filter(({ text }) => ENDS.test(text)).length > items.length / 2;
}

function faultOf(what: string, written: string, hasEnd: boolean): Said | undefined {
  const text = written.trim();
  const open = LEFT_OPEN.exec(text.replace(/`[^`]*`/g, ' '))?.[0];
  if (open !== undefined)
    return {
      found: `${what} holds “${open}”: something is still to be written.`,
      expected: 'a text that is done: learners read it.',
      fix: 'Write what is missing, or take it out.',
    };
  // One or two words are not the beginning of anything.
  if (!hasEnd || text.split(/\s+/).length < 3) return undefined;
  const end = text.length > SHOWN ? `…${text.slice(-SHOWN)}` : text;
  if (TRAILS_OFF.test(text))
    return { found: `${what} trails off: “${end}”.`, expected: 'a sentence with its end.', fix: 'Write the rest, or end it.' };
  if (ENDS.test(text)) return undefined;
  return {
    found: `${what} breaks off: “${end}”.`,
    expected: 'a full stop, a question mark or an exclamation mark at the end.',
    fix: 'Write the rest of the sentence, or end it.',
  };
}
