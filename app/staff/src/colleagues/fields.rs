//! The fields of a colleague: name, role, sites.

use domain::{
    name::Name,
    programme::SiteSlug,
    staff::{Position, Role},
};
use leptos::prelude::*;
use store::site::Site;
use ui::{Choice, Choices, Form, TextField, Visit};

const NAME: &str = "name";
/// The field with the role.
pub(super) const ROLE: &str = "role";
/// The field with the sites of a coordinator.
pub(super) const SITES: &str = "sites";

/// A form with what is stored.
pub(super) fn filled(name: &str, role: Role, sites: &[Site]) -> Form {
    let sites: Vec<_> = sites.iter().map(|site| site.slug.clone()).collect();
    Form::new()
        .with(NAME, name)
        .with(ROLE, role.as_str())
        .with_all(SITES, &sites)
}

/// Parses them; errors are recorded at their fields. Sites count for coordinators only.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<(Name, Position)> {
    let t = visit.texts;
    let name = form.parse(NAME, Name::parse, |error| t.problem(error));
    let role = form.parse(ROLE, str::parse::<Role>, |_| t.colleagues_role_missing());
    let sites = if role == Some(Role::Coordinator) {
        let typed = form.values(SITES).iter();
        typed
            .filter_map(|slug| SiteSlug::parse(slug).ok())
            .collect()
    } else {
        Vec::new()
    };
    let position = form.parse(
        SITES,
        |_| role.map(|role| Position::new(role, sites)).transpose(),
        |_| t.colleagues_sites_missing(),
    );
    Some((name?, position??))
}

/// Renders them.
pub(super) fn fields(visit: &Visit, form: &Form, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let roles = Role::ALL.map(|role| Choice {
        value: role.as_str().to_owned(),
        label: t.role(role),
        hint: match role {
            Role::Operator => t.colleagues_role_operator(),
            Role::Coordinator => t.colleagues_role_coordinator(),
            Role::Administrator => t.colleagues_role_administrator(),
        },
    });
    let has_sites = !sites.is_empty() || form.problem(SITES).is_some();
    let sites = sites
        .iter()
        .map(|site| Choice::new(site.slug.clone(), site.name.clone()));
    let sites: Vec<_> = sites.collect();
    view! {
        <TextField form=form name=NAME label=t.colleagues_first_name()/>
        <Choices form=form name=ROLE label=t.colleagues_role_question() choices=roles.to_vec()/>
        {has_sites.then(|| view! {
            <Choices
                form=form
                name=SITES
                label=t.colleagues_sites()
                hint=t.colleagues_sites_hint()
                choices=sites
                several=true
            />
        })}
    }
    .into_any()
}
