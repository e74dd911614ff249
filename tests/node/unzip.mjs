// Reading a zip without another program.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The files of a zip by their name, from its central directory, and the time it gives them. */
export function unzip(path) {
  const zip = readFileSync(path), out = {};
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, time, date] = [10, 12, 14].map((n) => zip.readUInt16LE(at + n)), size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((n) => zip.readUInt16LE(at + n)), local = zip.readUInt32LE(at + 42);
    const body = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28), bytes = zip.subarray(body, body + size);
    out[zip.toString('utf8', at + 46, at + 46 + name)] = { text: (method ? inflateRawSync(bytes) : bytes).toString('utf8'), time, date };
    at += 46 + name + extra + comment;
  }
  return out;
}
