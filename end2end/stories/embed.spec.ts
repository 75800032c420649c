import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// The story begins on another site: the promises that every page of the portal keeps are not this one's.
import { expect, test } from "@playwright/test";

test("another site shows the list of activities, and nothing else of the portal", async ({ page, baseURL }) => {
  await page.goto("/it/embed?most=10");
  const code = await page.getByLabel("Copialo nell’HTML della tua pagina").inputValue();
  const whole = `<iframe src="${baseURL}/it/activities" title="Catalogo"></iframe>`;
  const elsewhere = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><title>Comune</title>${code}${whole}`);
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);

  const list = page.frameLocator("iframe[title='Prossime attività']");
  await expect(list.getByRole("heading", { name: "Prossime attività" })).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(10);
  await expect(page.frameLocator("iframe[title='Catalogo']").getByRole("heading", { level: 1 })).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);

  await list.getByRole("link", { name: "Tutte le attività" }).click();
  await expect(page).toHaveURL(`${baseURL}/it/activities`);
  elsewhere.close();
});
