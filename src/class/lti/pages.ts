import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

/**
 * Pages for what happens between a platform and the site. They are all that a frame of a platform ever shows of a class: no script, no picture, one style
 * that the policy names by its hash, and nothing that a page around it could have pressed unseen but a way out of the frame.
 */
const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:36rem;margin:2rem auto;padding:0 1rem}select,button,.go{font:inherit;padding:.5rem .75rem;max-width:100%}label{display:block;margin-bottom:.25rem}.go{display:inline-block;border:1px solid}button,select,.go{min-height:44px;box-sizing:border-box}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Of a page that a platform may frame. Forms go where the platform said: that address is written by the server alone. */
export const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors *`,
  // Without it a form of the page would not say where it comes from.
  'referrer-policy': 'strict-origin',
  'content-type': 'text/html; charset=utf-8',
};

type Html = ReturnType<typeof html>;

const page = (title: string, body: Html): Html => html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>${raw(STYLE)}</style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`;

/** Why somebody is not let in. */
export const refusedPage = (sentence: string): Html => page('This did not lead into the class', html`<p>${sentence}</p>`);

/** In a frame: the way out of it. */
export const newTabPage = (title: string, address: string): Html =>
  page(
    'Open it in a new tab',
    html`<p>${title} is not shown inside of another page, where a browser may keep back the cookie by which the class knows you.</p>
      <p><a class="go" href="${address}" target="_blank" rel="noopener">Open it in a new tab</a></p>`,
  );

/** What a link of a course can lead to. `value` is what comes back. */
export interface ChoiceGroup {
  label: string;
  options: readonly { value: string; text: string }[];
}

/** What a link of a course is to lead to. */
export const choicePage = (address: string, token: string, groups: readonly ChoiceGroup[]): Html =>
  page(
    'Choose what the link leads to',
    html`<form method="post" action="${address}">
      <input type="hidden" name="token" value="${token}" />
      <p>
        <label for="place">Exercise or assignment</label>
        <select id="place" name="place" required>
          ${groups
            .filter(({ options }) => options.length > 0)
            .map(
              ({ label, options }) =>
                html`<optgroup label="${label}">${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}</optgroup>`,
            )}
        </select>
      </p>
      <p><button type="submit">Choose</button></p>
    </form>`,
  );

/** The choice, on its way to the platform: the browser carries it there. */
export const returnPage = (chosen: string, platform: string, address: string, jwt: string): Html =>
  page(
    'Put it into the course',
    html`<p>Chosen: ${chosen}.</p>
      <form method="post" action="${address}">
        <input type="hidden" name="JWT" value="${jwt}" />
        <p><button type="submit">Put it into the course in ${platform}</button></p>
      </form>`,
  );
