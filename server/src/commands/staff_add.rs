//! `imprecario staff add`.

use anyhow::{Context as _, Result, bail};
use domain::{
    email::EmailAddress, language::Language, name::Name, programme::SiteSlug, staff::Role,
};
use services::{
    Failure,
    access::staff::{self, AddRefusal, NewStaff},
};

use crate::settings::Settings;

/// Adds a member of staff and prints the secret for their authenticator, once.
pub(crate) async fn run(
    settings: &Settings,
    email: &str,
    name: &str,
    role: Role,
    sites: Vec<SiteSlug>,
    language: Language,
) -> Result<()> {
    let new = NewStaff {
        email: EmailAddress::parse(email).context("the address cannot be used")?,
        name: Name::parse(name).context("the name cannot be used")?,
        role,
        sites,
        language,
        password: super::password::read(&[email, name])?,
    };
    let portal = super::portal(settings).await?;
    match staff::add(&portal, &new).await {
        Ok(added) => {
            println!("{email} was added as {role}.");
            println!("The secret for their authenticator, shown this once and never again:");
            println!("  {}", added.secret);
            println!("  {}", added.address);
            Ok(())
        }
        Err(Failure::Refused(AddRefusal::EmailTaken)) => {
            bail!("there is a member of staff with the address {email} already")
        }
        Err(Failure::Refused(AddRefusal::SitesOfAnotherRole)) => {
            bail!("a coordinator looks after at least one site (--site), and nobody else has any")
        }
        Err(Failure::Refused(AddRefusal::UnknownSite(slug))) => bail!("there is no site {slug}"),
        Err(failure) => bail!("{failure}"),
    }
}
