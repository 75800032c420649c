/** Voices that read nothing aloud, and write down what they were given. */

import type { Page } from "@playwright/test";

/** A voice of the device, or of a service. */
export interface Voice {
  lang: string;
  localService: boolean;
}

/** What a voice was given, and in which language. */
export interface Utterance {
  text: string;
  lang: string;
}

/** Gives the pages that are opened from now on these voices. A text is read when `readOn` is called. */
export async function haveVoices(page: Page, voices: Voice[]): Promise<void> {
  await page.addInitScript((voices) => {
    const said: { text: string; lang: string; onboundary?: unknown; onend?: unknown }[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      said,
      getVoices: () => voices,
      speak: (utterance: (typeof said)[number]) => said.push(utterance),
      cancel: () => {},
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voices);
}

/** What has been given to a voice so far. */
export async function said(page: Page): Promise<Utterance[]> {
  return page.evaluate(() =>
    (window.speechSynthesis as unknown as { said: Utterance[] }).said.map(({ text, lang }) => ({ text: text.trim(), lang })),
  );
}

/** Comes to the first word of what is being read, or to its end. */
export async function readOn(page: Page, to: "word" | "end"): Promise<void> {
  await page.evaluate((to) => {
    type Reading = { text: string; onboundary(event: object): void; onend(event: object): void };
    const reading = (window.speechSynthesis as unknown as { said: Reading[] }).said.at(-1)!;
    const charIndex = reading.text.search(/\S/);
    return to === "word" ? reading.onboundary({ name: "word", charIndex }) : reading.onend({});
  }, to);
}
