//! Reading codes in a video: by the browser where it can, else here.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlMediaElement, HtmlVideoElement,
    js_sys::{Array, Function, JSON, Object, Promise, Reflect},
};

use super::qr_code;

/// The picture is made as wide as this: enough for a code across a desk, and little to look through.
const WIDTH: u32 = 640;

pub(super) struct Reader {
    /// The browser's own, until it turns out that it can do nothing.
    detector: RefCell<Option<JsValue>>,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Reader {
    pub(super) fn new() -> Option<Self> {
        let canvas = document().create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        // Its pixels are read back every time, so they had better not be on the graphics card.
        let options = JSON::parse(r#"{"willReadFrequently":true}"#).ok()?;
        let context = canvas
            .get_context_with_context_options("2d", &options)
            .ok()??;
        Some(Self {
            detector: RefCell::new(detector()),
            canvas,
            context: context.dyn_into().ok()?,
        })
    }

    /// The text of a code that can be seen.
    pub(super) async fn read(&self, video: &HtmlVideoElement) -> Option<String> {
        if video.ready_state() < HtmlMediaElement::HAVE_CURRENT_DATA {
            return None;
        }
        let detector = self.detector.borrow().clone();
        if let Some(detector) = detector {
            match detect(&detector, video).await {
                Ok(text) => return text,
                Err(_) => *self.detector.borrow_mut() = None,
            }
        }
        self.decode(video).ok()?
    }

    fn decode(&self, video: &HtmlVideoElement) -> Result<Option<String>, JsValue> {
        let (from_width, from_height) = (video.video_width(), video.video_height());
        let width = from_width.clamp(1, WIDTH);
        let height = (from_height * width / from_width.max(1)).max(1);
        self.canvas.set_width(width);
        self.canvas.set_height(height);
        let (right, bottom) = (f64::from(width), f64::from(height));
        self.context
            .draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, right, bottom)?;
        let picture = self.context.get_image_data(0.0, 0.0, right, bottom)?;
        Ok(qr_code::read(
            &picture.data(),
            picture.width() as usize,
            picture.height() as usize,
        ))
    }
}

/// The browser's own reader of codes (<https://wicg.github.io/shape-detection-api/>), which
/// `web-sys` has not yet.
fn detector() -> Option<JsValue> {
    let class = Reflect::get(&window(), &"BarcodeDetector".into()).ok()?;
    let class: Function = class.dyn_into().ok()?;
    let options = JSON::parse(r#"{"formats":["qr_code"]}"#).ok()?;
    Reflect::construct(&class, &Array::of1(&options)).ok()
}

async fn detect(detector: &JsValue, video: &HtmlVideoElement) -> Result<Option<String>, JsValue> {
    let detect: Function = Reflect::get(detector, &"detect".into())?.dyn_into()?;
    let found: Promise = detect.call1(detector, video)?.dyn_into()?;
    let found: Array = JsFuture::from(found).await?.dyn_into()?;
    let first: Result<Object, _> = found.get(0).dyn_into();
    Ok(match first {
        Ok(code) => Reflect::get(&code, &"rawValue".into())?.as_string(),
        Err(_) => None,
    })
}
