/** The manifest, vocabulary and network of the model, for `neuralReader`; in Node and where modules have an address to fetch from. */
export async function load() {
  const [manifest, vocabulary, weights] = await Promise.all(
    ['manifest.json', 'vocabulary.txt', 'reader.onnx'].map(read),
  );
  return {
    manifest: JSON.parse(new TextDecoder().decode(manifest)),
    vocabulary: new TextDecoder().decode(vocabulary).trimEnd().split('\n'),
    weights,
  };
}

async function read(name) {
  const url = new URL(name, import.meta.url);
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return new Uint8Array(await readFile(url));
  }
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} cannot be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
