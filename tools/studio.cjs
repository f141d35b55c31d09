// What tools/check-studio does in the browser.
"use strict";
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const [, , modules, executablePath, program, work, kills, pictures] = process.argv;
const { chromium } = require(path.join(modules, "playwright-core"));
const AXE = path.join(modules, "axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ARGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
const PATIENCE = 60000;
const file = path.join(work, "arch.ron");
const text = () => fs.readFileSync(file, "utf8");
const first = text();
let found = 0;
const object = (words) => { found += 1; console.log(`check-studio: ${words}`); };
const expect = (holds, words) => holds || object(words);

const data = path.join(work, "data");
const own = /(\d+\/studio|start)$/;

/// The studio of a file, or without one in a folder.
function start(opened = file, cwd = work) {
  return new Promise((resolve, reject) => {
    const process = spawn(program, ["studio", ...(opened ? [opened] : []), "--no-browser", "--data", data], { cwd, stdio: ["ignore", "pipe", "ignore"] });
    process.stdout.once("data", (data) => resolve({ process, address: String(data).trim() }));
    process.once("error", reject);
    process.once("exit", () => reject(new Error("the studio ended")));
  });
}

async function until(holds, words) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  object(`${words}: not within ${PATIENCE / 1000} s`);
}

async function axe(page, name) {
  await page.addScriptTag({ path: AXE });
  const result = await page.evaluate((values) => window.axe.run(document, { runOnly: values }), RULES);
  for (const violation of result.violations) {
    object(`${name}: ${violation.id}: ${violation.help}`);
    for (const node of violation.nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 200)}`);
  }
}

async function looked(browser, address) {
  const places = ["", "leader", "people.0", "projects.0", "moments.0", "moments.2", "endings.0", "contracts", "emergent"];
  const pages = [...places.map((place) => [place || "root", `?at=${place}`]), ["text", "?view=text"], ["graph", "?view=graph&at=moments.1"], ["start", "../start"]];
  for (const [colorScheme, width, height] of [["light", 1280, 800], ["dark", 1280, 800], ["light", 820, 1180], ["dark", 1920, 1080]]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, bypassCSP: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("console", (line) => line.type() === "error" && object(`the browser says: ${line.text()}`));
    for (const [number, [place, query]] of pages.entries()) {
      const name = `${place} ${colorScheme} ${width}`;
      await page.goto(new URL(query, address).href);
      if (place.startsWith("moments")) await page.waitForSelector("#rehearsal h2");
      if (place === "graph") await page.waitForSelector("#graph svg");
      if (place === "start") await page.click("[data-begin=ask]");
      if (place === "moments.2") await page.click("#card [data-value=de]");
      if (place === "moments.2") await page.waitForSelector("#card .card [lang=de]");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide <= 0, `${name}: ${wide} px too wide`);
      if (colorScheme === "light" && width === 1280) {
        // As the program wrote it, with what the script puts in.
        const sent = async (where) => (await page.request.get(new URL(where, address).href)).text();
        const drawn = place === "graph" ? await sent("graph?at=moments.1") : "";
        fs.writeFileSync(path.join(work, `page-${number}.html`), (await sent(page.url())).replace(/(<div id="graph">).*?(?=<\/div>)/s, `$1${drawn}`));
      }
      if (pictures) await page.screenshot({ path: path.join(pictures, `studio-${place}-${colorScheme}-${width}.png`) });
      await axe(page, name);
      if (place === "moments.0") {
        await page.click("#pack-open");
        await axe(page, `${name}, packing`);
        if (pictures) await page.screenshot({ path: path.join(pictures, `studio-pack-${colorScheme}-${width}.png`) });
        await page.keyboard.press("Escape");
      }
    }
    await context.close();
  }
}

/// Presses Tab until an element that matches has the focus.
async function tabTo(page, selector) {
  for (let steps = 0; steps < 300; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  object(`${selector} cannot be reached by Tab`);
}

/// From New to a packed scenario that another data folder plays, once by mouse and once by keyboard alone.
async function fromNothing(browser) {
  const folder = path.join(work, "new");
  fs.mkdirSync(folder);
  const { process: studio, address } = await start(null, folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  page.on("console", (line) => line.type() === "error" && object(`the browser says: ${line.text()}`));
  // By mouse: one's own team.
  await page.goto(address);
  await page.fill("#name", "ours");
  await page.click("[data-begin=ask]");
  await page.fill("[data-key=people]", "3");
  await page.click("#team-title");
  await page.waitForFunction(() => document.querySelectorAll("[data-key^=name-]").length === 3);
  await page.fill("[data-key=name-0]", "Ada");
  await page.selectOption("[data-key=knows-0]", { index: 3 });
  await page.click("#team-title");
  await page.waitForFunction(() => [...document.querySelectorAll("#questions legend")].some((one) => one.textContent === "Ada"));
  await page.click("[data-begin=team]");
  await page.waitForURL(/1\/studio$/);
  await page.waitForFunction(() => document.getElementById("count").textContent.includes("Nothing"));
  await page.click("header nav a:has-text('Graph')");
  await page.waitForSelector("#graph svg a");
  await page.click("#graph svg a >> nth=0");
  await page.waitForURL(/at=moments\.\d+/);
  await page.fill("input[data-path$='.title']", "A first knock");
  await until(() => fs.readFileSync(path.join(folder, "ours.ron"), "utf8").includes("A first knock"), "a title of the new scenario");
  await page.click("#pack-open");
  await page.fill("#pack-by", "A coach");
  await page.click("#pack [data-do=pack]");
  await page.waitForSelector("#packed .good");
  plays(folder, "ours");
  // By keyboard alone: a copy.
  await page.goto(address);
  await tabTo(page, "#name");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("copied");
  await tabTo(page, "#copy");
  await page.keyboard.type("Thirty");
  await tabTo(page, "[data-begin=copy]");
  await page.keyboard.press("Enter");
  await page.waitForURL(/2\/studio$/);
  await tabTo(page, "header nav a[href*=graph]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#graph svg a");
  await tabTo(page, "#graph a[href='?at=moments.1']");
  await page.keyboard.press("Enter");
  await page.waitForURL(/at=moments\.1/);
  await tabTo(page, "input[data-path='moments.1.title']");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("By keys");
  await page.keyboard.press("Tab");
  await until(() => fs.readFileSync(path.join(folder, "copied.ron"), "utf8").includes("By keys"), "a title by keys");
  await page.goto(page.url());
  await tabTo(page, "#pack-open");
  await page.keyboard.press("Enter");
  await tabTo(page, "#pack [data-do=pack]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#packed .good");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement.id === "pack-open"), "the focus is lost behind the dialog");
  plays(folder, "copied");
  // Nothing that is there is written over.
  await page.goto(address);
  await page.fill("#name", "ours");
  await page.click("[data-begin=empty]");
  await page.waitForSelector("#said:not([hidden])");
  expect((await page.textContent("#said")).includes("is there already"), "a file that is there is not refused");
  await page.close();
  studio.removeAllListeners("exit");
  studio.kill();
}

/// Opens a pack with another data folder, and plays it to the end.
function plays(folder, name) {
  const elsewhere = path.join(work, `elsewhere-${name}`);
  const run = (words, input) => spawnSync(program, [...words, "--data", elsewhere], { cwd: work, input, encoding: "utf8" });
  const opened = run(["open", path.join(folder, `${name}.stepback-scenario`), "--yes"]);
  const at = /stepback play (.*)/.exec(opened.stdout || "");
  expect(opened.status === 0 && at, `the pack ${name} is not opened: ${opened.stdout}${opened.stderr}`);
  if (!at) return;
  const played = run(["play", path.join(elsewhere, "scenarios", `${name}.ron`), "--text", "--seed", "1"], "1\n".repeat(3000));
  expect(played.status === 0 && played.stdout.includes("The end."), `the pack ${name} is not played to its end: ${(played.stdout || "").slice(-300)}${played.stderr}`);
}

async function written(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  page.on("console", (line) => line.type() === "error" && object(`the browser says: ${line.text()}`));
  const other = [];
  page.on("request", (request) => request.url().startsWith(address.replace(own, "")) || other.push(request.url()));
  // By mouse.
  await page.goto(address);
  await page.fill("input[data-path=title]", "Forty bicycles");
  await until(() => text().includes('title: "Forty bicycles"'), "a title that was typed");
  await page.click("#outline summary:has-text('Moments')");
  await page.click("#outline button[data-path=moments]");
  await page.waitForURL(/at=moments\.\d+/);
  await until(() => text().includes('id: "new_1"'), "a moment that was added");
  await page.waitForSelector("#findings li.error");
  await page.fill("input[data-path$='.title']", "A bell");
  await page.fill("textarea[data-path$='.text']", "It rings.");
  await until(() => text().includes("It rings."), "the text of the new moment");
  // By keyboard alone: to the title, over it, and undone.
  await page.goto(address);
  let steps = 0;
  const at = () => page.evaluate(() => document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.path : "");
  while ((await at()) !== "title" && steps < 200) { await page.keyboard.press("Tab"); steps += 1; }
  expect((await at()) === "title", "the title cannot be reached by Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("By keyboard");
  await page.keyboard.press("Tab");
  await until(() => text().includes('title: "By keyboard"'), "a title by keyboard");
  // What another program writes comes to the page.
  fs.writeFileSync(file, text().replace("minutes: 5,", "minutes: 8,"));
  await until(async () => (await page.inputValue("input[data-path=minutes]")) === "8", "what another program wrote");
  expect(text().includes('title: "By keyboard"'), "the title is lost to another program");
  // Back to the first byte; what the other program wrote is undone, too.
  for (let n = 0; n < 40 && (await page.isEnabled("#status [data-do=undo]")); n += 1) {
    const version = await page.evaluate(() => document.body.dataset.version);
    await page.click("#status [data-do=undo]");
    await page.waitForFunction((old) => document.body.dataset.version !== old, version);
  }
  expect(text() === first, "undo does not lead back to the first byte");
  expect(other.length === 0, `asked for ${other[0]}`);
  await page.close();
}

// Killed while somebody types: the file is whole, and no more than the last second is missing.
async function killed(browser) {
  for (let n = 0; n < Number(kills); n += 1) {
    const { process, address } = await start();
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    const typed = [];
    await page.click("textarea[data-path=about]");
    await page.keyboard.press("Control+a");
    const end = Date.now() + 1200 + n * 37;
    let word = "";
    while (Date.now() < end) {
      await page.keyboard.type(String.fromCharCode(97 + (typed.length % 26)));
      word += String.fromCharCode(97 + (typed.length % 26));
      typed.push([Date.now(), word]);
      await new Promise((done) => setTimeout(done, 30));
    }
    const killedAt = Date.now();
    process.removeAllListeners("exit");
    process.kill("SIGKILL");
    await new Promise((done) => process.once("exit", done));
    const now = text();
    const kept = /about: "([a-z]*)"/.exec(now.slice(0, 2000));
    const due = typed.filter(([when]) => when < killedAt - 1000).pop();
    expect(now.trimEnd().endsWith(")"), `kill ${n + 1}: the file is cut off`);
    expect(!due || (kept && kept[1].length >= due[1].length), `kill ${n + 1}: "${due && due[1]}" was typed a second before, "${kept ? kept[1] : "nothing"}" is kept`);
    await page.close();
    fs.writeFileSync(file, first);
  }
}

(async () => {
  if (pictures) fs.mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ARGS, timeout: PATIENCE });
  const { process: studio, address } = await start();
  await looked(browser, address);
  await written(browser, address);
  studio.removeAllListeners("exit");
  studio.kill();
  await fromNothing(browser);
  await killed(browser);
  await browser.close();
  process.exit(found ? 1 : 0);
})().catch((error) => { console.log(`check-studio: ${error.message}`); process.exit(1); });
