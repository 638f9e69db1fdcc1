// SPDX-License-Identifier: GPL-3.0-or-later
// orchestrator: runs W1..W4 for a peer module and prints one JSON line per step
import os from "node:os";
import { spawn } from "node:child_process";
import http from "node:http";
import fs from "node:fs";
import crypto from "node:crypto";
const TMP = process.env.PEERS_TMP || `${os.tmpdir()}/versta-peers`;
fs.mkdirSync(TMP, { recursive: true });
import { records, text, rng } from "./gen.js";
const get = (u) =>
  new Promise((ok, no) =>
    http
      .get(u, { agent: false }, (r) => {
        let b = "";
        r.on("data", (d) => (b += d));
        r.on("end", () => ok(b));
      })
      .on("error", no),
  );
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
export const post = (url, body, headers = {}) =>
  new Promise((ok, no) => {
    const u = new URL(url);
    const q = http.request(
      {
        host: u.hostname,
        port: u.port,
        path: u.pathname + u.search,
        method: "POST",
        agent,
        headers: { "content-type": "application/octet-stream", "content-length": body.length, ...headers },
      },
      (r) => {
        const c = [];
        r.on("data", (d) => c.push(d));
        r.on("end", () =>
          r.statusCode == 200 ? ok(Buffer.concat(c)) : no(new Error("http " + r.statusCode)),
        );
      },
    );
    q.on("error", no);
    q.end(body);
  });
// minimal server used by peers which have no server of their own
export function serve(port, handler) {
  const S = http.createServer((q, s) => {
    if (q.url == "/__cpu") {
      s.end(JSON.stringify({ ...process.cpuUsage(), rss: process.memoryUsage().rss }));
      return;
    }
    const c = [];
    q.on("data", (d) => c.push(d));
    q.on("end", async () => {
      try {
        const o = await handler(q.url, Buffer.concat(c));
        s.setHeader("content-type", "application/octet-stream");
        s.end(o);
      } catch (e) {
        console.error(e);
        s.statusCode = 500;
        s.end(String(e));
      }
    });
  });
  S.keepAliveTimeout = 0;
  S.requestTimeout = 0;
  return S.listen(port, "127.0.0.1");
}
export async function run(name, mod, serverFile, { sizes = [1000, 10000], base = 7100 } = {}) {
  const out = [];
  for (const n of sizes) {
    const dir = `${TMP}/peer-${name}-${n}`;
    fs.rmSync(dir, { recursive: true, force: true });
    fs.mkdirSync(dir, { recursive: true });
    const S = spawn("node", ["--max-old-space-size=8000", serverFile, "server", String(base), dir], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const P = spawn(
      "node",
      [new URL("./proxy.js", import.meta.url).pathname, String(base + 1), String(base), String(base + 2)],
      { stdio: "inherit" },
    );
    for (let i = 0; ; i++) {
      try {
        await get(`http://127.0.0.1:${base}/__cpu`);
        await get(`http://127.0.0.1:${base + 2}/reset`);
        break;
      } catch (e) {
        if (i > 80) throw e;
        await sleep(250);
      }
    }
    const url = `http://127.0.0.1:${base + 1}`;
    const measure = async (step, f) => {
      await get(`http://127.0.0.1:${base + 2}/reset`);
      const s0 = JSON.parse(await get(`http://127.0.0.1:${base}/__cpu`));
      const c0 = process.cpuUsage();
      const t = performance.now();
      await f();
      const wall = performance.now() - t;
      const c = process.cpuUsage(c0);
      const s1 = JSON.parse(await get(`http://127.0.0.1:${base}/__cpu`));
      await sleep(20);
      const p = JSON.parse(await get(`http://127.0.0.1:${base + 2}/`));
      const r = {
        peer: name,
        n,
        step,
        wall_ms: Math.round(wall),
        client_cpu_ms: Math.round((c.user + c.system) / 1000),
        server_cpu_ms: Math.round((s1.user + s1.system - s0.user - s0.system) / 1000),
        reqs: p.reqs,
        up: p.up,
        down: p.down,
        bytes: p.up + p.down,
        rss_mb: Math.round(process.memoryUsage().rss / 1e6),
        srv_rss_mb: Math.round(s1.rss / 1e6),
      };
      console.log(JSON.stringify(r));
      fs.appendFileSync(`${TMP}/results.jsonl`, JSON.stringify(r) + "\n");
    };
    try {
      const A = await mod.device("A", url, dir),
        B = await mod.device("B", url, dir);
      const recs = records(n);
      await measure("create", () => A.create(recs));
      await measure("push", () => A.sync());
      await measure("pull", () => B.sync());
      const r = rng(99);
      {
        const ch = [];
        for (let i = 0; i < 100; i++) ch.push([recs[(i * 7) % n].id, "s" + (i % 8), text(r, 3)]);
        await A.set(ch);
        await measure("w3push", () => A.sync());
        await measure("w3pull", () => B.sync());
      }
      {
        const ca = [],
          cb = [];
        for (let i = 0; i < 500; i++) {
          ca.push([recs[i].id, "s1", text(r, 3)]);
          cb.push([recs[i].id, "f05", "na2"]);
        }
        await A.set(ca);
        await B.set(cb);
        await measure("w4", async () => {
          let k = 0;
          for (; k < 6; k++) {
            await A.sync();
            await B.sync();
            if (B.resolve) await B.resolve();
            if (k > 0 || !B.resolve) {
              if ((await A.hash()) === (await B.hash())) break;
            }
          }
        });
        const ha = await A.hash(),
          hb = await B.hash();
        const st = JSON.parse(await A.get(recs[3].id));
        console.log(
          JSON.stringify({
            peer: name,
            n,
            converged: ha === hb,
            merged: st.f05 === "na2" && st.s1 === ca[3][2],
          }),
        );
      }
      await A.close?.();
      await B.close?.();
    } finally {
      S.kill();
      P.kill();
      await sleep(300);
      fs.rmSync(dir, { recursive: true, force: true });
    }
  }
}
export const h = (x) => crypto.createHash("sha1").update(x).digest("hex");
