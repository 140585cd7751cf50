/** A text that the build rendered from the lesson's own Markdown. */
export function Rich({ html, class: name, id }: { html: string; class?: string; id?: string }) {
  // Safe: made in the build from quiz.yaml; nothing of a learner gets here.
  return <span class={name} id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}
