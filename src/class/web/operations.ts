import type * as z from 'zod/mini';
import {
  AssignmentChange,
  AssignmentCheck,
  AssignmentDraft,
  AssignmentList,
  ChangeList,
  Extension,
  ExtensionList,
  Override,
  OverrideList,
} from '../../classroom/messages/assignment.ts';
import { ClassAnswer, Done, Join } from '../../classroom/messages/class.ts';
import { ChangedComment, Comment, CommentList, NewComment } from '../../classroom/messages/comment.ts';
import { ClassEvent } from '../../classroom/messages/event.ts';
import { Gradebook, Statistics } from '../../classroom/messages/gradebook.ts';
import {
  JoinCode,
  JoinCodeWish,
  Member,
  MemberList,
  NewMember,
  PersonalLink,
  Removal,
  RosterAnswer,
} from '../../classroom/messages/member.ts';
import type { Role } from '../../classroom/messages/parts.ts';
import { Connection, CourseNames, NewPlatform, PlatformList } from '../../classroom/messages/platform.ts';
import { NewRun, RunAnswer } from '../../classroom/messages/run.ts';
import { NewSubmission, SubmissionAnswer, SubmissionList } from '../../classroom/messages/submission.ts';
import { Choice, KeySet, Launch, Login, Page } from './lti-messages.ts';
import { NewTrial, NoticeList, TrialAnswer, TrialList } from '../../classroom/messages/trial.ts';

/** What can be asked of the server: an address, who may, what is sent and what is answered. */
interface Operation<Body, Answer> {
  method: 'GET' | 'POST' | 'PUT';
  /** As hono has it: `:id` is a part of the path. */
  path: `/api/${string}`;
  /** Names of what may stand behind the question mark. */
  query?: readonly string[];
  /** Without a session nobody but `anyone` gets past; a role that is not named gets a 403. */
  may: readonly (Role | 'anyone')[];
  /** A schema for JSON, or a text of that type. */
  body?: z.core.$ZodType<Body> | 'text/csv';
  /** The body is a form, as a browser sends one: `application/x-www-form-urlencoded`. */
  isForm?: boolean;
  /** A page of another site may send it: what it holds proves where it comes from. */
  isFromElsewhere?: boolean;
  answer: z.core.$ZodType<Answer>;
  /** What is answered besides JSON: as CSV where that is asked for. A stream of events, or a page, is answered in place of it. */
  also?: 'text/csv' | 'text/event-stream' | 'text/html';
  /** What it does, for the description of the API. */
  says: string;
}

const operation = <Body, Answer>(it: Operation<Body, Answer>): Operation<Body, Answer> => it;

const ANYONE = ['anyone', 'learner', 'assistant', 'instructor'] as const;
const MEMBERS = ['learner', 'assistant', 'instructor'] as const;
const STAFF = ['assistant', 'instructor'] as const;
const INSTRUCTORS = ['instructor'] as const;

/**
 * The one table of what there is and who may ask for it. What a learner asks for is narrowed once more where it is answered, to what is the
 * learner's own.
 */
export const OPERATIONS = {
  readClass: operation({
    method: 'GET',
    path: '/api/class',
    may: ANYONE,
    answer: ClassAnswer,
    says: 'What this class is, and what I am in it.',
  }),
  join: operation({
    method: 'POST',
    path: '/api/join',
    may: ANYONE,
    body: Join,
    answer: ClassAnswer,
    says: 'Come in by a link or a code.',
  }),
  logout: operation({ method: 'POST', path: '/api/logout', may: MEMBERS, answer: Done, says: 'End this session.' }),
  leave: operation({
    method: 'POST',
    path: '/api/leave',
    may: ['learner'],
    body: Removal,
    answer: Done,
    says: 'Leave the class, and erase what I handed in where I ask for it.',
  }),
  submit: operation({
    method: 'POST',
    path: '/api/submissions',
    may: MEMBERS,
    body: NewSubmission,
    answer: SubmissionAnswer,
    says: 'Hand in. Answered with 202, also for a repeat of the same id.',
  }),
  run: operation({
    method: 'POST',
    path: '/api/runs',
    may: MEMBERS,
    body: NewRun,
    answer: RunAnswer,
    says: 'Judge a text that is no submission, with the inputs that I have in this class. Nothing of it is kept; it ends when the connection does.',
  }),
  listSubmissions: operation({
    method: 'GET',
    path: '/api/submissions',
    query: ['member', 'exercise', 'before'],
    may: MEMBERS,
    answer: SubmissionList,
    says: 'What was handed in; by learners, their own.',
  }),
  readGradebook: operation({
    method: 'GET',
    path: '/api/gradebook',
    query: ['columns'],
    may: STAFF,
    answer: Gradebook,
    also: 'text/csv',
    says: 'Who has what. As CSV: plain, or with the columns of moodle or canvas.',
  }),
  readStatistics: operation({
    method: 'GET',
    path: '/api/exercises/:id/statistics',
    may: STAFF,
    answer: Statistics,
    says: 'How the class does in one exercise.',
  }),
  listTrials: operation({ method: 'GET', path: '/api/trials', may: STAFF, answer: TrialList, says: 'All trials, the newest first.' }),
  startTrial: operation({
    method: 'POST',
    path: '/api/trials',
    may: INSTRUCTORS,
    body: NewTrial,
    answer: TrialAnswer,
    says: 'Judge all submissions of an exercise by another version, on trial.',
  }),
  readTrial: operation({ method: 'GET', path: '/api/trials/:id', may: STAFF, answer: TrialAnswer, says: 'Who would change.' }),
  applyTrial: operation({ method: 'POST', path: '/api/trials/:id/apply', may: INSTRUCTORS, answer: TrialAnswer, says: 'Let it count.' }),
  dropTrial: operation({ method: 'POST', path: '/api/trials/:id/drop', may: INSTRUCTORS, answer: TrialAnswer, says: 'Throw it away.' }),
  undoTrial: operation({
    method: 'POST',
    path: '/api/trials/:id/undo',
    may: INSTRUCTORS,
    answer: TrialAnswer,
    says: 'Let what counted before an applied trial count again.',
  }),
  listNotices: operation({
    method: 'GET',
    path: '/api/notices',
    may: MEMBERS,
    answer: NoticeList,
    says: 'What regrading changed for me.',
  }),
  listAssignments: operation({
    method: 'GET',
    path: '/api/assignments',
    may: MEMBERS,
    answer: AssignmentList,
    says: 'All assignments; of a learner with the times that hold for this learner.',
  }),
  changeAssignment: operation({
    method: 'PUT',
    path: '/api/assignments',
    may: INSTRUCTORS,
    body: AssignmentChange,
    answer: AssignmentList,
    says: 'Make an assignment, or change one.',
  }),
  checkAssignment: operation({
    method: 'POST',
    path: '/api/assignments/check',
    may: STAFF,
    body: AssignmentDraft,
    answer: AssignmentCheck,
    says: 'What rules say, or what is wrong with them, with line and column. Nothing is changed.',
  }),
  listExtensions: operation({
    method: 'GET',
    path: '/api/assignments/:id/extensions',
    may: STAFF,
    answer: ExtensionList,
    says: 'Who has more time for an assignment.',
  }),
  extend: operation({
    method: 'POST',
    path: '/api/assignments/:id/extensions',
    may: INSTRUCTORS,
    body: Extension,
    answer: Done,
    says: 'Give one learner more time.',
  }),
  listOverrides: operation({
    method: 'GET',
    path: '/api/overrides',
    query: ['member'],
    may: STAFF,
    answer: OverrideList,
    says: 'Points that were given by hand and hold now.',
  }),
  override: operation({
    method: 'POST',
    path: '/api/overrides',
    may: INSTRUCTORS,
    body: Override,
    answer: Done,
    says: 'Give points by hand, with a reason.',
  }),
  listChanges: operation({
    method: 'GET',
    path: '/api/changes',
    query: ['subject', 'what'],
    may: STAFF,
    answer: ChangeList,
    says: 'What was changed, and by whom; of one subject, or of one kind.',
  }),
  readRoster: operation({
    method: 'POST',
    path: '/api/roster',
    query: ['dry-run'],
    may: INSTRUCTORS,
    body: 'text/csv',
    answer: RosterAnswer,
    says: 'Take a roster over: a CSV with the columns id and name.',
  }),
  listMembers: operation({ method: 'GET', path: '/api/members', may: STAFF, answer: MemberList, says: 'Everybody of the class.' }),
  addMember: operation({
    method: 'POST',
    path: '/api/members',
    may: INSTRUCTORS,
    body: NewMember,
    answer: PersonalLink,
    says: 'Take one more in; answered with a personal link.',
  }),
  renewLink: operation({
    method: 'POST',
    path: '/api/members/:id/link',
    may: INSTRUCTORS,
    answer: PersonalLink,
    says: 'A new personal link. The old one and its sessions end.',
  }),
  revokeLink: operation({
    method: 'POST',
    path: '/api/members/:id/revoke',
    may: INSTRUCTORS,
    answer: Member,
    says: 'End a personal link and its sessions. Whose it was stays in the class, and needs a new one to come in.',
  }),
  removeMember: operation({
    method: 'POST',
    path: '/api/members/:id/remove',
    may: INSTRUCTORS,
    body: Removal,
    answer: Member,
    says: 'Take somebody out: links and sessions end at once.',
  }),
  readJoinCode: operation({
    method: 'GET',
    path: '/api/join-code',
    may: STAFF,
    answer: JoinCode,
    says: 'Until when a join code is open. The code itself is not kept.',
  }),
  setJoinCode: operation({
    method: 'POST',
    path: '/api/join-code',
    may: INSTRUCTORS,
    body: JoinCodeWish,
    answer: JoinCode,
    says: 'A new code by which anybody comes in, or none.',
  }),
  listComments: operation({
    method: 'GET',
    path: '/api/comments',
    query: ['submission', 'member'],
    may: MEMBERS,
    answer: CommentList,
    says: 'Remarks on lines; of a learner, on their own.',
  }),
  addComment: operation({
    method: 'POST',
    path: '/api/comments',
    may: MEMBERS,
    body: NewComment,
    answer: Comment,
    says: 'Remark on a line of a submission; learners answer on their own.',
  }),
  changeComment: operation({
    method: 'POST',
    path: '/api/comments/:id',
    may: MEMBERS,
    body: ChangedComment,
    answer: Comment,
    says: 'Write a remark of my own anew.',
  }),
  removeComment: operation({
    method: 'POST',
    path: '/api/comments/:id/remove',
    may: MEMBERS,
    answer: Done,
    says: 'Take a remark of my own back.',
  }),
  ltiLogin: operation({
    method: 'POST',
    path: '/api/lti/login',
    may: ANYONE,
    body: Login,
    isForm: true,
    isFromElsewhere: true,
    answer: Page,
    also: 'text/html',
    says: 'LTI 1.3: a platform begins a login, and the browser is sent back to it to say who it is.',
  }),
  ltiLoginByLink: operation({
    method: 'GET',
    path: '/api/lti/login',
    query: Object.keys(Login.shape),
    may: ANYONE,
    answer: Page,
    also: 'text/html',
    says: 'The same, where the platform sends the browser by a link.',
  }),
  ltiLaunch: operation({
    method: 'POST',
    path: '/api/lti/launch',
    may: ANYONE,
    body: Launch,
    isForm: true,
    isFromElsewhere: true,
    answer: Page,
    also: 'text/html',
    says: 'LTI 1.3: a launch. Its token says who comes, from which course, and what for.',
  }),
  ltiChoose: operation({
    method: 'POST',
    path: '/api/lti/choice',
    may: ANYONE,
    body: Choice,
    isForm: true,
    answer: Page,
    also: 'text/html',
    says: 'LTI deep linking: what a link of the course is to lead to.',
  }),
  ltiKeys: operation({
    method: 'GET',
    path: '/api/lti/keys',
    may: ANYONE,
    answer: KeySet,
    says: 'The public keys by which this class signs what it tells platforms, as a JSON Web Key Set.',
  }),
  listPlatforms: operation({
    method: 'GET',
    path: '/api/lti/platforms',
    may: INSTRUCTORS,
    answer: PlatformList,
    says: 'The platforms that may launch this class, with their courses.',
  }),
  addPlatform: operation({
    method: 'POST',
    path: '/api/lti/platforms',
    may: INSTRUCTORS,
    body: NewPlatform,
    answer: PlatformList,
    says: 'Register a platform.',
  }),
  removePlatform: operation({
    method: 'POST',
    path: '/api/lti/platforms/:id/remove',
    may: INSTRUCTORS,
    answer: PlatformList,
    says: 'Take a platform out: nobody comes in by it any more, and it is told no grades.',
  }),
  connectCourse: operation({
    method: 'POST',
    path: '/api/lti/courses/:id/connect',
    may: INSTRUCTORS,
    body: Connection,
    answer: PlatformList,
    says: 'Connect a course with this class, or end that.',
  }),
  readNames: operation({
    method: 'POST',
    path: '/api/lti/courses/:id/names',
    may: INSTRUCTORS,
    answer: CourseNames,
    says: 'Ask the platform who is in a course, and take names and roles over. Nobody is taken out.',
  }),
  events: operation({
    method: 'GET',
    path: '/api/events',
    may: MEMBERS,
    answer: ClassEvent,
    also: 'text/event-stream',
    says: 'What happens, as it happens.',
  }),
};

export type OperationName = keyof typeof OPERATIONS;
