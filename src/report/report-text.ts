/** What is known of the page at the time of a report. */
export interface Scene {
  title: string;
  address: string;
  /** Of the site and of the grader. */
  version: string;
  /** Heading of the part that was on the screen. */
  part: string | undefined;
  /** The question that was on the screen. */
  question: string | undefined;
  /** What the last run said, and the input that it showed. */
  verdict: string | undefined;
  call: string | undefined;
  /** What the reader had selected. */
  selected: string | undefined;
  browser: string;
  screen: string;
}

/** Characters of one fact: an address has to hold all of them. */
const LONGEST = 600;

/** The text of a report: the reader's own words first, then what helps to find the fault. Nothing of it leaves by itself. */
export function reportText(scene: Scene): string {
  const facts = [
    ['Page', `${scene.title}, ${scene.address}`],
    ['Version', scene.version],
    ['Part on the screen', scene.part],
    ['Question', scene.question],
    ['Result', scene.verdict],
    ['Input', scene.call],
    ['Selected', scene.selected],
    ['Browser', scene.browser],
    ['Screen', scene.screen],
  ].flatMap(([name, fact]) => (fact ? [`${name}: ${cut(fact)}`] : []));
  return ['What is wrong, and what did you expect?', '', '', '---', ...facts, ''].join('\n');
}

/**
 * The address that opens a report: `address` is where issues are written, or a mail address (`mailto:…`). Both take title and text as a
 * query, under other names.
 */
export function reportAddress(address: string, title: string, text: string): string {
  const isMail = address.startsWith('mailto:');
  const query = `${isMail ? 'subject' : 'title'}=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

function cut(fact: string): string {
  const line = fact.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
