import type { ColumnType, Generated, JSONColumnType, Kysely, Selectable } from 'kysely';
import type { Role } from '../../classroom/messages/parts.ts';
import type { GradedResult } from '../../gradebook/result.ts';

/** A moment as the database gives it; set by the server's clock where it is left out. */
type Created = ColumnType<Date, Date | undefined, never>;
type Moment = ColumnType<Date, Date, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The class itself: one row, since a database holds one class. */
interface ClassTable {
  id: Generated<string>;
  created_at: Created;
  title: string;
  locale: string;
  time_zone: string;
  /** From which the seeds of learners are drawn. */
  secret: string;
  /** Renewed while the server runs: how long it was down is told by it. */
  alive_at: Moment;
}

interface MemberTable {
  id: Generated<string>;
  created_at: Created;
  role: Role;
  external_id: string | null;
  name: string;
  verified: boolean;
  joined_at: MaybeMoment;
  removed_at: MaybeMoment;
  last_seen_at: MaybeMoment;
}

/** A capability: whoever has the token is let in as that member, or as somebody new where there is no member. */
interface LinkTable {
  id: Generated<string>;
  created_at: Created;
  member: string | null;
  token_hash: string;
  purpose: 'personal' | 'join-code' | 'first-instructor' | 'launch';
  expires_at: MaybeMoment;
  revoked_at: MaybeMoment;
}

interface SessionTable {
  id: Generated<string>;
  created_at: Created;
  member: string;
  token_hash: string;
  last_seen_at: Moment;
  expires_at: Moment;
}

/** Every package that was ever judged with. The same version decides the same outcomes. */
interface ExerciseVersionTable {
  exercise: string;
  version: string;
  created_at: Created;
  package: JSONColumnType<object>;
}

/** The version by which an exercise is judged in this class, until a trial is applied. */
interface ExercisePinTable {
  exercise: string;
  version: string;
}

interface AssignmentTable {
  id: Generated<string>;
  created_at: Created;
  title: string;
  revision: number;
  yaml: string;
}

interface ExtensionTable {
  id: Generated<number>;
  created_at: Created;
  assignment: string;
  member: string;
  /** Null takes back what was given before. The newest row holds. */
  until: MaybeMoment;
  reason: string;
  author: string | null;
}

/** Points by hand; null takes them back. The newest row holds. */
interface PointsByHandTable {
  id: Generated<number>;
  created_at: Created;
  assignment: string;
  member: string;
  exercise: string;
  points: number | null;
  reason: string;
  author: string | null;
}

interface DowntimeTable {
  id: Generated<number>;
  from_at: Moment;
  to_at: Moment;
}

/** What the learner's own browser said of a submission. */
export interface ClaimColumns {
  verdict: GradedResult['verdict'];
  verdictHash: string;
  exerciseVersion: string;
  engineVersion: number;
  seed: number;
  withHelp?: boolean;
}

interface SubmissionTable {
  id: string;
  member: string;
  assignment: string | null;
  exercise: string;
  /** As JSON, which keeps every character. */
  source: ColumnType<string, string, never>;
  /** JSON's null where nothing was claimed. */
  claimed: JSONColumnType<ClaimColumns | null>;
  submitted_at: Moment;
  received_at: Moment;
}

/** Append-only: a trigger refuses every update, and every deletion but that of the submission. */
interface GradingTable {
  id: Generated<number>;
  submission: string;
  exercise_version: string;
  engine_version: number;
  seed: number;
  verdict: GradedResult['verdict'];
  verdict_hash: string;
  cases_right: number;
  cases_total: number;
  detail: JSONColumnType<GradedResult>;
  trial: string | null;
  graded_at: Created;
}

/** A submission that could not be judged by a version, and why. */
interface NotJudgedTable {
  id: Generated<number>;
  created_at: Created;
  submission: string;
  trial: string | null;
  exercise_version: string;
  why: string;
}

interface TrialTable {
  id: Generated<string>;
  created_at: Created;
  exercise: string;
  from_version: string | null;
  to_version: string;
  state: 'running' | 'ready' | 'applied' | 'dropped' | 'undone';
  author: string | null;
}

interface CommentTable {
  id: Generated<string>;
  created_at: Created;
  submission: string;
  line: number;
  text: string;
  author: string;
  changed_at: MaybeMoment;
}

interface ChangeTable {
  id: Generated<number>;
  created_at: Created;
  /** Null: the server itself. */
  who: string | null;
  what: string;
  subject: string | null;
  before: JSONColumnType<object> | null;
  after: JSONColumnType<object> | null;
}

/** What happened, for streams that go on where they broke off. Kept for a day. */
interface EventTable {
  id: Generated<number>;
  created_at: Created;
  /** Whom it concerns beside instructors and assistants; null: nobody, or all where `for_all`. */
  member: string | null;
  for_all: boolean;
  data: JSONColumnType<object>;
}

/** The pair by which this class signs what it tells platforms: one row. */
interface LtiKeyTable {
  id: string;
  created_at: Created;
  /** As a JSON Web Key. */
  private_key: JSONColumnType<object>;
}

/** A learning platform that may launch this class, as it was registered. Nothing else says where its keys and tokens are. */
interface LtiPlatformTable {
  id: Generated<string>;
  created_at: Created;
  name: string;
  issuer: string;
  client_id: string;
  deployments: JSONColumnType<string[]>;
  login_url: string;
  token_url: string;
  keys_url: string;
}

/** A login that has begun; its launch uses it up. */
interface LtiLoginTable {
  state_hash: string;
  created_at: Created;
  platform: string;
  /** Of what the cookie of the browser holds in which it began. */
  browser_hash: string;
  nonce: string;
  expires_at: Moment;
}

/** A platform waits for somebody to choose what a link of its course leads to. */
interface LtiChoiceTable {
  token_hash: string;
  created_at: Created;
  platform: string;
  deployment: string;
  return_url: string;
  /** Goes back as it came. */
  data: string | null;
  takes_line_item: boolean;
  expires_at: Moment;
}

/** A course of a platform from which somebody came. Until it is connected, nobody of it is let in. */
interface LtiCourseTable {
  id: Generated<string>;
  created_at: Created;
  platform: string;
  deployment: string;
  /** What the platform calls it; empty where it does not tell. */
  context: string;
  title: string;
  /** Where its members are read; null where the platform does not offer it. */
  members_url: string | null;
  connected_at: MaybeMoment;
}

/** Who somebody is at a platform. */
interface LtiPersonTable {
  platform: string;
  subject: string;
  member: string;
}

interface LtiCourseMemberTable {
  course: string;
  member: string;
}

/** A link of a course whose grades the platform takes: for an exercise, or for an assignment. */
interface LtiLineItemTable {
  id: Generated<string>;
  created_at: Created;
  course: string;
  resource_link: string;
  exercise: string | null;
  assignment: string | null;
  title: string;
  /** Null until the platform has told it, or it was made there in the container. */
  url: string | null;
  container_url: string | null;
}

/** What a platform was told, or is to be told, of a member. */
interface LtiScoreTable {
  line_item: string;
  member: string;
  points: number;
  out_of: number;
  /** The same for every try to tell the same points. */
  scored_at: Moment;
  /** When the platform took it; null: not yet. */
  sent_at: MaybeMoment;
  /** What kept the last try from it. */
  why: string | null;
}

export interface Tables {
  class: ClassTable;
  member: MemberTable;
  link: LinkTable;
  session: SessionTable;
  exercise_version: ExerciseVersionTable;
  exercise_pin: ExercisePinTable;
  assignment: AssignmentTable;
  extension: ExtensionTable;
  points_by_hand: PointsByHandTable;
  downtime: DowntimeTable;
  submission: SubmissionTable;
  grading: GradingTable;
  not_judged: NotJudgedTable;
  trial: TrialTable;
  comment: CommentTable;
  change: ChangeTable;
  event: EventTable;
  lti_key: LtiKeyTable;
  lti_platform: LtiPlatformTable;
  lti_login: LtiLoginTable;
  lti_choice: LtiChoiceTable;
  lti_course: LtiCourseTable;
  lti_person: LtiPersonTable;
  lti_course_member: LtiCourseMemberTable;
  lti_line_item: LtiLineItemTable;
  lti_score: LtiScoreTable;
}

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>;

export type MemberRow = Selectable<MemberTable>;
export type SubmissionRow = Selectable<SubmissionTable>;
export type TrialRow = Selectable<TrialTable>;
export type AssignmentRow = Selectable<AssignmentTable>;
export type PlatformRow = Selectable<LtiPlatformTable>;
export type LineItemRow = Selectable<LtiLineItemTable>;
export type CourseRow = Selectable<LtiCourseTable>;
