import type { Member } from '../../classroom/messages/member.ts';
import type { MemberRow } from '../database/schema.ts';

/** A member as it is told. */
export const memberMessage = ({ id, role, external_id, name, verified, joined_at, removed_at, last_seen_at }: MemberRow): Member => ({
  id,
  role,
  ...(external_id !== null && { externalId: external_id }),
  name,
  verified,
  joinedAt: joined_at?.toISOString() ?? null,
  removedAt: removed_at?.toISOString() ?? null,
  lastSeenAt: last_seen_at?.toISOString() ?? null,
});
