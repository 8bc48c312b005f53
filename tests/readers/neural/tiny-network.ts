/**
 * A network of a few hundred numbers as an ONNX file, written by hand: for each piece ten and sixteen numbers; a mention gets
 * those of its piece plus the mean of the window's, a pair the difference of its two.
 */
export function tinyNetwork(pieces: number): Uint8Array {
  const table = (width: number, seed: number) =>
    Float32Array.from({ length: pieces * width }, (_, i) => Math.sin(seed * (i + 1)) * 2);
  return message([
    [1, 8n],
    [8, message([[2, 17n]])],
    [
      7,
      message([
        node('Reshape', ['ids', 'flat.shape'], ['flat']),
        node('Gather', ['mention.numbers', 'flat'], ['states']),
        node('ReduceMean', ['states'], ['mean'], { keepdims: 1, axes: [0] }),
        node('Gather', ['mentions', 'third'], ['at'], { axis: 1 }),
        node('Gather', ['states', 'at'], ['there']),
        node('Add', ['there', 'mean'], ['stances']),
        node('Gather', ['pair.numbers', 'flat'], ['sides']),
        node('Gather', ['pairs', 'third'], ['one']),
        node('Gather', ['pairs', 'fourth'], ['other']),
        node('Gather', ['sides', 'one'], ['first']),
        node('Gather', ['sides', 'other'], ['second']),
        node('Sub', ['first', 'second'], ['ties']),
        [2, bytes('tiny')],
        tensor('flat.shape', [1], BigInt64Array.of(-1n)),
        tensor('third', [], BigInt64Array.of(2n)),
        tensor('fourth', [], BigInt64Array.of(3n)),
        tensor('mention.numbers', [pieces, 10], table(10, 1.7)),
        tensor('pair.numbers', [pieces, 16], table(16, 2.3)),
        value(11, 'ids', INT64, [1, 'n']),
        value(11, 'mentions', INT64, ['m', 4]),
        value(11, 'pairs', INT64, ['p', 4]),
        value(12, 'stances', FLOAT, ['m', 10]),
        value(12, 'ties', FLOAT, ['p', 16]),
      ]),
    ],
  ]);
}

const FLOAT = 1n;
const INT64 = 7n;

/** A field of a protocol buffer: its number, and a number or bytes. */
type Field = readonly [number: number, value: bigint | Uint8Array];

function node(
  type: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): Field {
  // A pair's rows lie along the same axis as a mention's.
  const all = inputs[0] === 'pairs' ? { axis: 1, ...attributes } : attributes;
  return [
    1,
    message([
      ...inputs.map((name): Field => [1, bytes(name)]),
      ...outputs.map((name): Field => [2, bytes(name)]),
      [4, bytes(type)],
      ...Object.entries(all).map(([name, set]): Field => [5, attribute(name, set)]),
    ]),
  ];
}

function attribute(name: string, set: number | readonly number[]): Uint8Array {
  if (typeof set === 'number')
    return message([
      [1, bytes(name)],
      [3, BigInt(set)],
      [20, 2n],
    ]);
  return message([[1, bytes(name)], ...set.map((each): Field => [8, BigInt(each)]), [20, 7n]]);
}

function tensor(name: string, dims: readonly number[], data: Float32Array | BigInt64Array): Field {
  const raw = new Uint8Array(data.buffer);
  const type = data instanceof Float32Array ? FLOAT : INT64;
  return [5, message([...dims.map((each): Field => [1, BigInt(each)]), [2, type], [8, bytes(name)], [9, raw]])];
}

function value(field: number, name: string, type: bigint, dims: readonly (number | string)[]): Field {
  const shape = dims.map((each): Field => {
    return [1, message([typeof each === 'number' ? [1, BigInt(each)] : [2, bytes(each)]])];
  });
  return [
    field,
    message([
      [1, bytes(name)],
      [
        2,
        message([
          [
            1,
            message([
              [1, type],
              [2, message(shape)],
            ]),
          ],
        ]),
      ],
    ]),
  ];
}

const bytes = (text: string) => new TextEncoder().encode(text);

function message(fields: readonly Field[]): Uint8Array {
  const parts = fields.flatMap(([number, set]) =>
    typeof set === 'bigint'
      ? [varint(BigInt(number << 3)), varint(set)]
      : [varint(BigInt((number << 3) | 2)), varint(BigInt(set.length)), set],
  );
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function varint(value: bigint): Uint8Array {
  const found: number[] = [];
  let rest = BigInt.asUintN(64, value);
  do {
    found.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(found);
}
