import { type Kysely, sql } from 'kysely';

/**
 * Platforms that launch this class by LTI 1.3, their courses and people, and the grades that go back. A link may also come from a launch, which
 * lets in once. The view of what counts goes: nothing asks it any more.
 */
export const lti = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  'drop view current_grading',
  'alter table link drop constraint link_purpose_check',
  `alter table link add constraint link_purpose_check check (purpose in ('personal', 'join-code', 'first-instructor', 'launch'))`,
  'create table lti_key (id text primary key, created_at timestamptz not null default now(), private_key json not null)',
  'create unique index lti_key_is_one on lti_key ((true))',
  `create table lti_platform (
    id uuid primary key default gen_random_uuid(), created_at timestamptz not null default now(), name text not null,
    issuer text not null, client_id text not null, deployments json not null,
    login_url text not null, token_url text not null, keys_url text not null, unique (issuer, client_id))`,
  `create table lti_login (
    state_hash text primary key, created_at timestamptz not null default now(),
    platform uuid not null references lti_platform on delete cascade,
    browser_hash text not null, nonce text not null, expires_at timestamptz not null)`,
  `create table lti_choice (
    token_hash text primary key, created_at timestamptz not null default now(),
    platform uuid not null references lti_platform on delete cascade, deployment text not null,
    return_url text not null, data text, takes_line_item boolean not null, expires_at timestamptz not null)`,
  `create table lti_course (
    id uuid primary key default gen_random_uuid(), created_at timestamptz not null default now(),
    platform uuid not null references lti_platform on delete cascade, deployment text not null, context text not null, title text not null,
    members_url text, connected_at timestamptz, unique (platform, deployment, context))`,
  `create table lti_person (
    platform uuid not null references lti_platform on delete cascade, subject text not null,
    member uuid not null references member on delete cascade, primary key (platform, subject))`,
  'create unique index lti_person_member on lti_person (member, platform)',
  `create table lti_course_member (
    course uuid not null references lti_course on delete cascade, member uuid not null references member on delete cascade,
    primary key (course, member))`,
  `create table lti_line_item (
    id uuid primary key default gen_random_uuid(), created_at timestamptz not null default now(),
    course uuid not null references lti_course on delete cascade, resource_link text not null,
    exercise text, assignment uuid references assignment on delete cascade, title text not null,
    url text, container_url text, unique (course, resource_link), check ((exercise is null) != (assignment is null)))`,
  `create table lti_score (
    line_item uuid not null references lti_line_item on delete cascade, member uuid not null references member on delete cascade,
    points double precision not null, out_of double precision not null, scored_at timestamptz not null, sent_at timestamptz, why text,
    primary key (line_item, member))`,
];
