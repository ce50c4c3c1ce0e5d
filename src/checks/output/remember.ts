/** The same function, asked once for each object: several rules read the same page. */
export function remember<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = answers.get(key) ?? { value: ask(key) };
    answers.set(key, known);
    return known.value;
  };
}
