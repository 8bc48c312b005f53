/** Makes something when it is first asked for, once: a lexicon, unpacked weights. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** {@link lazily} for each of many objects: what is made of one is kept as long as it. */
export function perObject<Of extends WeakKey, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    let made = kept.get(of);
    if (!made) {
      made = { value: make(of) };
      kept.set(of, made);
    }
    return made.value;
  };
}
