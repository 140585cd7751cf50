/** Why somebody who comes from a platform is not let in, in a sentence for people. It is answered as a page, since a browser shows it. */
export class LtiRefusal extends Error {
  override name = 'LtiRefusal';
  readonly status: 400 | 403 | 409 | 502;

  constructor(status: LtiRefusal['status'], sentence: string) {
    super(sentence);
    this.status = status;
  }
}
