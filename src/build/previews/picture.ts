import { PREVIEW_SIZE as SIZE } from '../../site/preview.ts';

/** What the picture of a page for whoever shares its address is made of. */
export interface Preview {
  site: string;
  /** Above the title: `Lesson 6`. */
  label: string;
  title: string;
  /** The SVG of the lesson's figure, as it stands in its page. */
  drawing: string | undefined;
  /** The SVG elements that drawings refer to, such as their hatching. */
  definitions: string;
  /** Rules without variables (`plainStyle`). */
  style: string;
  /** The site's mark, as SVG. */
  mark: string;
}

const MARGIN = 72;
/** The square at the right in which the figure stands. */
const FIGURE = { x: 620, y: 60, side: 510 };
const TITLE = { size: 60, line: 68, characters: 17, most: 5 };

/** The picture as SVG. */
export function pictureOf({ site, label, title, drawing, definitions, style, mark }: Preview): string {
  const wide = drawing === undefined;
  const lines = inLines(title, wide ? 2 * TITLE.characters : TITLE.characters);
  const size = Math.min(TITLE.size, (TITLE.size * TITLE.most) / lines.length);
  const top = 250 - (lines.length > 3 ? 60 : 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">
<style>${escaped(style)}
.pv-title { font-size: ${size}px; } .pv-site { font-size: 30px; } .pv-label { font-size: 26px; }</style>
${definitions}
<rect class="pv-paper" width="${SIZE.width}" height="${SIZE.height}"/>
<svg x="${MARGIN}" y="62" width="46" height="46" viewBox="0 0 26 26">${inside(mark)}</svg>
<text class="pv-site" x="${MARGIN + 62}" y="96">${escaped(site)}</text>
<text class="pv-label" x="${MARGIN}" y="${top - 60}">${escaped(label)}</text>
${lines.map((line, at) => `<text class="pv-title" x="${MARGIN}" y="${top + Math.round((at * TITLE.line * size) / TITLE.size)}">${escaped(line)}</text>`).join('\n')}
${drawing === undefined ? '' : `<g class="fg">${placed(drawing)}</g>`}
</svg>`;
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function inLines(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The drawing in its square, as large as fits. */
const placed = (drawing: string): string =>
  asXml(drawing).replace(
    /^<svg/,
    `<svg x="${FIGURE.x}" y="${FIGURE.y}" width="${FIGURE.side}" height="${FIGURE.side}" preserveAspectRatio="xMidYMid meet" overflow="visible"`,
  );

/** HTML lets an attribute stand without a value. */
const asXml = (html: string): string =>
  html.replace(/<[\w-]+(?:\s+[\w:-]+(?:="[^"]*")?)+/g, (tag) =>
    tag.replace(/(\s[\w:-]+)(="[^"]*")?/g, (_, name: string, value = '=""') => name + value),
  );

/** What stands inside the outermost element. */
const inside = (svg: string): string => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
