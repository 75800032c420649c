//! Words for colleagues.

use domain::staff::Role;

use crate::Texts;

impl Texts {
    /// The name of a role of staff.
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::Operator => self.role_operator(),
            Role::Coordinator => self.role_coordinator(),
            Role::Administrator => self.role_administrator(),
        }
    }
}
