// What tools/check-studio does in the browser.
"use strict";
const { spawn } = require("node:child_process");
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

function start(port = 0) {
  return new Promise((resolve, reject) => {
    const process = spawn(program, ["studio", file, "--no-browser", "--port", String(port)], { stdio: ["ignore", "pipe", "ignore"] });
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

async function looked(browser, address) {
  const places = ["", "leader", "people.0", "projects.0", "moments.0", "moments.2", "endings.0", "contracts", "emergent"];
  for (const [colorScheme, width] of [["light", 1280], ["dark", 1280], ["light", 800]]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("console", (line) => line.type() === "error" && object(`the browser says: ${line.text()}`));
    for (const [number, place] of [...places, "text"].entries()) {
      const name = `${place || "root"} ${colorScheme} ${width}`;
      await page.goto(place === "text" ? `${address}?view=text` : `${address}?at=${place}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide <= 0, `${name}: ${wide} px too wide`);
      if (colorScheme === "light" && width === 1280) fs.writeFileSync(path.join(work, `page-${number}.html`), await (await page.request.get(page.url())).text());
      if (place.startsWith("moments")) await page.waitForSelector("#rehearsal h2");
      if (pictures) await page.screenshot({ path: path.join(pictures, `studio-${place || "root"}-${colorScheme}-${width}.png`) });
      await page.addScriptTag({ path: AXE });
      const result = await page.evaluate((values) => window.axe.run(document, { runOnly: values }), RULES);
      for (const violation of result.violations) {
        object(`${name}: ${violation.id}: ${violation.help}`);
        for (const node of violation.nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 200)}`);
      }
    }
    await context.close();
  }
}

async function written(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  page.on("console", (line) => line.type() === "error" && object(`the browser says: ${line.text()}`));
  const other = [];
  page.on("request", (request) => request.url().startsWith(address.replace(/studio$/, "")) || other.push(request.url()));
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
  await killed(browser);
  await browser.close();
  process.exit(found ? 1 : 0);
})().catch((error) => { console.log(`check-studio: ${error.message}`); process.exit(1); });
