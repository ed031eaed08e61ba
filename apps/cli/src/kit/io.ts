/** Everything that the command line reaches outside itself; a test gives its own. */
export interface Io {
  /** Bytes of standard input, in pieces. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Bytes of a file, in pieces. Failures carry the system's `code`, such as ENOENT. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Resolves when the reader has room for more. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
}
