//! The links in mails, which open a booking without signing in, and revoking them.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use services::people::account::{self, AccountView};
use ui::{Posted, Visit, errors::Stop, for_person};

/// Revokes all of them.
pub(crate) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    account::revoke_links(&visit.portal, visit.person_of(&form)?).await?;
    Ok(Redirect::to(&visit.to("/account?done=links")).into_response())
}

pub(super) fn section(visit: &Visit, account: &AccountView) -> Option<AnyView> {
    let t = visit.texts;
    let section = account.has_links.then(|| {
        view! {
            <section aria-labelledby="links">
                <h2 id="links">{t.account_links_title()}</h2>
                <p>{t.account_links_intro()}</p>
                <form method="post" action=visit.to("/account/links")>
                    {for_person(visit)}
                    <button class="btn btn-outline-danger" type="submit">
                        {t.account_links_revoke()}
                    </button>
                </form>
            </section>
        }
    });
    section.map(IntoAny::into_any)
}
