/** What the ink of a table of cosines means. */
export const Scale = () => (
  <span class="scale">
    cosine 0 <i /> 1
  </span>
);
