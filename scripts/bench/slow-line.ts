import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How slow a line is. */
export interface LineSpeed {
  bitsPerSecond: number;
  /** From a request's first byte to the answer's, for an answer that takes no time. */
  roundTripMs: number;
}

/** A line to a server on this machine. */
export interface SlowLine {
  /** Scheme, host and port of its near end. */
  origin: string;
  /** Bytes that came over it so far, headers included. */
  bytes: () => number;
  close: () => void;
}

/** What a line carries before it turns to the next connection. */
const SLICE_BYTES = 2048;
/** So much waits for a connection at most; the server is held back beyond it. */
const MOST_WAITING = 64 * 1024;

/**
 * Opens a line before a server: all connections share its bandwidth, everything arrives late, and opening a connection costs
 * a round trip. A browser's own throttling leaves out what its workers fetch.
 */
export async function openSlowLine(port: number, speed: LineSpeed): Promise<SlowLine> {
  const down = new Downstream(speed);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) sockets.add(socket.setNoDelay(true));
    join(near, far, speed, down);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => down.bytes,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function join(near: Socket, far: Socket, { roundTripMs }: LineSpeed, down: Downstream): void {
  const opened = performance.now() + roundTripMs;
  near.on('data', (bytes) => {
    const handshake = Math.max(0, opened - performance.now());
    setTimeout(() => far.write(bytes), handshake + roundTripMs / 2);
  });
  far.on('data', (bytes) => down.send(bytes, near, far));
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => setTimeout(() => other.end(), roundTripMs));
  }
}

/** The way from the server: one slice after another, the connections in turn. */
class Downstream {
  bytes = 0;
  readonly #speed: LineSpeed;
  readonly #waiting = new Map<Socket, { bytes: Buffer; from: Socket }>();
  #running = false;

  constructor(speed: LineSpeed) {
    this.#speed = speed;
  }

  send(bytes: Buffer, to: Socket, from: Socket): void {
    const before = this.#waiting.get(to)?.bytes ?? Buffer.alloc(0);
    const waiting = Buffer.concat([before, bytes]);
    this.#waiting.set(to, { bytes: waiting, from });
    if (waiting.length > MOST_WAITING) from.pause();
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    let free = performance.now();
    for (let [next] = this.#waiting; next; [next] = this.#waiting) {
      const [to, { bytes, from }] = next;
      const slice = bytes.subarray(0, SLICE_BYTES);
      free += (slice.length * 8000) / this.#speed.bitsPerSecond;
      this.#waiting.delete(to);
      if (bytes.length > slice.length) this.#waiting.set(to, { bytes: bytes.subarray(slice.length), from });
      else from.resume();
      this.bytes += slice.length;
      // Timers are too coarse for single slices: the line waits when it is a few milliseconds ahead.
      const ahead = free - performance.now();
      if (ahead > 2) await new Promise((done) => setTimeout(done, ahead));
      setTimeout(() => to.write(slice), this.#speed.roundTripMs / 2);
    }
    this.#running = false;
  }
}
