//! Figures for monitoring, as `OpenMetrics` (<https://prometheus.io/docs/specs/om/open_metrics_spec/>) at an
//! address of their own, which the proxy does not pass on.

mod figures;
mod requests;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use prometheus_client::{encoding::text::encode, metrics::info::Info, registry::Registry};
use services::Portal;

use self::figures::Figures;
pub use self::requests::Requests;

const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// All figures.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    figures: Figures,
    requests: Requests,
}

impl Metrics {
    /// The figures of a portal, all at zero.
    pub fn new(portal: Portal) -> Self {
        let mut registry = Registry::with_prefix("imprecario");
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The version of the program", build);
        Self {
            requests: Requests::register(&mut registry),
            figures: Figures::register(&mut registry, portal),
            registry,
        }
    }

    /// What counts requests.
    pub fn requests(&self) -> Requests {
        self.requests.clone()
    }

    /// The one route at which they can be read.
    pub fn router(self) -> Router {
        Router::new()
            .route("/metrics", get(show))
            .with_state(Arc::new(self))
    }
}

async fn show(State(metrics): State<Arc<Metrics>>) -> Response {
    metrics.figures.refresh().await;
    let mut text = String::new();
    match encode(&mut text, &metrics.registry) {
        Ok(()) => ([(header::CONTENT_TYPE, KIND)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "the figures could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
