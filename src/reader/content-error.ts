/** Stops a build for a reason that whoever runs it can mend; the message is for them. */
export class ContentError extends Error {
  override name = 'ContentError';
}
