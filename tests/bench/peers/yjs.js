// SPDX-License-Identifier: GPL-3.0-or-later
// Yjs: one Y.Map of Y.Maps; sync = state vector + diff (V2 encoding). One POST per sync:
// body = [len][client SV][client diff vs last known server SV]; reply = [len][server SV][diff vs client SV]. 2 POSTs for the first contact.
import * as Y from "yjs";
import { run, h, serve, post } from "./common.js";
const pack = (a, b) => {
  const o = Buffer.alloc(4 + a.length + b.length);
  o.writeUInt32LE(a.length, 0);
  o.set(a, 4);
  o.set(b, 4 + a.length);
  return o;
};
const unpack = (b) => {
  const n = b.readUInt32LE(0);
  return [b.subarray(4, 4 + n), b.subarray(4 + n)];
};
if (process.argv[2] === "server") {
  const doc = new Y.Doc();
  serve(+process.argv[3], (u, b) => {
    const [sv, diff] = unpack(b);
    if (diff.length) Y.applyUpdateV2(doc, diff);
    return pack(Y.encodeStateVector(doc), Y.encodeStateAsUpdateV2(doc, sv.length ? sv : undefined));
  });
} else {
  const mod = {
    async device(name, url) {
      const doc = new Y.Doc();
      const m = doc.getMap("recs");
      let ssv = null;
      return {
        async create(recs) {
          for (const r of recs)
            doc.transact(() => {
              const y = new Y.Map();
              for (const k in r) if (k !== "id") y.set(k, r[k]);
              m.set(r.id, y);
            });
        },
        async set(ch) {
          for (const [id, f, v] of ch) m.get(id).set(f, v);
        },
        async sync() {
          if (!ssv) {
            const [s, d] = unpack(await post(url + "/sync", pack(Y.encodeStateVector(doc), Buffer.alloc(0))));
            ssv = s;
            Y.applyUpdateV2(doc, d);
            if (!m.size) return;
            if (Buffer.compare(Buffer.from(Y.encodeStateVector(doc)), s) == 0) return;
          }
          const diff = Y.encodeStateAsUpdateV2(doc, ssv);
          const [s, d] = unpack(await post(url + "/sync", pack(Y.encodeStateVector(doc), diff)));
          ssv = s;
          Y.applyUpdateV2(doc, d);
        },
        async hash() {
          return h(
            JSON.stringify(
              [...m.keys()].sort().map((k) => {
                const o = m.get(k).toJSON();
                return [
                  k,
                  Object.keys(o)
                    .sort()
                    .map((x) => o[x]),
                ];
              }),
            ),
          );
        },
        async get(id) {
          return JSON.stringify(m.get(id).toJSON());
        },
      };
    },
  };
  await run("yjs", mod, new URL(import.meta.url).pathname, {
    sizes: (process.argv[2] || "1000,10000").split(",").map(Number),
    base: 7200,
  });
  process.exit(0);
}
