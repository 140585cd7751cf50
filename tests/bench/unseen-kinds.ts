import { programKinds } from './unseen/programs.ts';
import { proofKinds } from './unseen/proofs.ts';
import { settingKinds } from './unseen/settings.ts';
import { statementKinds } from './unseen/statements.ts';
import type { UnseenKind } from './unseen/edits.ts';

/**
 * Faults of authors by somebody who had not seen the check, its tests or the other kinds: what the check names of these says how far it
 * reaches beyond the faults that it was written for. They are not to be tuned to it. What it does not name stays here as it is. The rules on
 * texts that break off, quote code or give code away were written when it was known which of these were missed: only a count from before
 * them is blind, and new kinds by somebody else are what would measure it again.
 */
export const unseenKinds: UnseenKind[] = [...statementKinds, ...settingKinds, ...proofKinds, ...programKinds];
