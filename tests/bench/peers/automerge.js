// SPDX-License-Identifier: GPL-3.0-or-later
// Automerge: one document {recs:{id:{...}}}, official sync protocol (generate/receiveSyncMessage) over POSTs
import * as A from "@automerge/automerge";
import { run, h, serve, post } from "./common.js";
const packs = (ms) =>
  Buffer.concat(
    ms.flatMap((m) => {
      const l = Buffer.alloc(4);
      l.writeUInt32LE(m.length, 0);
      return [l, m];
    }),
  );
if (process.argv[2] === "server") {
  let doc = A.init();
  const states = {};
  serve(+process.argv[3], (u, b) => {
    let s = states[u] || A.initSyncState();
    if (b.length) [doc, s] = A.receiveSyncMessage(doc, s, b);
    const [s2, m] = A.generateSyncMessage(doc, s);
    states[u] = s2;
    return m ? Buffer.from(m) : Buffer.alloc(0);
  });
} else {
  const V = (x) => (typeof x === "string" ? new A.ImmutableString(x) : x);
  const S = (x) => (A.isImmutableString(x) ? (x.val ?? x.toString()) : x);
  const mod = {
    async device(name, url) {
      let doc = A.init(),
        st = A.initSyncState();
      return {
        async create(recs) {
          doc = A.change(doc, (d) => {
            if (!d.recs) d.recs = {};
          });
          for (const r of recs)
            doc = A.change(doc, (d) => {
              const o = {};
              for (const k in r) if (k !== "id") o[k] = V(r[k]);
              d.recs[r.id] = o;
            });
        },
        async set(ch) {
          for (const [id, f, v] of ch)
            doc = A.change(doc, (d) => {
              d.recs[id][f] = V(v);
            });
        },
        async sync() {
          for (let i = 0; i < 30; i++) {
            const [s, m] = A.generateSyncMessage(doc, st);
            st = s;
            if (!m && i > 0) return;
            const b = await post(url + "/" + name, m ? Buffer.from(m) : Buffer.alloc(0));
            if (!m && !b.length) return;
            if (b.length) [doc, st] = A.receiveSyncMessage(doc, st, b);
          }
        },
        async hash() {
          return h(JSON.stringify(A.getHeads(doc).slice().sort()));
        },
        async get(id) {
          const o = doc.recs[id];
          const r = {};
          for (const k in o) r[k] = S(o[k]);
          return JSON.stringify(r);
        },
      };
    },
  };
  await run("automerge", mod, new URL(import.meta.url).pathname, {
    sizes: (process.argv[2] || "1000,10000").split(",").map(Number),
    base: 7300,
  });
  process.exit(0);
}
