//! The list of colleagues and of invitations.

use axum::response::Response;
use domain::staff::Role;
use leptos::prelude::*;
use services::access::staff::{Directory, Entry, directory};
use store::staff_invitation::Invitation;
use ui::{
    Form, Icon, Tag, Visit,
    errors::Stop,
    table::{Column, table},
};

use super::HERE;
use crate::frame::page;

/// Shows them.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let directory = directory(&visit.portal, visit.staff()?).await?;
    let t = visit.texts;
    Ok(page(t.colleagues_title()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.colleagues_title()}</h1>
                <a class="btn btn-primary btn-sm" href=visit.to("/staff/colleagues/invite")>
                    <Icon name="it-plus"/> {t.colleagues_invite()}
                </a>
            </div>
            {members(&visit, &directory)}
            {invitations(&visit, &directory)}
        }
    }))
}

fn members(visit: &Visit, directory: &Directory) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.colleagues_name()),
        Column::words(t.colleagues_role()),
        Column::words(t.colleagues_sites()),
        Column::words(t.colleagues_state()),
        Column::words(t.colleagues_action()),
    ];
    let rows = directory.members.iter().map(|entry| member(visit, entry));
    table(t.colleagues_title(), false, &columns, rows)
}

fn member(visit: &Visit, entry: &Entry) -> Vec<AnyView> {
    let t = visit.texts;
    let account = &entry.account;
    let is_self = visit.staff().is_ok_and(|staff| staff.id == account.id);
    let own = is_self.then(|| format!(" ({})", t.colleagues_self()));
    let sites = if account.role == Role::Coordinator {
        t.list(entry.sites.iter().map(|site| site.name.clone()))
    } else {
        t.colleagues_every_site()
    };
    let state = if account.active {
        Tag {
            class: "tag tag-success",
            icon: "it-check",
            words: t.colleagues_active(),
        }
    } else {
        Tag {
            class: "tag tag-neutral",
            icon: "it-close",
            words: t.colleagues_inactive(),
        }
    };
    let name = account.name.clone();
    vec![
        view! {
            <bdi>{name.clone()}</bdi> {own} <br/>
            <bdi dir="ltr">{account.email.to_string()}</bdi>
        }
        .into_any(),
        t.role(account.role).into_any(),
        view! { <bdi>{sites}</bdi> }.into_any(),
        state.view(),
        view! {
            <a class="btn btn-outline-primary btn-sm" href=visit.to(&format!("{HERE}/{}", account.id))>
                {t.action_change()} <span class="visually-hidden">" " <bdi>{name}</bdi></span>
            </a>
        }
        .into_any(),
    ]
}

fn invitations(visit: &Visit, directory: &Directory) -> Option<AnyView> {
    let t = visit.texts;
    if directory.invitations.is_empty() {
        return None;
    }
    let columns = [
        Column::words(t.colleagues_name()),
        Column::words(t.colleagues_role()),
        Column::words(t.colleagues_invitation_sent()),
        Column::words(t.colleagues_invitation_until()),
        Column::words(t.colleagues_action()),
    ];
    let invitations = directory.invitations.iter();
    let rows = invitations.map(|invitation| invited(visit, directory, invitation));
    let listed = table(t.colleagues_invitations(), true, &columns, rows);
    Some(view! { <div id="invitations">{listed}</div> }.into_any())
}

fn invited(visit: &Visit, directory: &Directory, invitation: &Invitation) -> Vec<AnyView> {
    let t = visit.texts;
    let email = invitation.email.to_string();
    let sites = invitation.sites.iter();
    let sites = t.list(sites.map(|slug| directory.site_name(slug).to_owned()));
    let sites = (!sites.is_empty()).then(|| view! { <br/> <bdi>{sites}</bdi> });
    let until = if invitation.expires_at > visit.portal.now() {
        t.moment(invitation.expires_at).into_any()
    } else {
        let expired = Tag {
            class: "tag tag-warning",
            icon: "it-clock",
            words: t.colleagues_invitation_expired(),
        };
        expired.view()
    };
    let address = visit.to(&format!("{HERE}/invitations/{}", invitation.id));
    let form = Form::new();
    let whom = || {
        let words = t.colleagues_invitation_for(&email);
        view! { <span class="visually-hidden">" " {words}</span> }
    };
    vec![
        view! {
            <bdi>{invitation.name.clone()}</bdi> <br/>
            <bdi dir="ltr">{email.clone()}</bdi>
        }
        .into_any(),
        view! { {t.role(invitation.role)} {sites} }.into_any(),
        t.moment(invitation.sent_at).into_any(),
        until,
        view! {
            <form method="post" action=address class="button-row">
                {form.hidden_request()}
                <button class="btn btn-outline-primary btn-sm" type="submit" name="action" value="renew">
                    {t.colleagues_invitation_renew()} {whom()}
                </button>
                <button class="btn btn-outline-danger btn-sm" type="submit" name="action" value="withdraw">
                    {t.colleagues_invitation_withdraw()} {whom()}
                </button>
            </form>
        }
        .into_any(),
    ]
}
