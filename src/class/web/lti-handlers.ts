import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { storedAssignments } from '../assignments/stored.ts';
import { admit } from '../lti/admit.ts';
import { beginChoice, endChoice } from '../lti/deep-linking.ts';
import { publicKeys } from '../lti/keys.ts';
import { verifyLaunch } from '../lti/launch.ts';
import { noteLineItem } from '../lti/line-items.ts';
import { beginLogin, cookieOf, LOGIN_SECONDS, type LoginRequest } from '../lti/login.ts';
import { LtiRefusal } from '../lti/lti-refusal.ts';
import { type ChoiceGroup, choicePage, newTabPage, PAGE_HEADERS, refusedPage, returnPage } from '../lti/pages.ts';
import { type Known, type Place, pathOf, placeOf, worthOf } from '../lti/place.ts';
import { giveLaunchToken } from '../people/links.ts';
import { beginSession } from '../people/sessions.ts';
import { addressIn } from './address-in.ts';
import type { Asked, Handlers } from './handler.ts';
import { Login } from './lti-messages.ts';
import type { Server } from './server.ts';
import { setSession } from './session-cookie.ts';

/** Coming in from a platform, by LTI 1.3. What is wrong is told by a page: a browser shows it. */
export const ltiHandlers: Handlers<'ltiLogin' | 'ltiLoginByLink' | 'ltiLaunch' | 'ltiChoose' | 'ltiKeys'> = {
  ltiLogin: (asked) => asPage(asked, () => login(asked, asked.body)),

  ltiLoginByLink: (asked) =>
    asPage(asked, () => {
      const read = Login.safeParse(Object.fromEntries(Object.keys(Login.shape).map((name) => [name, asked.query(name)])));
      if (!read.success) throw new LtiRefusal(400, `The platform began a login without ${String(read.error.issues[0]?.path[0])}.`);
      return login(asked, read.data);
    }),

  ltiLaunch: (asked) =>
    asPage(asked, async () => {
      const { body, server, now, http } = asked;
      const { db } = server.database;
      if ('error' in body)
        throw new LtiRefusal(
          400,
          `The platform did not say who you are: ${body.error_description ?? body.error}. Are you logged in there?`,
        );
      const browser = getCookie(http, cookieOf(body.state));
      deleteCookie(http, cookieOf(body.state), COOKIE);
      const { platform, claims } = await verifyLaunch(db, server.platforms, { token: body.id_token, state: body.state, browser, now });
      const { member, course } = await admit(db, platform, claims, now);
      const known = await knownOf(server);
      if (claims.kind === 'deep-linking') {
        if (member.role === 'learner') throw new LtiRefusal(403, 'Links into the course are made by those who teach.');
        const token = await beginChoice(db, server.platforms, platform, claims, now);
        return htmlOf(http, choicePage(addressIn(asked, 'api/lti/choice'), token, choicesOf(known)));
      }
      const place = placeOf(claims.custom, known);
      const { title } = worthOf(place, known);
      await noteLineItem(db, course.id, claims, place, title);
      if (!isFramed(http)) {
        setSession(http, server.address, await beginSession(db, member.id, now));
        return http.redirect(addressIn(asked, `join/#launched/${pathOf(place)}`), 303);
      }
      const token = await giveLaunchToken(db, member.id, now);
      return htmlOf(http, newTabPage(title, addressIn(asked, `join/#launch/${token}/${pathOf(place)}`)));
    }),

  ltiChoose: (asked) =>
    asPage(asked, async () => {
      const { body, server, now, http } = asked;
      const known = await knownOf(server);
      const [, kind, id] = /^(exercise|assignment):(.+)$/.exec(body.place) ?? [];
      const place = placeOf({ exercise: kind === 'exercise' ? id : undefined, assignment: kind === 'assignment' ? id : undefined }, known);
      const { title, points } = worthOf(place, known);
      const chosen = { place, title, points, launchAddress: addressIn(asked, 'api/lti/launch') };
      const { address, jwt, platform } = await endChoice(server.database.db, body.token, chosen, now);
      return htmlOf(http, returnPage(title, platform, address, jwt));
    }),

  ltiKeys: ({ server }) => publicKeys(server.database.db),
};

async function login(asked: Asked<unknown>, request: LoginRequest): Promise<Response> {
  const { server, now, http } = asked;
  const { address, cookie } = await beginLogin(server.database.db, request, addressIn(asked, 'api/lti/launch'), now);
  setCookie(http, cookie.name, cookie.value, { ...COOKIE, maxAge: LOGIN_SECONDS });
  return http.redirect(address, 302);
}

/**
 * It comes back with a request from the platform's page, and in a frame as well, where browsers keep it for that platform alone. A browser takes
 * it without TLS from this machine only, which is what a class without a proxy is.
 */
const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'None', partitioned: true } as const;

/** Browsers say whether they show what is answered in a frame; one that does not is taken at its word. */
const isFramed = (http: Context): boolean => ['iframe', 'frame', 'object', 'embed'].includes(http.req.header('sec-fetch-dest') ?? '');

async function asPage({ http }: Asked<unknown>, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LtiRefusal)) throw error;
    return htmlOf(http, refusedPage(error.message), error.status);
  }
}

const htmlOf = async (http: Context, page: ReturnType<typeof refusedPage>, status: 200 | LtiRefusal['status'] = 200): Promise<Response> =>
  http.body(String(await page), status, PAGE_HEADERS);

const knownOf = async ({ database, shelf }: Server): Promise<Known> => ({
  exercises: shelf.ids(),
  assignments: await storedAssignments(database.db),
});

function choicesOf(known: Known): ChoiceGroup[] {
  const text = (place: Place) => {
    const { title, points } = worthOf(place, known);
    return points === 0 ? title : `${title}, ${points} ${points === 1 ? 'point' : 'points'}`;
  };
  return [
    {
      label: 'Assignments',
      options: known.assignments.map(({ row }) => ({
        value: `assignment:${row.id}`,
        text: text({ kind: 'assignment', assignment: row.id }),
      })),
    },
    {
      label: 'Exercises',
      options: known.exercises.map((exercise) => ({ value: `exercise:${exercise}`, text: text({ kind: 'exercise', exercise }) })),
    },
    { label: 'Without a grade', options: [{ value: 'class', text: text({ kind: 'class' }) }] },
  ];
}
