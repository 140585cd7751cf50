/** What a submission file shows, and what it does not prove. */
export const Proves = () => (
  <div class="proves">
    <div>
      <h3>What it shows</h3>
      <ul>
        <li>
          <b>The code</b>, which is graded again where it arrives. That verdict counts.
        </li>
        <li>
          <b>The hash.</b> If it is the same there, the same text was judged by the same exercise.
        </li>
      </ul>
    </div>
    <div>
      <h3>What it does not prove</h3>
      <ul>
        <li>
          <b>Who wrote it.</b> Id and name are what was typed above.
        </li>
        <li>
          <b>When.</b> The time is this machine’s, and can be changed, as can all of the file.
        </li>
      </ul>
    </div>
  </div>
);
