//! Requests by route and status, and how long they took.

use std::time::Duration;

use axum::http::StatusCode;
use prometheus_client::{
    metrics::{counter::Counter, family::Family, histogram::Histogram},
    registry::{Registry, Unit},
};

/// The upper bounds of durations, in seconds: from a cached page to the longest answer.
const BOUNDS: [f64; 11] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0,
];

type Labels<const COUNT: usize> = [(&'static str, String); COUNT];

/// Counts requests. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Requests {
    answered: Family<Labels<2>, Counter>,
    duration: Family<Labels<1>, Histogram>,
}

impl Requests {
    pub(super) fn register(registry: &mut Registry) -> Self {
        let answered = Family::default();
        registry.register(
            "requests",
            "Requests by route and class of status",
            answered.clone(),
        );
        let duration = Family::new_with_constructor((|| Histogram::new(BOUNDS)) as fn() -> _);
        registry.register_with_unit(
            "request_duration",
            "Time until an answer began, by route",
            Unit::Seconds,
            duration.clone(),
        );
        Self { answered, duration }
    }

    /// Counts a request that was answered. The route is its template, of which there are as many as routes.
    pub(crate) fn note(&self, route: &str, status: StatusCode, taken: Duration) {
        let class = format!("{}xx", status.as_u16() / 100);
        let route = ("route", route.to_owned());
        self.answered
            .get_or_create(&[route.clone(), ("status", class)])
            .inc();
        self.duration
            .get_or_create(&[route])
            .observe(taken.as_secs_f64());
    }
}
