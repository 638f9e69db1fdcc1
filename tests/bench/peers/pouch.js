// SPDX-License-Identifier: GPL-3.0-or-later
import PouchDB from "pouchdb";
import { run, h } from "./common.js";
if (process.argv[2] === "server") {
  const [port, dir] = [+process.argv[3], process.argv[4]];
  const express = (await import("express")).default,
    ep = (await import("express-pouchdb")).default;
  const P = PouchDB.defaults({ prefix: dir + "/srv-" });
  const app = express();
  app.get("/__cpu", (q, s) =>
    s.end(JSON.stringify({ ...process.cpuUsage(), rss: process.memoryUsage().rss })),
  );
  app.use(
    "/",
    ep(P, {
      mode: "minimumForPouchDB",
      overrideMode: { exclude: [] },
      configPath: dir + "/config.json",
      logPath: dir + "/log.txt",
    }),
  );
  app.listen(port, "127.0.0.1");
} else {
  const mod = {
    async device(name, url, dir) {
      const db = new PouchDB(dir + "/dev" + name),
        rem = new PouchDB(url + "/app");
      return {
        async create(recs) {
          for (let i = 0; i < recs.length; i += 100)
            await db.bulkDocs(recs.slice(i, i + 100).map((r) => ({ _id: r.id, ...r, id: undefined })));
        },
        async set(ch) {
          const got = await db.allDocs({ keys: ch.map((c) => c[0]), include_docs: true });
          const docs = got.rows.map((r, i) => ({ ...r.doc, [ch[i][1]]: ch[i][2] }));
          await db.bulkDocs(docs);
        },
        async sync() {
          await PouchDB.replicate(db, rem, { batch_size: 1000, batches_limit: 1 });
          await PouchDB.replicate(rem, db, { batch_size: 1000, batches_limit: 1 });
        },
        async resolve() {
          const all = await db.allDocs({ conflicts: true, include_docs: true });
          const w = [];
          for (const r of all.rows)
            if (r.doc._conflicts) {
              const d = { ...r.doc };
              const c = d._conflicts;
              delete d._conflicts;
              for (const rev of c) {
                const o = await db.get(r.id, { rev });
                if (o.f05 === "na2") d.f05 = "na2";
                else d.s1 = o.s1;
                w.push({ _id: r.id, _rev: rev, _deleted: true });
              }
              w.push(d);
            }
          if (w.length) await db.bulkDocs(w);
        },
        async hash() {
          const a = await db.allDocs({ include_docs: true });
          return h(JSON.stringify(a.rows.map((r) => [r.id, r.doc._rev])));
        },
        async get(id) {
          return JSON.stringify(await db.get(id));
        },
        async close() {
          await db.close();
        },
      };
    },
  };
  await run("pouchdb", mod, new URL(import.meta.url).pathname, {
    sizes: (process.argv[2] || "1000,10000").split(",").map(Number),
    base: 7100,
  });
  process.exit(0);
}
