//! The kinds of job that this process supports.

use std::collections::BTreeMap;

use futures::future::{BoxFuture, FutureExt as _};
use store::Names;

use super::{Context, DeliveryError, Job};

type CarryOut = for<'a> fn(&'a str, &'a Context<'a>) -> BoxFuture<'a, Result<(), DeliveryError>>;

/// The handler of each kind of job.
#[derive(Debug, Default)]
pub struct Registry {
    handlers: BTreeMap<&'static str, Handler>,
}

#[derive(Debug)]
struct Handler {
    repeatable: bool,
    carry_out: CarryOut,
}

impl Registry {
    /// The registry with one more kind.
    pub(crate) fn with<Work: Job>(mut self) -> Self {
        let handler = Handler {
            repeatable: Work::REPEATABLE,
            carry_out: |payload, context| carry_out::<Work>(payload, context).boxed(),
        };
        self.handlers.insert(Work::KIND, handler);
        self
    }

    /// Every kind.
    pub(super) fn kinds(&self) -> Names {
        self.handlers.keys().copied().collect()
    }

    /// The idempotent kinds.
    pub(super) fn repeatable(&self) -> Names {
        let handlers = self.handlers.iter();
        let repeatable = handlers.filter(|(_, handler)| handler.repeatable);
        repeatable.map(|(kind, _)| *kind).collect()
    }

    /// Whether the kind is idempotent.
    pub(super) fn is_repeatable(&self, kind: &str) -> bool {
        self.handlers
            .get(kind)
            .is_some_and(|handler| handler.repeatable)
    }

    /// Carries out a job of that kind.
    pub(super) async fn carry_out(
        &self,
        kind: &str,
        payload: &str,
        context: &Context<'_>,
    ) -> Result<(), DeliveryError> {
        match self.handlers.get(kind) {
            Some(handler) => (handler.carry_out)(payload, context).await,
            // Workers only claim kinds that they support.
            None => Err(DeliveryError::Temporary(format!("no such kind: {kind}"))),
        }
    }
}

async fn carry_out<Work: Job>(payload: &str, context: &Context<'_>) -> Result<(), DeliveryError> {
    match serde_json::from_str::<Work>(payload) {
        Ok(work) => work.carry_out(context).await,
        // A newer process that runs in parallel may be able to read it.
        Err(error) => Err(DeliveryError::Temporary(error.to_string())),
    }
}
