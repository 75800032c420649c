//! Members of staff.

use domain::{language::Language, name::Name, programme::SiteSlug, staff::Role};
use services::{
    Scope,
    access::{
        staff::{AuthenticatorSecret, NewPassword, NewStaff, add_with_secret},
        visitor::StaffMember,
    },
};
use store_testing::sample;

use super::{TestPortal, email};

/// The password of every member of staff who can sign in.
pub const PASSWORD: &str = "una frase lunga e facile";
/// The secret of their authenticators.
pub const SECRET: AuthenticatorSecret = *b"a secret of 20 bytes";

impl TestPortal {
    /// Adds a member of staff who can sign in.
    pub async fn add_staff(&self, address: &str, role: Role, sites: &[&str]) {
        let sites = sites.iter().map(|slug| SiteSlug::parse(slug).unwrap());
        let new = NewStaff {
            email: email(address),
            name: Name::parse("Marta Rossi").unwrap(),
            role,
            sites: sites.collect(),
            language: Language::It,
            password: NewPassword::parse(PASSWORD, &[]).unwrap(),
        };
        add_with_secret(&self.portal, &new, &SECRET).await.unwrap();
    }

    /// A member of staff with a session. Hashing a password would take longer than most tests.
    pub async fn staff(&self, role: Role) -> StaffMember {
        self.colleague(&format!("{role}@example.org"), role, &[])
            .await
    }

    /// A coordinator of those sites with a session.
    pub async fn coordinator(&self, address: &str, sites: &[&str]) -> StaffMember {
        self.colleague(address, Role::Coordinator, sites).await
    }

    /// A member of staff with that address and a session.
    pub async fn colleague(&self, address: &str, role: Role, sites: &[&str]) -> StaffMember {
        let staff = store::staff::Staff {
            name: "Marta Rossi".to_owned(),
            role,
            ..sample::staff(address)
        };
        let mut transaction = self.portal.database.write().await.unwrap();
        store::staff::insert(&mut transaction, &staff, self.portal.now())
            .await
            .unwrap();
        let known = store::site::list(&mut transaction).await.unwrap();
        let known = known.iter();
        let sites: Vec<_> = known
            .filter(|site| sites.contains(&site.slug.as_str()))
            .map(|site| site.id)
            .collect();
        for site in &sites {
            store::staff::add_site(&mut transaction, staff.id, *site)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
        StaffMember {
            id: staff.id,
            role,
            name: staff.name,
            language: Language::It,
            scope: match role {
                Role::Coordinator => Scope::Sites(sites),
                Role::Operator | Role::Administrator => Scope::Office,
            },
        }
    }
}
