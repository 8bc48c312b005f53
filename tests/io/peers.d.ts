// As much as the tests use, so that the types hold where it is not installed.
declare module 'hyparquet-writer' {
  export function parquetWriteBuffer(options: {
    readonly columnData: readonly { readonly name: string; readonly data: readonly unknown[]; readonly type: string }[];
  }): ArrayBuffer;
}
