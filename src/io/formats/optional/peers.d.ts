// As much of the optional packages as is used here, so that the types hold where they are not installed.

declare module 'mammoth' {
  export function extractRawText(input: { readonly buffer: Buffer }): Promise<{ readonly value: string }>;
}

declare module 'read-excel-file/node' {
  /** The rows of the first sheet. */
  export function readSheet(path: string): Promise<readonly (readonly unknown[])[]>;
}

declare module 'hyparquet' {
  interface Row {
    readonly [column: string]: unknown;
  }
  interface FileBuffer {
    readonly byteLength: number;
  }
  interface Metadata {
    readonly num_rows: bigint;
  }
  export function asyncBufferFromFile(path: string): Promise<FileBuffer>;
  export function parquetMetadataAsync(file: FileBuffer): Promise<Metadata>;
  export function parquetReadObjects(options: {
    readonly file: FileBuffer;
    readonly metadata: Metadata;
    readonly rowStart: number;
    readonly rowEnd: number;
  }): Promise<readonly Row[]>;
}

declare module 'warcio' {
  interface WebRecord {
    readonly warcType: string | undefined;
    readonly warcTargetURI: string | undefined;
    readonly warcHeaders: { readonly headers: { get(name: string): string | null | undefined } };
    readonly httpHeaders: {
      readonly headers: { get(name: string): string | null | undefined };
      readonly statusCode: string | number | undefined;
    } | null;
    readFully(isContent: boolean): Promise<Uint8Array>;
  }
  export class WARCParser implements AsyncIterable<WebRecord> {
    constructor(source: AsyncIterable<Uint8Array>);
    [Symbol.asyncIterator](): AsyncIterator<WebRecord>;
  }
}
