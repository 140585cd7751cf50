import { afterAll, describe, expect, it } from 'vitest';
import { safeDrawing } from '../../src/markdown/drawing.ts';
import { Renderer, startDrawingWorker } from '../../src/markdown/renderer.ts';

const svg = (inside: string, attributes = '') => `<svg viewBox="0 0 320 160"${attributes}>${inside}</svg>`;
const inside = (html: string) => html.replace(/^<svg [^>]*>|<\/svg>$/g, '');

describe('a drawing', () => {
  it('keeps shapes and words, in the inks of the page, and is hidden from those who hear the sentence', () => {
    const drawn = svg(
      '<g class="a" transform="translate(10 20) rotate(45)"><path d="M0 0h10v-1.5e1z" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 2"/></g>' +
        '<rect x="1" y="2" width="10%" height="4" rx="1" fill="currentColor" fill-opacity="0.4"/>' +
        '<text x="1" y="2" text-anchor="middle" font-size="12">x &lt; <tspan class="bad" dy="3">1</tspan></text>',
    );
    const { html, dropped } = safeDrawing(`\n${drawn}\n`);
    expect(dropped).toEqual([]);
    expect(html).toMatch(/^<svg viewBox="0 0 320 160" aria-hidden="true" focusable="false">/);
    for (const part of [
      'class="a"',
      'd="M0 0h10v-1.5e1z"',
      'stroke-dasharray="4 2"',
      'fill-opacity="0.4"',
      'text-anchor="middle"',
      'class="bad"',
    ])
      expect(html).toContain(part);
    expect(html).toMatch(/x (&lt;|&#x3C;) <tspan/);
  });

  it('says nothing of the namespace, which stands in every file of its kind', () => {
    expect(safeDrawing(svg('', ' xmlns="http://www.w3.org/2000/svg"')).dropped).toEqual([]);
  });

  it.each([
    ['a script', '<script>taken = 1</script>', '<script>'],
    ['a script in capitals', '<SCRIPT>taken = 1</SCRIPT>', '<script>'],
    ['a script by reference', '<script href="https://example.org/x.js"/>', '<script>'],
    ['a handler', '<rect onclick="taken = 1"/>', 'onClick'],
    ['a handler in capitals', '<rect ONLOAD="taken = 1"/>', 'onLoad'],
    ['a page within', '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>', '<foreignObject>'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/>', '<image>'],
    ['a picture by its old name', '<image xlink:href="https://example.org/x.png"/>', '<image>'],
    ['another drawing', '<use href="https://example.org/x.svg#x"/>', '<use>'],
    ['a link', '<a href="javascript:taken=1"><text>click</text></a>', '<a>'],
    ['a style', '<style>body { display: none }</style>', '<style>'],
    ['a style from elsewhere', '<style>@import url(https://example.org/x.css)</style>', '<style>'],
    ['a style on a shape', '<rect style="position: fixed; fill: url(https://example.org/x)"/>', 'style'],
    ['a fill from elsewhere', '<rect fill="url(https://example.org/x#x)"/>', 'fill'],
    ['a stroke from elsewhere', '<rect stroke="url(#x)"/>', 'stroke'],
    ['a colour of its own', '<rect fill="red"/>', 'fill "red"'],
    ['a filter', '<rect filter="url(#x)"/>', 'filter'],
    ['a mask', '<rect mask="url(https://example.org/x)"/>', 'mask'],
    ['a clipping', '<rect clip-path="url(#x)"/>', 'clipPath'],
    ['a marker', '<path marker-end="url(#x)" d="M0 0"/>', 'markerEnd'],
    ['a cursor', '<rect cursor="url(https://example.org/x)"/>', 'cursor'],
    ['a name', '<rect id="main"/>', 'id "main"'],
    ['a class of the page', '<rect class="a dlg-wide"/>', 'dlg-wide'],
    ['an animation', '<rect><animate attributeName="href" to="javascript:taken=1"/></rect>', '<animate>'],
    ['a set attribute', '<rect><set attributeName="onclick" to="taken=1"/></rect>', '<set>'],
    ['a title', '<title><b>x</b></title>', '<title>'],
    ['a definition', '<defs><filter id="x"/></defs>', '<defs>'],
    ['an address in a path', '<path d="M0 0 url(https://example.org/x)"/>', 'd '],
    ['an address in a transformation', '<g transform="translate(url(#x))"/>', 'transform'],
    ['a role', '<g role="dialog" aria-label="Log in" tabindex="0"/>', 'role "dialog"'],
    ['what no one knows', '<blink onclick="taken=1">x</blink>', '<blink>'],
  ])('loses %s, and its author is told', (_, hostile, named) => {
    const { html, dropped } = safeDrawing(svg(`${hostile}<circle r="1"/>`));
    expect(html).not.toMatch(
      /script|on\w+=|foreign|iframe|href|example\.org|style|url|animate|<set|<title|<defs|id=|dlg|role|tabindex|red|blink/i,
    );
    expect(inside(html)).toContain('<circle r="1"></circle>');
    expect(dropped.join('\n')).toContain(named);
  });

  it.each([
    ['nothing', '', /other than one <svg>/],
    ['a text', 'a circle', /other than one <svg>/],
    ['HTML', '<p>x</p>', /other than one <svg>/],
    ['two pictures', svg('') + svg(''), /other than one <svg>/],
    ['HTML that breaks out of it', svg('<p onclick="taken = 1">x</p>'), /other than one <svg>/],
    ['one without a size', '<svg width="320"><circle r="1"/></svg>', /no viewBox/],
    ['one with a size of words', '<svg viewBox="all of it"><circle r="1"/></svg>', /no viewBox/],
    ['a hundred groups within one another', svg('<g>'.repeat(100)), /nested more than 40 deep/],
    ['as many as there is room for', svg('<g>'.repeat(13_000)), /nested more than 40 deep/],
  ])('is none: %s', (_, text, reason) => {
    expect(() => safeDrawing(text)).toThrow(reason);
  });

  it('is the same when it is read again: nothing of it turns into something else', () => {
    const odd = svg(
      '<text x="1">&lt;script&gt;taken=1&lt;/script&gt; <![CDATA[<script>]]> <!-- <rect onclick="x"> --></text><g><title></g><img src=x onerror=taken=1></title></g>',
    );
    let once = '';
    try {
      once = safeDrawing(odd).html;
    } catch {
      return; // it is refused as a whole
    }
    expect(safeDrawing(once).html).toBe(once);
    expect(once).not.toContain('<script>');
  });
});

describe('the thread of drawings', () => {
  const renderer = new Renderer({ startWorker: startDrawingWorker });
  afterAll(() => renderer.close());

  it('sanitises them, and says what is none', async () => {
    const { html } = await renderer.render({ svg: svg('<script>taken = 1</script><circle r="1"/>'), path: 'draw.ts' });
    expect(inside(html)).toBe('<circle r="1"></circle>');
    await expect(renderer.render({ svg: '<p>x</p>', path: 'draw.ts' })).rejects.toThrow('other than one <svg>');
  });
});
