import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../graders/quiz/answer.ts';
import type { OrderQuestion } from '../../graders/quiz/question.ts';
import type { FieldProps } from './field-props.ts';
import { moved, placeUnder } from './move-item.ts';
import { Icon } from '../icons/Icon.tsx';
import { Rich } from './Rich.tsx';

/** Items to be put into order: by two buttons each, or by the grip with a mouse or a finger. Every move is said. */
export function OrderList({ question, answer, isDisabled, onChange }: FieldProps<OrderQuestion, AnswerOf<'order'>>) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState<string>();
  // A button that moves with its row loses the focus; it gets it back.
  const focus = useRef<string>();
  useLayoutEffect(() => {
    if (focus.current !== undefined) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });

  const items = useRef(answer.items);
  items.current = answer.items;
  const move = (key: string, to: number): void => {
    const next = moved(items.current, key, to);
    if (next === items.current) return;
    items.current = next;
    const name = question.items.find((item) => item.key === key)?.spoken ?? '';
    setSaid(`${name} is now at place ${next.indexOf(key) + 1} of ${next.length}.`);
    onChange({ kind: 'order', items: next });
  };

  const grab = (event: PointerEvent, key: string): void => {
    if (isDisabled || event.button !== 0) return;
    event.preventDefault();
    setHeld(key);
    // The row moves in the page while it is held, and would lose a captured pointer: so the window listens.
    const drag = ({ clientY }: PointerEvent) =>
      move(
        key,
        placeUnder(
          clientY,
          [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect()),
        ),
      );
    const drop = () => {
      setHeld(undefined);
      window.removeEventListener('pointermove', drag);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
  };

  return (
    <>
      <ol class="arrange" ref={list}>
        {answer.items.map((key, at) => {
          const item = question.items.find((candidate) => candidate.key === key);
          const id = `q-${question.id}-${key}`;
          const button = (word: string, icon: string, to: number) => (
            <button
              type="button"
              class={`icon-btn move move-${icon}`}
              id={`${id}-${word}`}
              aria-label={`Move ${word}: ${item?.spoken ?? ''}`}
              aria-disabled={to < 0 || to >= answer.items.length}
              disabled={isDisabled}
              onClick={() => {
                focus.current = `${id}-${word}`;
                move(key, to);
              }}
            >
              <Icon name="down" />
            </button>
          );
          return (
            <li key={key} class={held === key ? 'is-held' : undefined}>
              <span class="grip" aria-hidden="true" onPointerDown={(event) => grab(event, key)} />
              <span class="num muted">{at + 1}</span>
              <Rich html={item?.text ?? ''} />
              {button('up', 'up', at - 1)}
              {button('down', 'down', at + 1)}
            </li>
          );
        })}
      </ol>
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
}
