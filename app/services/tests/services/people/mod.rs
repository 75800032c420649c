//! People's data, and what they can do about it.

mod details;
mod email;
mod export;
mod export_of_every_table;
mod path;
mod readings;
mod sessions;
mod sharing;

use serde_json::Value;
use services::{access::visitor::SignedIn, people::account::export};

use crate::support::{TestPortal, just_proved};

async fn exported(test: &TestPortal, person: &SignedIn) -> Value {
    let person = just_proved(person, test.portal.now());
    let proved = person.proved(test.portal.now()).unwrap();
    serde_json::to_value(export(&test.portal, proved).await.unwrap()).unwrap()
}
