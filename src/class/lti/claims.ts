import { z } from 'zod';
import type { Role } from '../../classroom/messages/parts.ts';

/** Prefixes of claims and scopes, as the specifications name them. */
export const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';
export const DEEP_LINKING = 'https://purl.imsglobal.org/spec/lti-dl/claim/';
const AGS = 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint';
const NRPS = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';

export const SCOPES = {
  lineItem: 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem',
  score: 'https://purl.imsglobal.org/spec/lti-ags/scope/score',
  members: 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
} as const;

/** LTI bounds ids at 255 characters of ASCII; titles are cut where they are shown. */
const Id = z.string().min(1).max(255);
const Title = z.string().transform((it) => it.slice(0, 200));

/**
 * What is read of an id token, once its signature was checked: LTI Core 1.3 §5.3 (required claims) and §5.4 (optional ones), Deep Linking 2.0
 * §4.4, AGS 2.0 §3.1, NRPS 2.0 §3.6. Of the person: `sub`, names and roles. The address for e-mail, the picture and all else are not looked at.
 */
const Launch = z.object({
  sub: Id,
  nonce: z.string().min(1),
  azp: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]),
  name: Title.optional(),
  given_name: Title.optional(),
  family_name: Title.optional(),
  [`${CLAIM}message_type`]: z.enum(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']),
  [`${CLAIM}version`]: z.literal('1.3.0'),
  [`${CLAIM}deployment_id`]: Id,
  [`${CLAIM}roles`]: z.array(z.string()),
  [`${CLAIM}resource_link`]: z.object({ id: Id, title: Title.optional() }).optional(),
  [`${CLAIM}context`]: z.object({ id: Id, title: Title.optional(), label: Title.optional() }).optional(),
  [`${CLAIM}custom`]: z.record(z.string(), z.unknown()).optional(),
  [`${DEEP_LINKING}deep_linking_settings`]: z
    .object({
      deep_link_return_url: z.url(),
      accept_types: z.array(z.string()),
      accept_lineitem: z.boolean().optional(),
      data: z.string().optional(),
    })
    .optional(),
  [AGS]: z.object({ scope: z.array(z.string()), lineitem: z.url().optional(), lineitems: z.url().optional() }).optional(),
  [NRPS]: z.object({ context_memberships_url: z.url() }).optional(),
});

/** What a platform says of a launch. */
export interface LaunchClaims {
  kind: 'resource-link' | 'deep-linking';
  subject: string;
  nonce: string;
  audience: readonly string[];
  authorizedParty: string | undefined;
  /** Undefined where the platform does not tell it. */
  name: string | undefined;
  role: Role | undefined;
  deployment: string;
  /** The course; its id is empty where the platform names none. */
  context: { id: string; title: string };
  resourceLink: { id: string; title: string } | undefined;
  /** What the link was made with. */
  custom: { exercise: string | undefined; assignment: string | undefined };
  deepLinking: { returnUrl: string; acceptsLinks: boolean; acceptsLineItem: boolean; data: string | undefined } | undefined;
  grades: { scopes: readonly string[]; lineItem: string | undefined; lineItems: string | undefined } | undefined;
  membersUrl: string | undefined;
}

/** Reads a token's claims. A string where they are none of a launch: which one. */
export function readClaims(claims: unknown): LaunchClaims | string {
  const read = Launch.safeParse(claims);
  if (!read.success) return read.error.issues[0]?.path.join('.') ?? 'all';
  const it = read.data;
  const link = it[`${CLAIM}resource_link`];
  const kind = it[`${CLAIM}message_type`] === 'LtiDeepLinkingRequest' ? 'deep-linking' : 'resource-link';
  if (kind === 'resource-link' && !link) return `${CLAIM}resource_link`;
  const context = it[`${CLAIM}context`];
  const settings = it[`${DEEP_LINKING}deep_linking_settings`];
  if (kind === 'deep-linking' && !settings) return `${DEEP_LINKING}deep_linking_settings`;
  const custom = it[`${CLAIM}custom`];
  const grades = it[AGS];
  return {
    kind,
    subject: it.sub,
    nonce: it.nonce,
    audience: [it.aud].flat(),
    authorizedParty: it.azp,
    name: nameOf(it),
    role: roleOf(it[`${CLAIM}roles`]),
    deployment: it[`${CLAIM}deployment_id`],
    context: { id: context?.id ?? '', title: context?.title ?? context?.label ?? '' },
    resourceLink: link && { id: link.id, title: link.title ?? '' },
    custom: { exercise: textOf(custom?.exercise), assignment: textOf(custom?.assignment) },
    deepLinking: settings && {
      returnUrl: settings.deep_link_return_url,
      acceptsLinks: settings.accept_types.includes('ltiResourceLink'),
      acceptsLineItem: settings.accept_lineitem ?? true,
      data: settings.data,
    },
    grades: grades && { scopes: grades.scope, lineItem: grades.lineitem, lineItems: grades.lineitems },
    membersUrl: it[NRPS]?.context_memberships_url,
  };
}

/** A variable that the platform did not fill in stays as it was written: `$Something`. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && /^[^$]/.test(value) ? value : undefined);

interface Named {
  name?: string | undefined;
  given_name?: string | undefined;
  family_name?: string | undefined;
}

/** The name that a platform tells of somebody, whole or in parts. */
export function nameOf({ name, given_name, family_name }: Named): string | undefined {
  const told = (name ?? [given_name, family_name].filter((it) => it !== undefined).join(' ')).replaceAll('\u0000', '').trim();
  return told === '' ? undefined : told;
}

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/**
 * The role in the class of somebody with these roles in the course (LTI Core 1.3 §A.2.2 and §A.2.3): who teaches at the institution and learns in
 * the course is a learner. Who assists also has the role of an instructor there, and comes first. Undefined for all others.
 */
export function roleOf(roles: readonly string[]): Role | undefined {
  const inCourse = roles.flatMap((role) => {
    if (/^\w+$/.test(role)) return [role];
    const [, name] = role.startsWith(MEMBERSHIP) ? role.split('#') : [];
    return name === undefined ? [] : [name];
  });
  if (inCourse.some((name) => /^TeachingAssistant/.test(name))) return 'assistant';
  if (inCourse.includes('Instructor')) return 'instructor';
  return inCourse.includes('Learner') || inCourse.includes('Student') ? 'learner' : undefined;
}
