import * as z from 'zod/mini';
import { Id, Moment, count, someText } from './parts.ts';

/** An address of a platform. */
const Address = z.url().check(z.maxLength(2_000));

/** `POST /api/lti/platforms`: a learning platform that may launch this class by LTI 1.3, with what its administration tells of it. */
export const NewPlatform = z.object({
  /** For people. */
  name: someText(200),
  issuer: someText(255),
  clientId: someText(255),
  deployments: z.array(someText(255)).check(z.minLength(1), z.maxLength(100)),
  loginUrl: Address,
  tokenUrl: Address,
  keysUrl: Address,
});

/** A course of a platform: nobody comes in from it until it is connected. */
const Course = z.object({
  id: Id,
  title: z.string(),
  connectedAt: z.nullable(Moment),
  members: count,
  /** The platform tells who is in it. */
  hasNames: z.boolean(),
  /** Links that take grades, and of these grades how many the platform has, and how many it has not taken yet. */
  links: count,
  sent: count,
  unsent: count,
  /** What kept a grade from being taken; null where all is well. */
  why: z.nullable(z.string()),
});

const Platform = z.extend(NewPlatform, { id: Id, courses: z.array(Course) });

/** `GET /api/lti/platforms`, and what changing them answers. */
export const PlatformList = z.object({
  /** What a platform has to know of this class. */
  tool: z.object({ loginUrl: z.string(), launchUrl: z.string(), keysUrl: z.string() }),
  platforms: z.array(Platform),
});

/** `POST /api/lti/courses/:id/connect`. */
export const Connection = z.object({ connected: z.boolean() });

/** `POST /api/lti/courses/:id/names`: who is in the course, as the platform tells. */
export const CourseNames = z.object({
  added: z.array(z.string()),
  changed: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Of the class by this course, and not in it any more: they stay, until somebody takes them out. */
  gone: z.array(z.string()),
  unchanged: count,
});

export type NewPlatform = z.infer<typeof NewPlatform>;
export type PlatformList = z.infer<typeof PlatformList>;
export type CourseNames = z.infer<typeof CourseNames>;
