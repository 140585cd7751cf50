/** A text with gaps, taken apart: one piece more than there are gaps. */
export interface Gapped {
  pieces: string[];
  /** The answers that count, gap by gap. */
  gaps: string[][];
}

/** Takes `a {{gap}} and {{this|that}}` apart. */
export function gapsOf(text: string): Gapped {
  const parts = text.split(/\{\{([^{}]*)\}\}/);
  return {
    pieces: parts.filter((_, at) => at % 2 === 0),
    gaps: parts.filter((_, at) => at % 2 === 1).map((answers) => answers.split('|').map((answer) => answer.trim())),
  };
}
