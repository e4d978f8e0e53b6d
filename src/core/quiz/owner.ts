/** Id of the owner of a question, on whose page it stands: «18-nq-tw-2022» of `18-nq-tw-2022--issued-on`. */
export function ownerOf(questionId: string): string {
  return questionId.split('--', 1)[0] as string;
}
