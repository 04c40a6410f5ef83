import type { AddressInfo } from 'node:net';
import { type Ground, makeDesk } from './desk.js';

export interface ServeOptions {
  /** The address to listen on; beyond this machine it has to be asked for. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** By which browsers reach the desk where that is another address: "https://sovang.example". */
  readonly origin: string | null;
  report(error: unknown): void;
}

export interface Serving {
  /** Where the desk is, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

export async function serve(
  ground: Omit<Ground, 'secure' | 'report'>,
  { host, port, origin, report }: ServeOptions,
): Promise<Serving> {
  const outer = origin === null ? null : new URL(origin);
  const secure = outer?.protocol === 'https:';
  const name = host.includes(':') ? `[${host}]` : host;
  const hosts = [...LOOPBACK, name, ...(outer ? [outer.hostname] : [])];
  const desk = await makeDesk({ ...ground, secure }, { hosts, report, behindProxy: outer !== null });
  await desk.listen({ host, port });
  const bound = desk.server.address() as AddressInfo;
  return { address: outer?.origin ?? `http://${name}:${bound.port}`, close: () => desk.close() };
}
