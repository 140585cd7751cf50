import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, exportJWK, generateKeyPair, importJWK, jwtVerify, type JWTPayload, SignJWT } from 'jose';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim';
const DL = 'https://purl.imsglobal.org/spec/lti-dl/claim';
const AGS = 'https://purl.imsglobal.org/spec/lti-ags';
const NRPS = 'https://purl.imsglobal.org/spec/lti-nrps';
const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership#';

export const CLIENT = 'client-1';
export const DEPLOYMENT = 'deployment-1';

/** Somebody of the platform. */
export interface Person {
  sub: string;
  role: 'Instructor' | 'Learner' | 'Mentor';
  name?: string;
}

/** What somebody sends a platform's page to do: a form that its script sends by itself. */
export interface Form {
  action: string;
  fields: Record<string, string>;
}

type Claims = JWTPayload & Record<string, unknown>;

/**
 * A learning platform as far as LTI 1.3 goes, on this machine: the other side of every message, held to the specifications of 1EdTech (Security Framework
 * 1.0, LTI Core 1.3, Deep Linking 2.0, Assignment and Grade Services 2.0, Names and Role Provisioning Services 2.0). What the tool sends and what is
 * not as it should be is an error of the test.
 */
export async function aPlatform() {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'platform-1', use: 'sig' };
  const asked: string[] = [];
  const scores: (Record<string, unknown> & { lineItem: string })[] = [];
  const lineItems: Record<string, unknown>[] = [];
  const assertions = new Set<unknown>();
  const hearing = new Set<() => void>();
  const its = {
    origin: '',
    /** Where the tool's keys are. */
    toolKeys: '',
    /** So many of the next scores are answered with 503. */
    failing: 0,
    members: [] as Record<string, unknown>[],
  };

  const http = createServer((request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '', its.origin).pathname}`);
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  its.origin = `http://localhost:${(http.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', its.origin);
    const json = (status: number, data: unknown, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /keys':
        return void json(200, { keys: [publicKey] });
      case 'POST /token':
        return void json(200, { access_token: await tokenFor(await formOf(request)), token_type: 'Bearer', expires_in: 3_600 });
      case 'GET /members': {
        mustHave(request, `${NRPS}/scope/contextmembership.readonly`);
        const at = Number(url.searchParams.get('from') ?? 0);
        const more = at + 2 < its.members.length ? { link: `<${its.origin}/members?from=${at + 2}>; rel="next"` } : {};
        return void json(200, { id: url.href, context: { id: 'course-1' }, members: its.members.slice(at, at + 2) }, more);
      }
      case 'GET /lineitems':
        mustHave(request, `${AGS}/scope/lineitem`);
        return void json(
          200,
          lineItems.filter(({ resourceLinkId }) => resourceLinkId === url.searchParams.get('resource_link_id')),
        );
      case 'POST /lineitems': {
        mustHave(request, `${AGS}/scope/lineitem`);
        must(request.headers['content-type'] === 'application/vnd.ims.lis.v2.lineitem+json', 'type of a line item');
        const made = { ...(JSON.parse(await textOf(request)) as object), id: `${its.origin}/lineitems/${lineItems.length}?type=1` };
        lineItems.push(made);
        return void json(201, made);
      }
      default: {
        const [, lineItem] = /^\/lineitems\/(\d+)\/scores$/.exec(url.pathname) ?? [];
        must(request.method === 'POST' && lineItem !== undefined && url.search === '?type=1', `an address that there is: ${url.href}`);
        mustHave(request, `${AGS}/scope/score`);
        must(request.headers['content-type'] === 'application/vnd.ims.lis.v1.score+json', 'type of a score');
        const score = JSON.parse(await textOf(request)) as Record<string, unknown>;
        scores.push({ ...score, lineItem: lineItem ?? '' });
        json(its.failing-- > 0 ? 503 : 204, undefined);
        for (const hear of hearing) hear();
      }
    }
  }

  /** Security Framework 1.0 §4.1.1: a token for an assertion that the tool signed, which is used once. */
  async function tokenFor(form: Record<string, string>): Promise<string> {
    must(form.grant_type === 'client_credentials', 'grant_type');
    must(form.client_assertion_type === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', 'client_assertion_type');
    const { payload } = await jwtVerify(form.client_assertion ?? '', createRemoteJWKSet(new URL(its.toolKeys)), {
      algorithms: ['RS256'],
      issuer: CLIENT,
      subject: CLIENT,
      audience: `${its.origin}/token`,
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    must(!assertions.has(payload.jti), 'a new jti');
    assertions.add(payload.jti);
    return `for ${form.scope}`;
  }

  const mustHave = (request: IncomingMessage, scope: string) => must(request.headers.authorization === `Bearer for ${scope}`, scope);

  /** An id token by the key of the platform, or by another one. */
  const sign = (payload: Claims, { key = pair.privateKey, header = {} }: { key?: Parameters<SignJWT['sign']>[0]; header?: object } = {}) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'platform-1', typ: 'JWT', ...header }).sign(key);

  /** What every launch of a person says (LTI Core 1.3 §5.3 and §5.4). */
  function claimsOf({ sub, role, name }: Person, nonce: string, more: Record<string, unknown> = {}): Claims {
    const now = Math.floor(Date.now() / 1_000);
    return {
      iss: its.origin,
      aud: CLIENT,
      sub,
      nonce,
      iat: now,
      exp: now + 300,
      email: `${sub}@example.org`,
      picture: 'https://example.org/face.png',
      ...(name !== undefined && { name }),
      [`${LTI}/message_type`]: 'LtiResourceLinkRequest',
      [`${LTI}/version`]: '1.3.0',
      [`${LTI}/deployment_id`]: DEPLOYMENT,
      [`${LTI}/target_link_uri`]: 'https://tool.example/',
      [`${LTI}/roles`]: [`${MEMBERSHIP}${role}`, 'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor'],
      [`${LTI}/context`]: { id: 'course-1', title: 'Course 1' },
      [`${LTI}/resource_link`]: { id: 'link-1' },
      [`${NRPS}/claim/namesroleservice`]: { context_memberships_url: `${its.origin}/members`, service_versions: ['2.0'] },
      ...more,
    };
  }

  return {
    its,
    asked,
    scores,
    lineItems,
    claimsOf,
    sign,
    publicKey,
    /** The key of the platform, for signing in another way. */
    keyFor: async (algorithm: string) => importJWK(await exportJWK(pair.privateKey), algorithm),
    registration: () => ({
      name: 'Test platform',
      issuer: its.origin,
      clientId: CLIENT,
      deployments: [DEPLOYMENT],
      loginUrl: `${its.origin}/auth`,
      tokenUrl: `${its.origin}/token`,
      keysUrl: `${its.origin}/keys`,
    }),
    /** What begins a login (Security Framework 1.0 §5.1.1.1). */
    loginFields: (person: Person) => ({
      iss: its.origin,
      client_id: CLIENT,
      login_hint: person.sub,
      lti_message_hint: 'hint',
      target_link_uri: 'https://tool.example/',
    }),
    /** Answers an authentication request, whose parameters it checks (Security Framework 1.0 §5.1.1.2), with a form. */
    async authenticate(address: string, person: Person, more?: Record<string, unknown>): Promise<Form> {
      const { origin, pathname, searchParams } = new URL(address);
      must(`${origin}${pathname}` === `${its.origin}/auth`, 'the registered login address');
      const expected = { scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none', client_id: CLIENT };
      for (const [name, value] of Object.entries({ ...expected, login_hint: person.sub, lti_message_hint: 'hint' }))
        must(searchParams.get(name) === value, name);
      const [state, nonce, action] = ['state', 'nonce', 'redirect_uri'].map((name) => searchParams.get(name) ?? '');
      must(state !== '' && nonce !== '', 'state and nonce');
      return { action: action ?? '', fields: { state: state ?? '', id_token: await sign(claimsOf(person, nonce ?? '', more)) } };
    },
    /** Claims by which grades may come back (AGS 2.0 §3.1). */
    grades: (more: object) => ({
      [`${AGS}/claim/endpoint`]: { scope: [`${AGS}/scope/score`, `${AGS}/scope/lineitem`], lineitems: `${its.origin}/lineitems`, ...more },
    }),
    /** Claims of a request for a link (Deep Linking 2.0 §4.4). */
    asksForLink: (more: object = {}) => ({
      [`${LTI}/message_type`]: 'LtiDeepLinkingRequest',
      [`${LTI}/resource_link`]: undefined,
      [`${DL}/deep_linking_settings`]: {
        deep_link_return_url: `${its.origin}/return`,
        accept_types: ['link', 'ltiResourceLink'],
        accept_presentation_document_targets: ['window'],
        data: 'as it came',
        ...more,
      },
    }),
    /** The content items of a response, once it was checked (Deep Linking 2.0 §4.5). */
    async linksOf(jwt: string): Promise<Record<string, unknown>[]> {
      const { payload } = await jwtVerify(jwt, createRemoteJWKSet(new URL(its.toolKeys)), {
        algorithms: ['RS256'],
        issuer: CLIENT,
        audience: its.origin,
        requiredClaims: ['exp', 'iat', 'nonce'],
      });
      must(payload[`${LTI}/message_type`] === 'LtiDeepLinkingResponse' && payload[`${LTI}/version`] === '1.3.0', 'message');
      must(payload[`${LTI}/deployment_id`] === DEPLOYMENT && payload[`${DL}/data`] === 'as it came', 'deployment and data');
      return payload[`${DL}/content_items`] as Record<string, unknown>[];
    },
    custom: (custom: object) => ({ [`${LTI}/custom`]: custom }),
    /** Resolves once there have been so many scores. */
    async scored(many: number): Promise<void> {
      await new Promise<void>((resolve) => {
        const hear = () => {
          if (scores.length < many) return;
          hearing.delete(hear);
          resolve();
        };
        hearing.add(hear);
        hear();
      });
    },
    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the specification asks for ${what}`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const formOf = async (request: IncomingMessage): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(await textOf(request)));
