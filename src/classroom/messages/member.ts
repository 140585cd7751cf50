import * as z from 'zod/mini';
import { Id, Moment, Role, someText, text } from './parts.ts';

/** Somebody of the class. */
export const Member = z.object({
  id: Id,
  role: Role,
  /** What the roster knows them by; absent where they came by a join code. */
  externalId: z.exactOptional(text(200)),
  name: text(200),
  /** The roster vouches for id and name; false: the name is self-chosen. */
  verified: z.boolean(),
  joinedAt: z.nullable(Moment),
  removedAt: z.nullable(Moment),
  lastSeenAt: z.nullable(Moment),
});

/** As the list of members has it. `hasLink`: there is a personal link that lets them in. */
export const ListedMember = z.extend(Member, { hasLink: z.boolean() });

export const MemberList = z.object({ members: z.array(ListedMember) });

/** `POST /api/members`: one more, by hand. */
export const NewMember = z.object({ role: Role, name: someText(200), externalId: z.exactOptional(text(200)) });

/** An address that lets somebody in, shown this once: the server keeps only its hash. */
export const PersonalLink = z.object({ member: Member, link: z.string(), expiresAt: z.nullable(Moment) });

/** `POST /api/members/:id/remove` and `POST /api/leave`. `erase`: what they handed in goes, too; that it happened is kept. */
export const Removal = z.object({ erase: z.boolean() });

/**
 * `POST /api/join-code`: a code that lets anybody in who has it, under a name of their own; `open: false` ends it. `GET` tells until when one is
 * open, and not which: it is shown once.
 */
export const JoinCodeWish = z.object({ open: z.boolean() });
export const JoinCode = z.object({ code: z.nullable(z.string()), link: z.nullable(z.string()), expiresAt: z.nullable(Moment) });

/** What is wrong with a line of a roster. */
const RosterFault = z.object({ line: z.number(), found: z.string(), fix: z.string() });
const RosterPerson = z.object({ externalId: z.string(), name: z.string() });

/** `POST /api/roster?dry-run` with a CSV as body: who is new, changed and gone. With faults nothing is done. */
export const RosterAnswer = z.object({
  /** False for a dry run, and where there are faults. */
  applied: z.boolean(),
  added: z.array(RosterPerson),
  changed: z.array(z.object({ externalId: z.string(), from: z.string(), to: z.string() })),
  /** Of the class by an earlier roster, and not in this one: they lose access, and what they handed in stays. */
  gone: z.array(RosterPerson),
  unchanged: z.number(),
  faults: z.array(RosterFault),
  /** Of those who are new, once it is applied; shown this once. */
  links: z.array(z.object({ externalId: z.string(), name: z.string(), link: z.string() })),
});

export type Member = z.infer<typeof Member>;
export type ListedMember = z.infer<typeof ListedMember>;
export type PersonalLink = z.infer<typeof PersonalLink>;
export type JoinCode = z.infer<typeof JoinCode>;
export type RosterAnswer = z.infer<typeof RosterAnswer>;
