//! People's data, and what they can do about it.

mod details;
mod export;
mod path;
mod sessions;

use serde_json::Value;
use services::{access::visitor::SignedIn, people::account::export};

use crate::support::TestPortal;

async fn exported(test: &TestPortal, person: &SignedIn) -> Value {
    serde_json::to_value(export(&test.portal, person).await.unwrap()).unwrap()
}
