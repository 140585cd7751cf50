import * as z from 'zod/mini';

/** What a browser carries is bounded: an id token has some kilobytes. */
const field = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Security Framework 1.0 §5.1.1.1. What else a platform adds is not read. */
export const Login = z.object({
  iss: field(255),
  login_hint: field(4_000),
  target_link_uri: field(4_000),
  lti_message_hint: z.optional(field(8_000)),
  client_id: z.optional(field(255)),
});

/** Security Framework 1.0 §5.1.1.3 and §5.1.1.5: a token, or why there is none. */
export const Launch = z.union([
  z.object({ state: field(200), id_token: field(100_000) }),
  z.object({ state: z.optional(field(200)), error: field(200), error_description: z.optional(field(2_000)) }),
]);

/** `place`: `exercise` or `assignment` with an id behind a colon, or `class`. */
export const Choice = z.object({ token: field(200), place: field(200) });

/** RFC 7517. */
export const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

/** A page for people, or the way on. */
export const Page = z.string();
