import { expectAccessible, expectSoundOnPhone, PHONE } from "../portal/accessibility.ts";
import { main } from "../portal/paths.ts";
import { expect, test } from "../portal/test.ts";
import { haveVoices, readOn, said } from "../portal/voices.ts";

const ITALIAN = { lang: "it-IT", localService: true };

test("who cannot read hears the question, word by word, and stops it @script", async ({ page }) => {
  await haveVoices(page, [{ lang: "en-US", localService: true }, ITALIAN]);
  await page.goto("/it/programmes/imprecario/check");
  const question = await main(page).getByRole("heading", { level: 1 }).innerText();
  const listen = main(page).getByRole("button", { name: "Ascolta" });
  await listen.press("Enter");
  const stop = main(page).getByRole("button", { name: "Ferma la lettura" });
  await expect(stop).toBeFocused();
  await expect(listen).toBeHidden();

  while (!(await said(page)).some(({ text }) => text === question)) {
    await readOn(page, "end");
  }
  await readOn(page, "word");
  const mark = page.locator(".read-aloud-mark");
  const heading = (await main(page).getByRole("heading", { level: 1 }).boundingBox())!;
  const word = (await mark.boundingBox())!;
  expect(word.width).toBeGreaterThan(0);
  expect(word.width).toBeLessThan(heading.width);
  expect(word.y + word.height / 2).toBeGreaterThan(heading.y);
  expect(word.y).toBeLessThan(heading.y + heading.height);
  expect(new Set((await said(page)).map(({ lang }) => lang))).toEqual(new Set(["it-IT"]));
  await expectAccessible(page);

  await page.keyboard.press("Escape");
  await expect(listen).toBeFocused();
  await expect(mark).toHaveCount(0);
  const soFar = await said(page);
  await readOn(page, "end");
  expect(await said(page)).toEqual(soFar);
});

test("the whole page is read once, in its order, without what is hidden @script", async ({ page }) => {
  await haveVoices(page, [{ lang: "ar-MA", localService: true }]);
  await page.goto("/ar/help");
  await page.setViewportSize(PHONE);
  await main(page).getByRole("button", { name: "استمع" }).click();
  const stop = main(page).getByRole("button", { name: "أوقف القراءة" });
  await expectSoundOnPhone(page);
  while (await stop.isVisible()) {
    await readOn(page, "end");
  }
  const texts = (await said(page)).map(({ text }) => text);
  const headings = await main(page).locator("h1, h2").allInnerTexts();
  expect(texts.filter((text) => headings.includes(text))).toEqual(headings);
  expect(texts.join(" ")).not.toContain("استمع");
});

test("without a voice of the device for the language, nothing is offered @script", async ({ page }) => {
  await haveVoices(page, [{ lang: "en-US", localService: true }, { ...ITALIAN, localService: false }]);
  await page.goto("/it/help");
  await expect(main(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ascolta" })).toHaveCount(0);
  await page.goto("/en/help");
  await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
});
