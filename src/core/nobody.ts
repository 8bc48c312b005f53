const NOBODY =
  /^(?:i|we|my|our|us|you|one|anyone|anybody|nobody|no one|it|there|that|which|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly)$/;

/** True of who writes, of nobody in particular and of what does not speak: "our worry about …", "one should remember …", "an agreement that …", "Second, …". */
export function isNobody(subject: string): boolean {
  return NOBODY.test(subject.toLowerCase());
}
