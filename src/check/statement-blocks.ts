/** A paragraph, an item of a list or a heading of a statement. What stands in fences, formulas of their own and tables is none. */
export interface Block {
  kind: 'paragraph' | 'item' | 'heading';
  /** Its lines, joined by blanks. */
  text: string;
  /** Where it begins, from 1. */
  line: number;
  /** Whether a formula, code or a table comes next: then it may lead there, without an end of its own. An example stands apart. */
  leadsOn: boolean;
}

type Inside = { closes: RegExp } | undefined;

/** The blocks of a statement in their order, by the beginnings of lines alone: the renderer reads Markdown whole. */
export function blocksOf(statement: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let inside: Inside;
  statement.split('\n').forEach((line, at) => {
    if (inside) {
      if (inside.closes.test(line)) inside = undefined;
      return;
    }
    if (line.trim() === '') {
      open = undefined;
      return;
    }
    inside = opened(line);
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
    const last = blocks.at(-1);
    if (inside || /^\s*(?:\||\$\$)/.test(line)) {
      if (last && !/^\s*```example/.test(line)) last.leadsOn = true;
      open = undefined;
      return;
    }
    if (isItem) open = undefined;
    if (open) {
      open.text += ` ${line.trim()}`;
      return;
    }
    const isHeading = /^#{1,6}\s|^\*\*[^*]+\*\*$|^__[^_]+__$|^\[[^\]]+\]:/.test(line.trim());
    const block: Block = {
      kind: isItem ? 'item' : isHeading ? 'heading' : 'paragraph',
      text: line.trim(),
      line: at + 1,
      leadsOn: false,
    };
    blocks.push(block);
    open = isHeading ? undefined : block;
  });
  return blocks;
}

/** A fence or a formula that goes on in the next lines. */
function opened(line: string): Inside {
  const fence = /^\s*(```|~~~)/.exec(line)?.[1];
  if (fence) return { closes: new RegExp(`^\\s*${fence}`) };
  const isOpen = /^\s*\$\$/.test(line) && !/^\s*\$\$.*\$\$/.test(line);
  return isOpen ? { closes: /\$\$/ } : undefined;
}
