//! Creating, replacing and revoking the secret URL of one's calendar: the same for people and staff.

use leptos::prelude::*;
use services::{
    access::visitor::Visitor,
    communication::feeds::{self, AddressOwner},
};
use store::calendar_feed::CalendarFeed;

use super::{Form, Icon, errors::Stop, feed_links::webcal, for_person};
use crate::visit::Visit;

/// The state of a visitor's calendar URL, and the result of the last action.
pub struct CalendarAddress {
    known: Option<CalendarFeed>,
    done: Done,
}

enum Done {
    Nothing,
    /// A URL with this token was created.
    Created(String),
    /// The same form created it before.
    Again,
    Revoked,
}

impl CalendarAddress {
    /// Loads the state of the visitor's calendar URL.
    ///
    /// # Errors
    /// [`Stop::NotFound`] for anonymous visitors.
    pub async fn load(visit: &Visit) -> Result<Self, Stop> {
        Self::after(visit, Done::Nothing).await
    }

    /// Performs the action of a form of [`CalendarAddress::view`].
    ///
    /// The response is the page itself, not a redirect: the URL can be seen only once.
    ///
    /// # Errors
    /// [`Stop::NotFound`] for a form with an unknown action; [`Stop::SignIn`] for a new URL of a person who has not
    /// proved their address lately.
    pub async fn change(visit: &Visit, form: &Form) -> Result<Self, Stop> {
        let (portal, visitor) = (&visit.portal, &visit.visitor);
        let done = match form.value("act") {
            "create" => {
                let owner = match visitor {
                    Visitor::Staff(staff) => AddressOwner::Staff(staff),
                    Visitor::Person(_) | Visitor::Anonymous => {
                        AddressOwner::Person(visit.proved_of(form)?)
                    }
                };
                match feeds::create_address(portal, owner, form.request()).await? {
                    Some(token) => Done::Created(token),
                    None => Done::Again,
                }
            }
            "revoke" => {
                feeds::revoke_address(portal, visitor, form.request()).await?;
                Done::Revoked
            }
            _ => return Err(Stop::NotFound),
        };
        Self::after(visit, done).await
    }

    async fn after(visit: &Visit, done: Done) -> Result<Self, Stop> {
        let feed = feeds::address(&visit.portal, &visit.visitor).await?;
        Ok(Self { known: feed, done })
    }

    /// The state of the URL, and the forms to change it, which post to the current page.
    pub fn view(&self, visit: &Visit) -> AnyView {
        let t = visit.texts;
        let state = match self.known {
            Some(feed) => existing(visit, feed),
            None => view! {
                <p>{t.feeds_own_secret()}</p>
                {form(visit, "create", "btn btn-primary", t.feeds_own_create())}
            }
            .into_any(),
        };
        view! {
            {self.notice(visit)}
            <p>{t.feeds_own_how()}</p>
            {state}
        }
        .into_any()
    }

    fn notice(&self, visit: &Visit) -> AnyView {
        let t = visit.texts;
        let words = match &self.done {
            Done::Nothing => return ().into_any(),
            Done::Created(token) => return created(visit, token),
            Done::Again => t.feeds_own_again(),
            Done::Revoked => t.feeds_own_revoked(),
        };
        view! {
            <div class="notice notice-info" role="status">
                <Icon name="it-info-circle"/>
                <div><p>{words}</p></div>
            </div>
        }
        .into_any()
    }
}

fn created(visit: &Visit, token: &str) -> AnyView {
    let t = visit.texts;
    let path = visit.to(&format!("/feeds/{token}/calendar.ics"));
    let address = format!("{}{path}", visit.portal.settings.base_url);
    view! {
        <div class="notice notice-success" role="status">
            <Icon name="it-check-circle"/>
            <div>
                <h2>{t.feeds_own_created()}</h2>
                <p>{t.feeds_own_once()} " " {t.feeds_own_secret()}</p>
                <div class="field">
                    <label class="form-label" for="address">{t.feeds_own_address()}</label>
                    <textarea class="form-control snippet" id="address" rows="3" readonly dir="ltr">
                        {address}
                    </textarea>
                </div>
                <a class="btn btn-primary" href=webcal(visit, &path)>
                    <Icon name="it-calendar"/>
                    {t.feeds_own_open()}
                </a>
            </div>
        </div>
    }
    .into_any()
}

fn existing(visit: &Visit, feed: CalendarFeed) -> AnyView {
    let t = visit.texts;
    let since = t.feeds_own_since(t.date(texts::rome(feed.created_at).date()));
    let used = match feed.last_used_at {
        Some(used) => t.feeds_own_used(t.date(texts::rome(used).date())),
        None => t.feeds_own_never_used(),
    };
    view! {
        <p>{since} " " {used}</p>
        <h2>{t.feeds_own_replace_title()}</h2>
        <p>{t.feeds_own_replace_text()}</p>
        {form(visit, "create", "btn btn-outline-primary", t.feeds_own_replace())}
        <h2>{t.feeds_own_revoke_title()}</h2>
        <p>{t.feeds_own_revoke_text()}</p>
        {form(visit, "revoke", "btn btn-outline-danger", t.feeds_own_revoke())}
    }
    .into_any()
}

fn form(visit: &Visit, act: &'static str, class: &'static str, words: String) -> AnyView {
    view! {
        <form method="post">
            {Form::new().hidden_request()}
            {for_person(visit)}
            <button class=class type="submit" name="act" value=act>{words}</button>
        </form>
    }
    .into_any()
}
