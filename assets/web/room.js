// The pages of a room: puts in what comes, sends what is pressed. Everything that is shown was written by the program.
// For browsers from 2020 on: no syntax that Chrome 80 or Safari 13.1 lack.
"use strict";
(() => {
  const page = document.body;
  const base = page.dataset.base || "";
  const shown = new Map(); // what was put into a region last, as it came
  const store = {
    get: (key) => { try { return localStorage.getItem(key); } catch (_) { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch (_) { /* a private window keeps nothing */ } },
    drop: (key) => { try { localStorage.removeItem(key); } catch (_) { /* as above */ } },
  };
  const query = location.search;

  // --- coming back -------------------------------------------------------------------------------------------------
  if (page.dataset.room) store.set("seat-" + page.dataset.room, location.pathname + query);
  if (base === "") {
    const code = document.querySelector("input[name=code]");
    const seat = code && code.value ? store.get("seat-" + code.value) : null;
    // Whoever was here goes back to their seat, unless it is gone: then its page says so, once.
    if (seat && query.indexOf("language=") < 0) {
      fetch(seat, { method: "HEAD" })
        .then((reply) => { if (reply.ok) location.replace(seat); else if (reply.status === 404) store.drop("seat-" + code.value); })
        .catch(() => {});
    }
  }

  // --- what comes --------------------------------------------------------------------------------------------------
  function put(regions) {
    const held = document.activeElement;
    const name = held && held !== page ? held.dataset.act || held.name || held.id : "";
    for (const [id, markup] of regions) {
      const region = document.getElementById(id);
      if (!region || shown.get(id) === markup) continue;
      if (!shown.has(id) && region.innerHTML === markup) { shown.set(id, markup); continue; }
      shown.set(id, markup);
      // What is being typed stays, and what was opened stays open, where the form is still the same one.
      const fields = () => [...region.querySelectorAll("input:not([type=radio]):not([type=hidden])")];
      const typed = fields().map((field) => [field.name, field.value, field.value !== field.defaultValue, field.checked]);
      const opened = [...region.querySelectorAll("details")].map((part) => part.open);
      region.innerHTML = markup;
      fields().forEach((field, at) => {
        const before = typed[at];
        if (!before || before[0] !== field.name) return;
        if (field.type === "checkbox") field.checked = before[3];
        else if (before[2]) field.value = before[1];
      });
      region.querySelectorAll("details").forEach((part, at) => { if (at < opened.length) part.open = opened[at]; });
      if (id === "scene" && page.className === "phone") scrollTo(0, 0);
    }
    if (name && !document.contains(held)) {
      const again = [...document.querySelectorAll("button,input,summary,a")].find((one) => (one.dataset.act || one.name || one.id) === name);
      if (again) again.focus({ preventScroll: true });
    }
    connected(true);
  }

  function connected(is) {
    page.classList.toggle("lost", !is);
    for (const place of document.querySelectorAll("[data-connection]")) {
      place.textContent = is ? page.dataset.connected : page.dataset.lost;
    }
  }

  let source = null;
  let again = 0;
  function listen() {
    if (!base) return;
    clearTimeout(again);
    if (source) source.close();
    source = new EventSource(base + "/events" + query);
    source.onopen = () => { connected(true); flush(); };
    source.onmessage = (event) => put(JSON.parse(event.data).regions || []);
    source.onerror = () => {
      connected(false);
      // A browser gives up when the answer is a refusal; the room may come back.
      if (source.readyState === 2) again = setTimeout(listen, 2000);
    };
  }
  listen();
  addEventListener("online", listen);
  // A phone that was locked may hold a connection that is dead without knowing.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && (!source || source.readyState !== 1)) listen();
  });

  // --- what is sent ------------------------------------------------------------------------------------------------
  async function send(path, what) {
    const reply = await fetch(base + "/" + path + query, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(what),
    });
    const answer = await reply.json().catch(() => ({}));
    return { ok: reply.ok, slow: reply.status === 429, answer };
  }

  let waiting = null; // the newest vote that was not taken: no connection, or too many at once
  let flushes = 0;
  let votes = 0; // an answer to an older vote than the newest is past
  function keep(form, what) {
    waiting = { form, what };
    clearTimeout(flushes);
    flushes = setTimeout(flush, 2000);
  }
  function flush() {
    if (!waiting) return;
    clearTimeout(flushes);
    const kept = waiting;
    send("vote", kept.what).then(({ ok, slow, answer }) => {
      if (waiting !== kept) return;
      if (slow) { keep(kept.form, kept.what); return; }
      waiting = null;
      said(kept.form, ok, answer);
    }).catch(() => { if (waiting === kept) keep(kept.form, kept.what); });
  }

  function said(form, ok, answer) {
    if (answer.go) { location.assign(answer.go); return; }
    if (answer.regions && answer.regions.length) put(answer.regions);
    const status = (document.contains(form) ? form : document).querySelector(".status");
    if (status && (answer.said || !ok)) { status.textContent = answer.said || ""; status.classList.remove("in"); }
  }

  // A code as the room writes it: `RoomCode::typed` forgives the same.
  const typed = (code) => code.toUpperCase().replace(/8/g, "B").replace(/[0O]/g, "Q").replace(/[^A-Z0-9]/g, "");
  function read(form) {
    const what = {};
    if (form.dataset.as === "hands") {
      const hands = [...form.querySelectorAll("[name^=hands]")].map((field) => Number(field.value) || 0);
      return { hands: { table: Number(form.dataset.table), hands } };
    }
    if (form.dataset.as === "end") {
      const keep = form.querySelector("[name=keep]");
      return { end: { keep: !!keep && keep.checked } };
    }
    new FormData(form).forEach((value, name) => { what[name] = value; });
    const had = what.code && /^\/seat\/([0-9a-f]+)/.exec(store.get("seat-" + typed(what.code)) || "");
    if (had && !what.seat) what.was = had[1];
    if (what.choice && what.choice !== "none") what.choice = Number(what.choice);
    return what;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const path = form.dataset.send;
    if (!path) return;
    event.preventDefault();
    const what = read(form);
    if (path === "vote" && what.choice === undefined) {
      form.querySelector(".status").textContent = page.dataset.missing;
      const first = form.querySelector("input[type=radio]");
      if (first) first.focus();
      return;
    }
    // A second tap while the first is on its way would take a second seat.
    if (path === "join" && form.dataset.busy) return;
    if (path === "join") form.dataset.busy = "1";
    if (path === "vote") { waiting = null; votes += 1; }
    const sent = votes;
    send(path, what).then(({ ok, slow, answer }) => {
      if (!answer.go) delete form.dataset.busy;
      said(form, ok, answer);
      if (slow && path === "vote" && sent === votes) keep(form, what);
    }).catch(() => {
      delete form.dataset.busy;
      const status = form.querySelector(".status");
      if (status) { status.textContent = page.dataset.later; status.classList.remove("in"); }
      connected(false);
      if (path === "vote" && sent === votes) keep(form, what);
    });
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (!button) return;
    button.disabled = true;
    const done = () => { button.disabled = false; };
    send("do", JSON.parse(button.dataset.act)).then(({ ok, answer }) => {
      done();
      const place = document.querySelector("[data-acted]");
      if (place) place.textContent = ok ? "" : answer.said || "";
    }).catch(() => { done(); connected(false); });
  });

  document.addEventListener("change", (event) => {
    const seat = event.target.dataset.role;
    if (seat === undefined) return;
    const person = event.target.value;
    send("do", { role: { seat: Number(seat), role: person ? { witness: person } : "leader" } }).catch(() => connected(false));
  });

  // --- the timer ---------------------------------------------------------------------------------------------------
  let bell = null;
  setInterval(() => {
    const timer = document.querySelector("[data-timer]");
    if (!timer) { bell = null; return; }
    if (!bell || bell.timer !== timer) bell = { timer, end: Date.now() + Number(timer.dataset.timer) * 1000 };
    const left = Math.max(0, Math.round((bell.end - Date.now()) / 1000));
    timer.querySelector("[data-left]").textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    timer.classList.toggle("done", left === 0);
  }, 500);
})();
