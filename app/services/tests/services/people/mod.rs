//! People's data, and what they can do about it.

mod details;
mod email;
mod erasure;
mod export;
mod export_of_every_table;
mod path;
mod readings;
mod record;
mod search;
mod sessions;
mod sharing;

use domain::language::Language;
use serde_json::Value;
use services::{
    access::{
        shared_address::{Identity, WhoTheyAre},
        visitor::SignedIn,
    },
    people::{account::export, sharing::go_on_as},
};

use crate::support::{TestPortal, family, just_proved};

async fn exported(test: &TestPortal, person: &SignedIn) -> Value {
    let person = just_proved(person, test.portal.now());
    let proved = person.proved(test.portal.now()).unwrap();
    serde_json::to_value(export(&test.portal, proved).await.unwrap()).unwrap()
}

/// Somebody new in the care of a person, who goes on as them in the same session and back again.
async fn in_care(test: &TestPortal, carer: &SignedIn, name: &str) -> SignedIn {
    let go_on = async |from: &SignedIn, who| {
        let identity = Identity {
            who,
            birth_date: None,
        };
        let (name, language) = (Some(family(name)), Language::It);
        let name = name.filter(|_| matches!(who, WhoTheyAre::InCareOf(_)));
        let gone_on = go_on_as(&test.portal, from, name, language, identity).await;
        gone_on.unwrap()
    };
    let child = SignedIn {
        person: go_on(carer, WhoTheyAre::InCareOf(carer.person)).await,
        ..carer.clone()
    };
    go_on(&child, WhoTheyAre::Known(carer.person)).await;
    child
}
