//! The camera of a phone, and the codes that it sees.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, js_sys::JSON,
};

use super::reader::Reader;
/// Between two looks: quick for people, slow for the battery.
const PAUSE: Duration = Duration::from_millis(150);

/// The camera that looks away from who holds the phone, where there is one.
const REAR: &str = r#"{"video":{"facingMode":"environment"}}"#;

/// The part of the page around the video: a button with a label for either state, a `<video>` and
/// words for where the camera cannot be had.
pub(super) struct Camera {
    part: Element,
    video: HtmlVideoElement,
    reader: Reader,
    stream: RefCell<Option<MediaStream>>,
    /// What is said to who does not see that the page changed.
    said: RwSignal<String>,
    /// Is given whatever a code says, as often as it is seen.
    seen: Box<dyn Fn(String)>,
}

impl Camera {
    /// Makes the button work.
    pub(super) fn install(
        part: Element,
        announcement: RwSignal<String>,
        seen: impl Fn(String) + 'static,
    ) -> Option<()> {
        let video: HtmlVideoElement = browser::one(&part, "video")?.dyn_into().ok()?;
        let button = browser::one(&part, "button")?;
        let camera = Rc::new(Self {
            reader: Reader::new()?,
            part,
            video,
            stream: RefCell::new(None),
            said: announcement,
            seen: Box::new(seen),
        });
        browser::listen(&button, "click", move |_| {
            if camera.stream.borrow().is_some() {
                camera.close();
            } else {
                spawn_local(Rc::clone(&camera).open_or_tell());
            }
        });
        Some(())
    }

    async fn open_or_tell(self: Rc<Self>) {
        let opened = self.open().await;
        let problem = browser::one(&self.part, "[data-problem]");
        if let Some(problem) = &problem {
            browser::show(problem, opened.is_err());
        }
        if let Ok(stream) = opened {
            self.look(stream);
        } else {
            self.close();
            let words = problem.and_then(|problem| problem.text_content());
            self.said.set(words.unwrap_or_default());
        }
    }

    async fn open(&self) -> Result<MediaStream, JsValue> {
        let constraints: MediaStreamConstraints = JSON::parse(REAR)?.unchecked_into();
        let devices = window().navigator().media_devices()?;
        let stream = devices.get_user_media_with_constraints(&constraints)?;
        let stream: MediaStream = JsFuture::from(stream).await?.dyn_into()?;
        // Where the button was pressed twice, the one before goes.
        self.close();
        *self.stream.borrow_mut() = Some(stream.clone());
        self.video.set_src_object(Some(&stream));
        self.show_state(true);
        JsFuture::from(self.video.play()?).await?;
        Ok(stream)
    }

    fn close(&self) {
        if let Some(stream) = self.stream.borrow_mut().take() {
            for track in stream.get_tracks() {
                track.unchecked_into::<MediaStreamTrack>().stop();
            }
        }
        self.video.set_src_object(None);
        self.show_state(false);
    }

    /// Looks again and again, until the stream ends.
    fn look(self: Rc<Self>, stream: MediaStream) {
        let look = async move {
            if !stream.active() {
                // Whether it was closed here or taken away: what is open now may be another.
                if self.stream.borrow().as_ref() == Some(&stream) {
                    self.close();
                }
                return;
            }
            if let Some(text) = self.reader.read(&self.video).await {
                (self.seen)(text);
            }
            self.look(stream);
        };
        // It fails nowhere: a browser always has a timeout.
        let _ = set_timeout(move || spawn_local(look), PAUSE);
    }

    fn show_state(&self, open: bool) {
        self.show("video", open);
        self.show("[data-open]", !open);
        self.show("[data-close]", open);
    }

    fn show(&self, selector: &str, shown: bool) {
        if let Some(part) = browser::one(&self.part, selector) {
            browser::show(&part, shown);
        }
    }
}
