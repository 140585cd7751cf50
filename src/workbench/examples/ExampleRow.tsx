import type { Example, JudgedExample } from '../../../graders/examples/example.ts';
import { messageText } from '../../../graders/messages/message-text.ts';
import { Icon } from '../../icons/Icon.tsx';
import { shortcutOf } from '../../site/shortcut.ts';
import { RichText } from '../RichText.tsx';
import { lightsWords, notRightWords } from './example-words.ts';

type Props = {
  number: number;
  row: Example;
  judged: JudgedExample | undefined;
  /** The number of an earlier example with the same call. */
  sameAs: number | undefined;
  isNew: boolean;
  isReady: boolean;
  placeholder: string;
  path: string;
  onEdit: (part: Partial<Example>) => void;
  onLeave: () => void;
  onRemove: () => void;
  /** Goes on to the next row. */
  onNext: () => void;
};

/** A call, an arrow, the value that is expected, and what is said of it. */
export function ExampleRow({ number, row, judged, sameAs, isNew, isReady, placeholder, path, onEdit, onLeave, onRemove, onNext }: Props) {
  const saysId = `ex-says-${number}`;
  const faulty = judged && faultyField(judged);
  const field = (name: keyof Example) => ({
    class: `ex-in ${name === 'expected' ? 'ex-want' : ''} ${isNew ? 'ex-new' : ''}`,
    value: row[name],
    disabled: !isReady,
    spellcheck: false,
    autocapitalize: 'off' as const,
    autocomplete: 'off' as const,
    'aria-invalid': faulty === name ? true : undefined,
    'aria-describedby': faulty === name ? saysId : undefined,
    onInput: (event: Event) => onEdit({ [name]: (event.currentTarget as HTMLInputElement).value }),
  });
  const leave = (event: FocusEvent) => {
    const isInside = event.relatedTarget instanceof Node && (event.currentTarget as HTMLElement).contains(event.relatedTarget);
    if (!isInside) onLeave();
  };
  const enter = (event: KeyboardEvent) => {
    const { target } = event;
    if (shortcutOf(event) !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onLeave();
    const value = (event.currentTarget as HTMLElement).querySelectorAll('input')[1];
    if (value && value !== target && value.value.trim() === '') value.focus();
    else onNext();
  };
  return (
    <li class="ex" data-state={faulty ? 'wrong' : undefined} data-field={faulty} onFocusOut={leave} onKeyDown={enter}>
      <span class="ex-n">{number}</span>
      <span class="ex-call">
        <input {...field('call')} placeholder={placeholder} aria-label={`Call ${number}`} />
      </span>
      <span class="ex-to" aria-hidden="true">
        →
      </span>
      <span class="ex-value">
        <input {...field('expected')} placeholder="value" aria-label={`Expected value ${number}`} />
      </span>
      <span class="ex-v">{judged && <Judged judged={judged} />}</span>
      {!isNew && (
        <button class="icon-btn" type="button" aria-label={`Remove example ${number}`} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
      {judged && judged.kind !== 'right' && judged.kind !== 'call' && <Says judged={judged} id={saysId} path={path} />}
      {sameAs !== undefined && <p class="small ex-same">The same call as example {sameAs}.</p>}
    </li>
  );
}

/** Which field is at fault. */
function faultyField(judged: JudgedExample): keyof Example | undefined {
  if (judged.kind === 'right' || judged.kind === 'call') return undefined;
  if (judged.kind === 'unreadable') return judged.in;
  return judged.kind === 'not-right' ? 'expected' : 'call';
}

const LOOKS = {
  call: { state: 'neutral', icon: 'ring', word: 'no value' },
  right: { state: 'accepted', icon: 'tick', word: 'right' },
  'not-right': { state: 'wrong', icon: 'neq', word: 'not right' },
  outside: { state: 'limit', icon: 'bang', word: 'not decided' },
  unreadable: { state: 'wrong', icon: 'bang', word: 'not readable' },
} as const;

function Judged({ judged }: { judged: JudgedExample }) {
  const { state, icon, word } = LOOKS[judged.kind];
  return (
    <>
      <span class="state" data-state={state}>
        <Icon name={icon} /> {word}
      </span>
      <span class="lit-by">{lightsWords(judged)}</span>
    </>
  );
}

/** Why it is not right, without saying what would be. */
function Says({ judged, id, path }: { judged: Exclude<JudgedExample, { kind: 'right' | 'call' }>; id: string; path: string }) {
  if (judged.kind === 'unreadable') {
    const text = messageText(judged.message);
    return (
      <div class="ex-says" id={id}>
        <p>{text}</p>
        {judged.column > 1 && !text.includes('column') && <p class="small">At character {judged.column}.</p>}
      </div>
    );
  }
  const isOutside = judged.kind === 'outside';
  return (
    <div class="ex-says" id={id}>
      <p>{isOutside ? messageText(judged.message) : notRightWords(judged)}</p>
      {judged.speaks !== undefined && (
        <blockquote>
          <RichText markdown={judged.speaks} path={path} />
        </blockquote>
      )}
      {!isOutside && judged.speaks !== undefined && (
        <p class="small">This sentence of the statement speaks of your call. Which value follows from it?</p>
      )}
    </div>
  );
}
